import ArgumentParser
import Configuration
import Invoice
import InvoiceRules
import JSON
import Ledger
import Payables
import Pipeline
import Reports

struct PayPropose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose",
    abstract: "Propose a run for each own company; nothing is paid by that.",
    discussion: """
      What is due before the next run is paid, and what gives a cash discount that would be lost \
      by then, as much of it as the limit allows. Another person releases the run.
      """)

  @OptionGroup var place: Spool
  @Option(help: "The day on which accounts are charged (YYYY-MM-DD). Default: today.")
  var on: String?
  @Option(help: "The day of the next run. Default: the next of [payment] days.")
  var next: String?
  @Option(help: "Euros that a run pays, at most; goes before the configuration's.")
  var limit: String?
  @OptionGroup var person: ActingPerson
  @Flag(help: "One JSON object a line: the runs, then what they leave out.") var json = false

  func run() throws {
    let desk = try ActingDesk(place, person)
    let settings = desk.settings
    guard settings.payment.isOn else {
      let off = Wording(
        "Von hier wird nicht gezahlt: [payment] format ist „none“.",
        "Nothing is paid from here: [payment] format is “none”.")
      Terminal.complain(off[settings.language])
      throw ExitCode(2)
    }
    let day = try on.map(Terminal.day) ?? desk.now.berlinDate
    var days = settings.payment.runDays(from: day)
    if let next { days = PaymentDays(planned: day, next: try Terminal.day(next)) }
    var rules = settings.payment.rules
    if let limit {
      guard let amount = ExactDecimal(limit), amount > .zero else {
        Terminal.complain("An amount is written 119.00.")
        throw ExitCode(2)
      }
      rules.limit = amount
    }
    try desk.act(.payment) { _ in nil }
    let proposals = try Terminal.reporting {
      try desk.payments.propose(
        desk.ledger, settings.payableStatuses, days, rules, by: desk.user)
    }
    for proposal in proposals { tell(proposal, settings.language) }
  }

  private func tell(_ proposal: PaymentProposal, _ language: Language) {
    let run = proposal.run
    let figures = proposal.figures
    if json {
      if !run.transfers.isEmpty {
        Terminal.say(PaymentProtocol(of: run, proposedBy: "", releasedBy: nil).line)
      }
    } else if run.transfers.isEmpty {
      let nothing = Wording("Es ist nichts zu zahlen.", "Nothing is to be paid.")
      Terminal.say("\(run.debtor.name): \(nothing[language])")
    } else {
      let doubt =
        proposal.isProvenOptimal
        ? Wording("", "")
        : Wording(" (vielleicht nicht die beste Auswahl)", " (perhaps not the best choice)")
      let transfers = Wording(
        run.transfers.count, ("Überweisung", "Überweisungen"), ("transfer", "transfers"))
      let sums = Wording(
        "\(figures.total.text(in: .german)) EUR, "
          + "Skonto \(figures.discount.text(in: .german)) EUR\(doubt.german).",
        "\(figures.total.text(in: .english)) EUR, "
          + "discount \(figures.discount.text(in: .english)) EUR\(doubt.english).")
      Terminal.say(
        "\(run.number): \(run.debtor.name), \(transfers[language]), \(sums[language])")
    }
    for left in proposal.leftOut {
      Terminal.say(
        json
          ? JSONObject.text { json in
            json.add("left_out", left.voucher.description)
            json.add("supplier", left.supplierID)
            json.add("invoice_number", left.documentNumber)
            json.add("reason", left.text[language])
          } : "  \(left.voucher)  \(left.documentNumber): \(left.text[language])")
    }
  }
}

struct PayRelease: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "release", abstract: "Release a run, as somebody who did not propose it.",
    discussion: """
      `pay show` says what it pays. The running daemon, or the next `run --once`, writes the file \
      for the bank and the protocol to output/payments. Who ordered, checked, approved or posted \
      one of the documents does not release it. The task of the run may be decided as well \
      (`tasks`, `decide`).
      """)

  @OptionGroup var place: Spool
  @OptionGroup var person: ActingPerson
  @Argument(help: "A run, such as Z26-0000003.") var number: PaymentRunNumber

  func run() throws {
    let desk = try ActingDesk(place, person)
    let refusals = try Terminal.reporting {
      try desk.ledger.transaction { try desk.decisions.release(number, by: desk.user, $0) }
    }
    for refusal in refusals { Terminal.complain(refusal[desk.settings.language]) }
    if !refusals.isEmpty { throw ExitCode(1) }
    desk.say(
      "\(number) ist freigegeben; die Datei für die Bank schreibt der Dienst.",
      "\(number) is released; the file for the bank is written by the daemon.")
  }
}

struct PayWithdraw: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Take a proposed run back; what it pays waits for the next.")

  @OptionGroup var place: Spool
  @Option(help: "Why; kept in the journal.") var reason: String
  @OptionGroup var person: ActingPerson
  @Argument(help: "A run, such as Z26-0000003.") var number: PaymentRunNumber

  func run() throws {
    let desk = try ActingDesk(place, person)
    try desk.act { try desk.payments.withdraw(number, by: desk.user, reason: reason, $0) }
    desk.say("\(number) ist zurückgenommen.", "\(number) is withdrawn.")
  }
}

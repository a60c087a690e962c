import ArgumentParser
import Configuration
import Invoice
import InvoiceRules
import Ledger
import Payables
import Pipeline

struct PostRun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Close batches of all that is approved.",
    discussion: """
      The running daemon, or the next `run --once`, writes them to output/postings. Documents that \
      you approved or checked yourself are left to somebody else. Exit code 1 where something is \
      hindered or left out.
      """)

  @OptionGroup var place: Spool
  @OptionGroup var person: ActingPerson

  func run() throws {
    let desk = try ActingDesk(place, person)
    let language = desk.settings.language
    guard desk.settings.posting.isOn else {
      let off = Wording(
        "Von hier wird nicht gebucht: [posting] format ist „none“.",
        "Nothing is posted from here: [posting] format is “none”.")
      Terminal.complain(off[language])
      throw ExitCode(2)
    }
    try desk.act(.posting) { _ in nil }
    let outcome = try Terminal.reporting { try desk.posting.post() }
    for batch in outcome.batches {
      let entries = Wording(
        batch.entries.count, ("Buchung", "Buchungen"), ("entry", "entries"))
      Terminal.say("\(batch.number): \(entries[language]).")
    }
    for (voucher, why) in outcome.hindered {
      Terminal.say("\(voucher): " + Wording(why.german, why.english)[language])
    }
    for (voucher, why) in outcome.leftOut {
      Terminal.say("\(voucher): \(why[language])")
    }
    guard outcome.hindered.isEmpty, outcome.leftOut.isEmpty else { throw ExitCode(1) }
  }
}

struct PostReverse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reverse", abstract: "Take postings back, in a batch of their own.",
    discussion: """
      The documents are decided again. Those that are paid or in a payment run are not reversed; \
      what they are coded to is corrected with `post code`.
      """)

  @OptionGroup var place: Spool
  @Option(help: "Why; kept in the journal.") var reason: String
  @OptionGroup var person: ActingPerson
  @Argument(help: "Document ids.") var ids: [String]

  func run() throws {
    let desk = try ActingDesk(place, person)
    try desk.finish(
      try Terminal.reporting {
        try desk.posting.reverse(
          try ids.map(Terminal.voucherID), reason: reason, by: desk.user)
      })
    let list = ids.joined(separator: ", ")
    desk.say("Storniert: \(list).", "Reversed: \(list).")
  }
}

struct PostCode: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "code", abstract: "Say where an approved document is posted to.",
    discussion: """
      One place: --account 6330 --cost-center 4120. Several: --split \
      net=100.00,account=6330,cost_center=4120 for each. A document that is posted already is \
      reversed and posted anew in one batch. With --without nothing is posted and the document is \
      filed.
      """)

  @OptionGroup var place: Spool
  @Option(help: "General ledger account.") var account: String?
  @Option(help: "Cost centre.") var costCenter: String?
  @Option(help: "Project.") var project: String?
  @Option(help: "Tax key (BU-Schlüssel).") var taxKey: String?
  @Option(help: "A part: net=100.00,account=6330,cost_center=4120,project=…,tax_key=…")
  var split: [SplitArgument] = []
  @Flag(help: "Nothing is to be posted.") var without = false
  @Option(help: "Why; kept in the journal.") var reason = ""
  @OptionGroup var person: ActingPerson
  @Argument(help: "A document id.") var id: String

  func run() throws {
    let voucherID = try Terminal.voucherID(id)
    let desk = try ActingDesk(place, person)
    if without {
      guard !reason.isEmpty else {
        Terminal.complain("Say why nothing is to be posted: --reason TEXT.")
        throw ExitCode(2)
      }
      try desk.finish(
        try Terminal.reporting {
          try desk.posting.file(voucherID, reason: reason, by: desk.user)
        })
      return desk.say(
        "\(id) ist ohne Buchung abgelegt.", "\(id) is filed without a posting.")
    }
    var splits = split.map(\.split)
    if let account {
      var one = CodingSplit(net: .zero, source: .person)
      (one.account, one.costCenter, one.project) = (account, costCenter, project)
      one.taxKey = taxKey
      splits = [one]
    }
    guard !splits.isEmpty else {
      Terminal.complain("Give --account or --split.")
      throw ExitCode(2)
    }
    try desk.finish(
      try Terminal.reporting {
        try desk.posting.code(voucherID, splits, reason: reason, by: desk.user)
      })
    desk.say("\(id) ist kontiert.", "\(id) is coded.")
  }
}

/// `net=100.00,account=6330,cost_center=4120`.
struct SplitArgument: ExpressibleByArgument {
  let split: CodingSplit

  init?(argument: String) {
    var split = CodingSplit(net: .zero, source: .person)
    for part in argument.split(separator: ",") {
      let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
      guard pair.count == 2 else { return nil }
      switch pair[0] {
      case "net":
        guard let net = ExactDecimal(pair[1]) else { return nil }
        split.net = net
      case "account": split.account = pair[1]
      case "cost_center": split.costCenter = pair[1]
      case "project": split.project = pair[1]
      case "tax_key": split.taxKey = pair[1]
      default: return nil
      }
    }
    guard split.account != nil else { return nil }
    self.split = split
  }
}

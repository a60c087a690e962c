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
  @Option(name: .customLong("as"), help: "Who posts, where somebody else enters it.")
  var person: String?

  func run() throws {
    let settings = try place.settings()
    let user = try settings.person(named: person)
    guard settings.posting.isOn else {
      let off = Wording(
        "Von hier wird nicht gebucht: [posting] format ist „none“.",
        "Nothing is posted from here: [posting] format is “none”.")
      Terminal.complain(off[settings.language])
      throw ExitCode(2)
    }
    let ledger = try place.ledgerForActing()
    let desk = PostingDesk(
      ledger, settings, at: Timestamp.now, by: user, actor: Person.actor)
    try Terminal.heed(try Terminal.reporting { try desk.refusal() }, in: settings.language)
    let outcome = try Terminal.reporting { try desk.post() }
    for batch in outcome.batches {
      let entries = Wording(
        batch.entries.count, ("Buchung", "Buchungen"), ("entry", "entries"))
      Terminal.say("\(batch.number): \(entries[settings.language]).")
    }
    for (voucher, why) in outcome.hindered {
      Terminal.say("\(voucher): " + Wording(why.german, why.english)[settings.language])
    }
    for (voucher, why) in outcome.leftOut {
      Terminal.say("\(voucher): \(why[settings.language])")
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
  @Option(name: .customLong("as"), help: "Who does it, where somebody else enters it.")
  var person: String?
  @Argument(help: "Document ids.") var ids: [String]

  func run() throws {
    let desk = try SettlingDesk(place, person)
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
  @Option(name: .customLong("as"), help: "Who does it, where somebody else enters it.")
  var person: String?
  @Argument(help: "A document id.") var id: String

  func run() throws {
    let voucherID = try Terminal.voucherID(id)
    let desk = try SettlingDesk(place, person)
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

/// What commands about postings and payments act with.
struct SettlingDesk {
  let settings: Settings
  let ledger: Ledger
  let user: String
  let now = Timestamp.now

  init(_ place: Spool, _ person: String?) throws {
    settings = try place.settings()
    user = try settings.person(named: person)
    ledger = try place.ledgerForActing()
  }

  var posting: PostingDesk {
    PostingDesk(ledger, settings, at: now, by: user, actor: Person.actor)
  }

  var payments: PaymentDesk { PaymentDesk(settings.policy, at: now, actor: Person.actor) }

  /// Ends the program with 1 where something speaks against it.
  func finish(_ refusal: Wording?) throws {
    try Terminal.heed(refusal, in: settings.language)
  }

  /// Says what was done.
  func say(_ german: String, _ english: String) {
    Terminal.say(Wording(german, english)[settings.language])
  }
}

import ArgumentParser
import Configuration
import InvoiceRules
import JSON
import Ledger
import MasterData
import Payables
import Pipeline
import Reports

struct SupplierChanges: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changes",
    abstract: "List changes to name, address or bank account that wait for a second person.")

  @OptionGroup var place: Spool
  @Flag(help: "Also those that are settled.") var all = false
  @Flag(help: "One JSON object a line.") var json = false

  func run() throws {
    let ledger = try place.ledgerForLooking()
    try Terminal.reporting {
      try ledger.supplierChanges(onlyOpen: !all) { change in
        if json { return Terminal.say(change.line) }
        for line in change.lines { Terminal.say(line) }
      }
    }
  }
}

struct SupplierConfirm: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "confirm",
    abstract: "Put a change into force that was verified; not by the person who brought it.",
    discussion: """
      Who confirms or rejects must be an active user with one of the roles ap, procurement, \
      treasury, compliance and audit.
      """)

  @OptionGroup var place: Spool
  @Option(help: "How it was verified, such as a call back; kept in the journal.")
  var note: String
  @Option(name: .customLong("as"), help: "Who confirms, where somebody else enters it.")
  var person: String?
  @Argument(help: "The number of a change.") var id: Int64

  func run() throws {
    let done = Wording(
      "Die Änderung \(id) ist bestätigt und in Kraft.", "Change \(id) is confirmed and in force.")
    let desk = try SupplierDesk(place, person)
    try desk.decide(id, note, done) {
      try $0.confirm($1, by: desk.author, note: note, at: $2, actor: Person.actor)
    }
  }
}

struct SupplierReject: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject",
    abstract: "Leave the old values in force; not by the person who brought the change.")

  @OptionGroup var place: Spool
  @Option(help: "Why; kept in the journal.") var reason: String
  @Option(name: .customLong("as"), help: "Who rejects, where somebody else enters it.")
  var person: String?
  @Argument(help: "The number of a change.") var id: Int64

  func run() throws {
    let done = Wording("Die Änderung \(id) ist abgelehnt.", "Change \(id) is rejected.")
    let desk = try SupplierDesk(place, person)
    try desk.decide(id, reason, done) {
      try $0.reject($1, by: desk.author, reason: reason, at: $2, actor: Person.actor)
    }
  }
}

struct SupplierDoublets: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doublets", abstract: "List suppliers that are probably the same.")

  @OptionGroup var place: Spool
  @Flag(help: "One JSON object a line.") var json = false

  func run() throws {
    let ledger = try place.ledgerForLooking()
    var names: [String: String] = [:]
    var suppliers: [Supplier] = []
    try Terminal.reporting {
      try ledger.masterRows(of: .suppliers) { record in
        guard let supplier = Supplier(record) else { return }
        names[supplier.id] = supplier.name
        suppliers.append(supplier)
      }
    }
    for doublet in Doublet.all(among: suppliers) {
      let reasons = doublet.reasons.map(\.rawValue)
      if json {
        Terminal.say(
          JSONObject.text { object in
            object.add("suppliers", texts: doublet.suppliers)
            object.add("names", texts: doublet.suppliers.map { names[$0] ?? "" })
            object.add("reasons", texts: reasons)
          })
      } else {
        Terminal.say(reasons.joined(separator: ", "))
        for id in doublet.suppliers { Terminal.say("    \(id)  \(names[id] ?? "")") }
      }
    }
  }
}

/// Takes what a second person says of changes to the ledger.
private struct SupplierDesk {
  private let ledger: Ledger
  private let settings: Settings
  private let user: String
  private let now = Timestamp.now

  /// Who may say that an account or an address was verified (E4).
  private static let roles: Set<Role> = [.ap, .procurement, .treasury, .compliance, .audit]

  init(_ place: Spool, _ person: String?) throws {
    settings = try place.settings()
    user = try settings.person(named: person)
    ledger = try place.ledgerForActing()
  }

  /// The person as the journal names them.
  var author: String { Author.user(user) }

  /// A refusal ends the program with 1, a decision without a word why with 2.
  func decide(
    _ id: Int64, _ note: String, _ done: Wording,
    _ decision: (LedgerTransaction, SupplierChange, Timestamp) throws -> SupplierChange.Refusal?
  ) throws {
    guard note.contains(where: { !$0.isWhitespace }) else {
      Terminal.complain("Say how it was verified, or why it is rejected.")
      throw ExitCode(2)
    }
    let refusal: Wording? = try Terminal.reporting {
      try ledger.transaction { books in
        guard let change = try books.supplierChange(id) else {
          return Wording("Eine Änderung \(id) gibt es nicht.", "There is no change \(id).")
        }
        // An account may be called otherwise than its person.
        if settings.people.user(of: Author.name(of: change.openedBy)) == user {
          return SupplierChange.Refusal.own(id, actor: change.openedBy).text
        }
        return try DeskRefusal.ofPerson(user, among: Self.roles, books)
          ?? decision(books, change, now)?.text
      }
    }
    try Terminal.heed(refusal, in: settings.language)
    Terminal.say(done[settings.language])
  }
}

extension SupplierChange.Refusal {
  fileprivate var text: Wording {
    switch self {
    case .settled(let id, let state):
      Wording(
        "Die Änderung \(id) ist schon \(state.german).",
        "Change \(id) is \(state.rawValue) already.")
    case .own(let id, let actor):
      Wording(
        "Das entscheidet eine zweite Person: \(actor) hat die Änderung \(id) eingebracht.",
        "A second person decides: \(actor) brought change \(id).")
    case .overtaken(let supplier):
      Wording(
        "Der Lieferant \(supplier) wurde inzwischen geändert.",
        "Supplier \(supplier) was changed in the meantime.")
    }
  }
}

extension SupplierChange.State {
  fileprivate var german: String {
    switch self {
    case .open: "offen"
    case .confirmed: "bestätigt"
    case .rejected: "abgelehnt"
    case .withdrawn: "überholt"
    }
  }
}

extension SupplierChange {
  fileprivate var lines: [String] {
    let head = [String(id), supplier, state.rawValue, openedAt.berlinText, openedBy, source]
    let settled = settledAt.map { time in
      "    \(time.berlinText)  \(settledBy ?? "")  \(note ?? "")"
    }
    return [head.joined(separator: "  ")]
      + MasterRowLines.differences(record(before), record(after)).map { "    " + $0 }
      + (settled.map { [$0] } ?? [])
  }

  private func record(_ values: [String: String]) -> MasterRecord {
    MasterRecord(.suppliers, values)
  }

  fileprivate var line: String {
    JSONObject.text { object in
      object.add("id", number: id)
      object.add("supplier", supplier)
      object.add("state", state.rawValue)
      object.add("before", object: before) { $0.add($1) }
      object.add("after", object: after) { $0.add($1) }
      object.add("opened_at", openedAt.description)
      object.add("opened_by", openedBy)
      object.add("source", source)
      object.add("settled_at", settledAt?.description)
      object.add("settled_by", settledBy)
      object.add("note", note)
    }
  }
}

extension JSONObject {
  /// Adds columns in the order of their names; an empty text is no value.
  fileprivate mutating func add(_ values: [String: String]) {
    for (name, value) in values.sorted(by: { $0.key < $1.key }) {
      add(name, value.isEmpty ? nil : value)
    }
  }
}

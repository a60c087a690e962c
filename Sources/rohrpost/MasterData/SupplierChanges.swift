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
      Who confirms or rejects must be an active user with one of the roles \
      \(Mandate.supplierChange.roleNames).
      """)

  @OptionGroup var place: Spool
  @Option(help: "How it was verified, such as a call back; kept in the journal.")
  var note: String
  @OptionGroup var person: ActingPerson
  @Argument(help: "The number of a change.") var id: Int64

  func run() throws {
    try Terminal.demand(note, "Say how it was verified: --note TEXT.")
    let desk = try ActingDesk(place, person)
    try desk.act { try desk.suppliers.confirm(id, note: note, $0) }
    desk.say(
      "Die Änderung \(id) ist bestätigt und in Kraft.", "Change \(id) is confirmed and in force.")
  }
}

struct SupplierReject: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject",
    abstract: "Leave the old values in force; not by the person who brought the change.")

  @OptionGroup var place: Spool
  @Option(help: "Why; kept in the journal.") var reason: String
  @OptionGroup var person: ActingPerson
  @Argument(help: "The number of a change.") var id: Int64

  func run() throws {
    try Terminal.demand(reason, "Say why it is rejected: --reason TEXT.")
    let desk = try ActingDesk(place, person)
    try desk.act { try desk.suppliers.reject(id, reason: reason, $0) }
    desk.say("Die Änderung \(id) ist abgelehnt.", "Change \(id) is rejected.")
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

extension ActingDesk {
  fileprivate var suppliers: SupplierDesk {
    SupplierDesk(at: now, by: user, actor: ActingAccount.actor)
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

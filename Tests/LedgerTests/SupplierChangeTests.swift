import MasterData
import Payables
import Testing

@testable import Ledger

/// Names, addresses and bank accounts of suppliers change by two persons (E4).
@Suite struct SupplierChangeTests {
  let file: TemporaryLedger
  let ledger: Ledger

  private static let accounts = [
    "DE89370400440532013000", "DE75512108001245126199", "DE02120300000000202051",
  ]

  init() throws {
    file = try TemporaryLedger()
    ledger = try file.open()
    try take(account: 0, day: 1)
  }

  private func text(account: Int, payment days: Int = 30) -> String {
    "supplier_id;name;iban;payment_days\nS1;Müller GmbH;\(Self.accounts[account]);\(days)\n"
  }

  @discardableResult
  private func take(account: Int, payment days: Int = 30, day: Int64) throws -> MasterOutcome {
    try ledger.take(
      "suppliers.csv", text(account: account, payment: days), day: day, by: "user:anna")
  }

  private func changes(onlyOpen: Bool = true) throws -> [SupplierChange] {
    var all: [SupplierChange] = []
    try ledger.supplierChanges(onlyOpen: onlyOpen) { all.append($0) }
    return all
  }

  private func decide(
    _ id: Int64, by actor: String, confirm: Bool = true
  ) throws -> SupplierChange.Refusal? {
    try ledger.transaction { books in
      let change = try #require(try books.supplierChange(id))
      return try confirm
        ? books.confirm(
          change, by: actor, note: "Rückruf", at: .day(9), actor: "rohrpost")
        : books.reject(
          change, by: actor, reason: "unbekannt", at: .day(9), actor: "rohrpost")
    }
  }

  private var supplier: Supplier {
    get throws { try #require(try ledger.row(Supplier.self, "S1")) }
  }

  @Test func `the old account stays in force until a second person confirms the new one`() throws {
    let outcome = try take(account: 1, payment: 14, day: 2)
    #expect(outcome.changed == 1 && outcome.waiting == 1)
    #expect(outcome.remarks.map(\.column) == ["iban"])
    #expect(try supplier.iban == Self.accounts[0])
    #expect(try supplier.paymentDays == 14)
    let change = try #require(try changes().first)
    #expect(change.before == ["iban": Self.accounts[0]])
    #expect(change.after == ["iban": Self.accounts[1]])
    #expect(change.openedBy == "user:anna" && change.source == "suppliers.csv")
    #expect(try decide(change.id, by: "user:anna") == .own(change.id, actor: "user:anna"))
    #expect(try supplier.iban == Self.accounts[0])
    #expect(try decide(change.id, by: "user:ben") == nil)
    #expect(try supplier.iban == Self.accounts[1])
    #expect(try changes().isEmpty)
    #expect(try ledger.rows(Supplier.self, where: .iban, is: Self.accounts[1]).count == 1)
    #expect(try ledger.rows(Supplier.self, where: .iban, is: Self.accounts[0]).isEmpty)
    let history = try ledger.history(of: .suppliers, "S1")
    #expect(history.map(\.source) == ["suppliers.csv", "suppliers.csv", "change \(change.id)"])
    #expect(try decide(change.id, by: "user:ben") == .settled(change.id, .confirmed))
    let entry = try #require(try ledger.lastDetails(of: .supplierChangeConfirmed))
    #expect(entry.contains("Rückruf") && entry.contains(Self.accounts[1]))
  }

  @Test func `the same change is asked once, another takes its place, the old value ends it`()
    throws
  {
    try take(account: 1, day: 2)
    #expect(try take(account: 1, day: 3).waiting == 1)
    #expect(try changes(onlyOpen: false).count == 1)
    try take(account: 2, day: 4)
    #expect(try changes(onlyOpen: false).map(\.state) == [.withdrawn, .open])
    try take(account: 0, day: 5)
    #expect(try changes(onlyOpen: false).map(\.state) == [.withdrawn, .withdrawn])
    #expect(try ledger.history(of: .suppliers, "S1").count == 1)
  }

  @Test func `what was rejected is not asked again but may still be confirmed`() throws {
    try take(account: 1, day: 2)
    let id = try #require(try changes().first?.id)
    #expect(try decide(id, by: "user:ben", confirm: false) == nil)
    #expect(try decide(id, by: "user:ben", confirm: false) == .settled(id, .rejected))
    #expect(try supplier.iban == Self.accounts[0])
    let again = try take(account: 1, day: 3)
    let rejected = DropFault.wasRejected(
      change: id, at: Timestamp.day(9).berlinText, by: "user:ben")
    #expect(again.waiting == 0 && again.remarks.map(\.fault) == [rejected])
    #expect(try changes().isEmpty)
    #expect(try decide(id, by: "user:cara") == nil)
    #expect(try supplier.iban == Self.accounts[1])
  }

  @Test func `what was rejected is left out of the next question, for each column`() throws {
    try take(account: 1, day: 2)
    let first = try #require(try changes().first?.id)
    #expect(try decide(first, by: "user:ben", confirm: false) == nil)
    // The rejected account comes again, with another name.
    let moved = try ledger.take(
      "suppliers.csv", "supplier_id;name;iban\nS1;Neuer Name GmbH;\(Self.accounts[1])\n", day: 3,
      by: "user:anna")
    let open = try #require(try changes().first)
    #expect(open.after == ["name": "Neuer Name GmbH"] && open.before.keys.elementsEqual(["name"]))
    #expect(moved.waiting == 1 && moved.remarks.map(\.column) == ["iban", "name"])
    // The next one asks nothing new, and says both again.
    let again = try ledger.take(
      "suppliers.csv", "supplier_id;name;iban\nS1;Neuer Name GmbH;\(Self.accounts[1])\n", day: 4,
      by: "user:anna")
    #expect(try changes().map(\.id) == [open.id] && again.remarks.count == 2)
    // Once another account is in force, the old answer says nothing of the rejected one any more.
    #expect(try decide(open.id, by: "user:ben", confirm: false) == nil)
    try take(account: 2, day: 5)
    #expect(try decide(try #require(try changes().first?.id), by: "user:ben") == nil)
    #expect(try take(account: 1, day: 6).waiting == 1)
  }

  @Test func `a change that starts from an old value is not confirmed`() throws {
    try take(account: 1, day: 2)
    let first = try #require(try changes().first?.id)
    #expect(try decide(first, by: "user:ben", confirm: false) == nil)
    try take(account: 2, day: 3)
    let second = try #require(try changes().first?.id)
    #expect(try decide(second, by: "user:ben") == nil)
    #expect(try decide(first, by: "user:ben") == .overtaken(supplier: "S1"))
    #expect(try supplier.iban == Self.accounts[2])
  }
}

import Testing

@testable import MasterData

@Suite struct RowMergeTests {
  private let known = MasterRecord(
    .suppliers, ["supplier_id": "S1", "name": "Alt", "iban": "DE1", "account": "6470"])

  private func merge(_ values: [String: String], missing: Set<String> = []) -> RowMerge {
    RowMerge(known, importing: MasterRecord(.suppliers, values), missing: missing)
  }

  @Test func `a protected column keeps its value while the others change`() {
    let merge = merge(["supplier_id": "S1", "name": "Alt", "iban": "DE2", "account": "6335"])
    #expect(merge.row.values["iban"] == "DE1" && merge.row.values["account"] == "6335")
    #expect(merge.before == ["iban": "DE1"] && merge.after == ["iban": "DE2"])
  }

  @Test func `what is taken away or comes new is a change, what the file lacks is none`() {
    let emptied = merge(["supplier_id": "S1", "name": "Alt", "bic": "COBADEFF"])
    #expect(emptied.after == ["iban": "", "bic": "COBADEFF"])
    #expect(emptied.before == ["iban": "DE1", "bic": ""])
    let lacking = merge(["supplier_id": "S1", "name": "Alt"], missing: ["iban", "bic"])
    #expect(lacking.after.isEmpty && lacking.row.values["iban"] == "DE1")
    #expect(lacking.row.values["account"] == nil)
  }
}

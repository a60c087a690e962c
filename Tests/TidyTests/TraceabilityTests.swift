import Testing

@Suite struct TraceabilityTests {
  static let rows = Traceability.rows(of: Repository.text(of: Traceability.path) ?? "")

  @Test func `every requirement in scope has one row and no other has one`() {
    #expect(Self.rows.map(\.id) == Traceability.idsInScope)
  }

  @Test(arguments: Traceability.idsInScope)
  func `a requirement names code and tests that exist`(id: String) throws {
    let row = try #require(Self.rows.first { $0.id == id }, "\(Traceability.path): add \(id)")
    #expect(!row.code.isEmpty, "\(id): name its code")
    #expect(!row.tests.isEmpty, "\(id): name its tests")
    for path in row.code + row.tests {
      #expect(Repository.exists(path), "\(Traceability.path), \(id): \(path) does not exist")
    }
    #expect(row.tests.allSatisfy { $0.hasPrefix("Tests/") }, "\(id): tests lie below Tests")
    #expect(row.code.allSatisfy { !$0.hasPrefix("Tests/") }, "\(id): code lies outside Tests")
  }

  @Test func `a row is read with its paths`() {
    let text = """
      | id | what | code | tests |
      |---|---|---|---|
      | A1 | mail | `Sources/A`, `Sources/B/C.swift` | `Tests/ATests` |
      | R10 | run |  | none |
      | note | x | `y` | `z` |
      """
    #expect(
      Traceability.rows(of: text) == [
        .init(id: "A1", code: ["Sources/A", "Sources/B/C.swift"], tests: ["Tests/ATests"]),
        .init(id: "R10", code: [], tests: []),
      ])
  }
}

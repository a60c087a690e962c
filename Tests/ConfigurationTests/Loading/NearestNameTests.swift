import Testing

@testable import Configuration

struct NearestNameTests {
  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("spool", "spool", 0), ("spol", "spool", 1), ("sopol", "spool", 1),
    ("Spool", "spool", 0), ("kitten", "sitting", 3), ("settle_secs", "settle_seconds", 3),
  ])
  func `the distance counts the mistakes`(left: String, right: String, distance: Int) {
    #expect(NearestName.distance(left, right) == distance)
    #expect(NearestName.distance(right, left) == distance)
  }

  private static let known = ["spool", "archive", "archive_restricted", "settle_seconds", "path"]

  @Test(arguments: [
    ("spol", "spool"), ("archiv", "archive"), ("settle_second", "settle_seconds"),
    ("Archive-Restricted", "archive_restricted"), ("settlesecs", "settle_seconds"),
    ("settle", "settle_seconds"), ("pathname", "path"),
  ])
  func `a misspelt name finds the known one`(name: String, nearest: String) {
    #expect(NearestName.of(name, among: Self.known) == nearest)
  }

  @Test(arguments: ["", "x", "vat_id", "xyz", String(repeating: "a", count: 10_000)])
  func `what resembles nothing finds nothing`(name: String) {
    #expect(NearestName.of(name, among: Self.known) == nil)
  }
}

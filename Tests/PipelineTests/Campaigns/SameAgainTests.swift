import Files
import SystemPackage
import TestSupport
import Testing

/// Drops the same set of files a second time.
@Suite struct SameAgainTests {
  private func drop(_ round: Int, into spool: TestSpool) throws {
    for number in 1...5 {
      try spool.put(SampleInvoice.ubl(number: "R-\(number)"), "upload/R-\(number).xml")
    }
    try spool.put(SampleInvoice.ubl(number: "R-6", total: "1.00"), "upload/wrong.xml")
    try spool.put("<Invoice>", "upload/broken.xml")
    try spool.put("%PDF-1.7\nno pages\nstartxref\n3\n%%EOF\n", "scan/broken.pdf")
    try spool.put("Notiz", "scan/notiz.txt")
    for name in ["zugferd.pdf", "brief-ohne-xml.pdf"] {
      try spool.put(try SourceTree.bytes("inbox-samples/scan/\(name)"), "scan/\(name)")
    }
    let mails = [
      "01-xrechnung-aufzug", "02-zugferd-reinigung", "03-zip-schluesseldienst",
      "04-weitergeleitet-maler", "05-abwesenheit",
    ]
    for (number, name) in mails.enumerated() {
      let bytes = try SourceTree.bytes("inbox-samples/mail/\(name).eml")
      try spool.put(bytes, "mail/new/\(round).M\(number)P1.host")
    }
  }

  @Test func `a set of files that comes again is filed once`() throws {
    let spool = try TestSpool()
    try drop(1, into: spool)
    #expect(try spool.drain().code == 0)
    let first = try spool.list()
    let before = try spool.account()
    #expect(before.errors == 2)
    try drop(2, into: spool)
    #expect(try spool.drain().code == 0)
    let all = try spool.list()
    try expectCopies(of: first, in: all)
    try spool.expectNothingLostOrDoubled()
    #expect(
      try spool.account()
        == AccountLine(
          seen: 2 * before.seen, filed: before.filed + before.errors, waiting: 0,
          exceptions: before.exceptions, errors: before.errors,
          duplicates: before.duplicates + before.seen - before.errors, balanced: true))
    let broken = all.filter { $0.status == "error" }.map { String($0.id) }
    #expect(try errorFolders(of: spool) == broken.sorted())
  }

  /// Of each document there is a second one: its duplicate, or in error in its place.
  private func expectCopies(of first: [ListLine], in all: [ListLine]) throws {
    let known = Set(first.map(\.id))
    let copies = Dictionary(
      grouping: all.filter { !known.contains($0.id) }, by: \.sha256)
    let now = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
    for original in first where original.duplicateOf == nil {
      let copies = try #require(copies[original.sha256], "\(original.name ?? "")")
      if original.status == "error" {
        #expect(copies.map(\.status) == ["error"])
        #expect(now[original.id]?.status == "filed")
      } else {
        #expect(Set(copies.map(\.duplicateOf)) == [original.id], "\(original.name ?? "")")
        #expect(now[original.id]?.status == original.status)
      }
    }
  }

  /// The ids of the documents that lie in the error folder.
  private func errorFolders(of spool: TestSpool) throws -> [String] {
    let root = spool.path.appending("error")
    return try FileOperations.names(in: root).flatMap { day in
      try FileOperations.names(in: root.child(day)).map { String($0.string.prefix { $0 != " " }) }
    }.sorted()
  }
}

import Hashing
import Ledger
import Payables
import Testing

/// The hashes were computed by another program from the description of ``JournalEntry``.
@Suite struct JournalEntryTests {
  static let genesis = "755a84675fbdab6ca48b2976d0951d93ee91f560b8f91f5379c9a06e35e3688c"
  static let first = "62f71a72d59a43a9c23763e6ac2888d02dec8748deb4eb7e9475ca253ffe1405"
  static let second = "0a4de32374b5f6d351a686765015d8bd2eda5f140a63590ae27cd88467e5828a"

  func entry(
    seq: Int64 = 1, voucher: String? = "B26-0000001", actor: String = "Zoë \"M\"",
    kind: String = "filed",
    details: String = #"{"english":"Done.","german":"Erledigt – fertig."}"#,
    previous: String = Self.genesis, hash: String = Self.first
  ) throws -> JournalEntry {
    JournalEntry(
      seq: seq, time: .noon, voucher: voucher.flatMap { VoucherID($0) }, actor: actor, kind: kind,
      details: details, previous: try #require(SHA256Digest(previous)),
      hash: try #require(SHA256Digest(hash)))
  }

  @Test func `the journal begins with a fixed hash`() {
    #expect(JournalEntry.genesis.description == Self.genesis)
  }

  @Test func `the hash is the one that the description gives`() throws {
    #expect(try entry().isIntact)
    let second = try entry(
      seq: 2, voucher: nil, actor: "rohrpost", kind: "started", details: "{}",
      previous: Self.first, hash: Self.second)
    #expect(second.isIntact)
  }

  @Test func `every field counts for the hash`() throws {
    #expect(try !entry(seq: 2).isIntact)
    #expect(try !entry(voucher: nil).isIntact)
    #expect(try !entry(actor: "Zoe \"M\"").isIntact)
    #expect(try !entry(kind: "rejected").isIntact)
    #expect(try !entry(details: #"{"english": "Done.","german":"Erledigt – fertig."}"#).isIntact)
    #expect(try !entry(previous: Self.second).isIntact)
  }

  @Test func `a field can't lend text to its neighbour`() throws {
    #expect(try !entry(actor: "Zoë \"M\"f", kind: "iled").isIntact)
  }

  @Test(arguments: [
    "rohrpost", "Zoë \"M\"", #"C:\new"#, "zwei\nZeilen", "\u{1}\u{7F}", #","details":{"#, "",
    "\u{301}Akzent",
  ])
  func `a line gives the entry back`(actor: String) throws {
    let entry = try entry(actor: actor)
    #expect(!entry.line.utf8.contains(UInt8(ascii: "\n")))
    #expect(JournalEntry(line: entry.line) == entry)
  }

  @Test func `a line has the details at its end and exactly as they are stored`() throws {
    let details = #"{"amount":"1.10",  "details":1.0e2}"#
    let line = try entry(details: details).line
    #expect(line.hasSuffix(#","details":"# + details + "}"))
    #expect(JournalEntry(line: line)?.details == details)
  }

  @Test func `a line of the system has no voucher`() throws {
    let entry = try entry(voucher: nil)
    #expect(!entry.line.contains("voucher"))
    #expect(JournalEntry(line: entry.line) == entry)
  }

  @Test(arguments: [
    "",  // nothing
    "{}",  // no details
    #"{"seq":1,"details":{}}"#,  // fields missing
    #"{"seq":1,"details":{}"#,  // torn
  ])
  func `what is no line is refused`(line: String) {
    #expect(JournalEntry(line: line) == nil)
  }
}

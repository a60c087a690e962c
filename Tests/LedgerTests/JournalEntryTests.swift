import Hashing
import Ledger
import Payables
import Testing

/// The hashes were computed by another program from the description of ``JournalEntry``.
@Suite struct JournalEntryTests {
  static let genesis = "755a84675fbdab6ca48b2976d0951d93ee91f560b8f91f5379c9a06e35e3688c"
  static let first = "522c24a8f5c0177e767f58b842bedb45f8eccbc6f81f3af9a4054fe2a2e7d982"
  static let second = "d18cc6f8c52f00d5bd79415c96ed3810dd1e2ae389d9a5e939df4ac82689e3b6"

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

import Accounting
import Testing

/// The checker finds what is wrong: each row breaks a good file in one place.
@Suite struct EXTFMutationTests {
  /// Puts a raw field into a line; lines and fields count from 1.
  struct Fault: CustomTestStringConvertible, Sendable {
    let rule: String
    let line: Int
    let field: Int
    let raw: String

    init(_ rule: String, _ line: Int, _ field: Int, _ raw: String) {
      self.rule = rule
      self.line = line
      self.field = field
      self.raw = raw
    }

    var testDescription: String { "\(rule): line \(line), field \(field) is \(raw)" }
  }

  // Line 3 is a cleaning invoice with everything, 6 and later have places, 7 an automatic account.
  static let faults: [Fault] = [
    Fault("h1", 1, 1, "\"DTVF\""), Fault("h1-quotes", 1, 1, "EXTF"), Fault("h2", 1, 2, "510"),
    Fault("h3", 1, 3, "16"), Fault("h4", 1, 4, "\"Debitoren\""), Fault("h5", 1, 5, "12"),
    Fault("h6", 1, 6, "20261124"), Fault("created", 1, 6, "20261124250000000"),
    Fault("h9", 1, 9, "\"" + String(repeating: "x", count: 26) + "\""),
    Fault("h11", 1, 11, "1000"), Fault("h12", 1, 12, "100000"), Fault("h13", 1, 13, "20261301"),
    Fault("h14", 1, 14, "3"), Fault("period", 1, 15, "20251201"),
    Fault("period", 1, 16, "20270131"), Fault("period", 1, 16, "20261031"),
    Fault("h17", 1, 17, "\"" + String(repeating: "x", count: 31) + "\""),
    Fault("h18", 1, 18, "\"w\""), Fault("h21", 1, 21, "1"), Fault("h22", 1, 22, "\"USD\""),
    Fault("h27", 1, 27, "\"07\""),
    Fault("caption-1", 2, 1, "Betrag"), Fault("caption-87", 2, 87, "Stück"),
    Fault("c1", 3, 1, "0,00"), Fault("c1", 3, 1, "-1,00"), Fault("c1", 3, 1, "1190.00"),
    Fault("c1", 3, 1, "1.190,00"), Fault("c1", 3, 1, "1190,0"), Fault("c1", 3, 1, ""),
    Fault("c1", 3, 1, "12345678901,00"), Fault("c1-quotes", 3, 1, "\"1190,00\""),
    Fault("c2", 3, 2, "\"D\""), Fault("c2-quotes", 3, 2, "S"), Fault("c3", 3, 3, "\"USD\""),
    Fault("c7", 3, 7, "42x0"), Fault("account-length", 3, 7, "42500"),
    Fault("creditor", 3, 8, "60001"), Fault("creditor", 3, 8, "700001"),
    Fault("c9", 3, 9, "\"12345\""), Fault("key-on-automatic", 7, 9, "\"94\""),
    Fault("c10", 3, 10, "311"), Fault("c10", 3, 10, "3113"), Fault("date-in-period", 3, 10, "0310"),
    Fault("c11", 3, 11, "\"RE 1\""), Fault("c11", 3, 11, "\"RE.1\""), Fault("c11", 3, 11, "\"Ä1\""),
    Fault("c11", 3, 11, "\"\""),
    Fault("c11", 3, 11, "\"" + String(repeating: "1", count: 37) + "\""),
    Fault("c12", 3, 12, "\"3.12.26\""), Fault("due-same", 3, 12, "\"041226\""),
    Fault("due-twice", 3, 12, "\"\""), Fault("c13", 3, 13, "1,00"), Fault("c14", 3, 14, "\"\""),
    Fault("c14", 3, 14, "\"" + String(repeating: "x", count: 61) + "\""),
    Fault("c15", 3, 15, "2"), Fault("c20", 3, 20, "\"BEDI 1234\""),
    Fault("document-differs", 5, 20, "\"\""), Fault("pair", 3, 21, "\"Art\""),
    Fault("c37", 5, 37, "\"31.100\""), Fault("c38", 5, 38, "\"B-26-01\""),
    Fault("acquisition", 3, 40, "\"IT01234567890\""), Fault("acquisition", 3, 9, "\"19\""),
    Fault("key-49", 3, 9, "\"49\""), Fault("key-49", 3, 45, "2"),
    Fault("key-49-number", 3, 46, "12"), Fault("pair", 3, 48, "\"\""),
    Fault("c49", 3, 49, "\"" + String(repeating: "x", count: 211) + "\""),
    Fault("c50", 3, 50, "\"" + String(repeating: "x", count: 21) + "\""),
    Fault("no-document-id", 3, 48, "\"Beleg\""),
    Fault("c95", 3, 95, "\"" + String(repeating: "1", count: 31) + "\""),
    Fault("c96", 3, 96, "\"XX\""),
    Fault("c102", 3, 102, "\"RE\""), Fault("c114", 3, 114, "1"), Fault("c114", 3, 114, ""),
    Fault("c115", 3, 115, "31.10.2026"), Fault("service-needs-period", 3, 116, ""),
    Fault("c117", 3, 117, "20261203"), Fault("c118", 3, 118, "1"),
    Fault("quotes", 3, 14, "\"a\"b\""),
    Fault("control", 3, 14, "\"a\tb\""), Fault("row-count", 3, 125, ";"),
    Fault("header-count", 1, 31, "\"\";"), Fault("caption-count", 2, 125, "Abw. Skontokonto;x"),
    Fault("line-end", 3, 14, "\"a\nb\""),
  ]

  static func goodFile() throws -> [UInt8] {
    var settings = DATEVSettings(consultant: 1001, client: 1, chart: .skr03)
    settings.initials = "WD"
    return try DATEVBatch(SamplePosting.batch(SamplePosting.examples(.skr03)), settings).file.bytes
  }

  @Test(arguments: faults)
  func `a fault is found`(fault: Fault) throws {
    var file = EXTFFile(try Self.goodFile())
    #expect(file.findings == [])
    file.lines[fault.line - 1][fault.field - 1].raw = fault.raw
    let check = EXTFCheck(Self.bytes(of: file))
    #expect(check.rules.contains(fault.rule), "found only \(check.rules)")
  }

  @Test func `a good file has no finding, also when it was put together again`() throws {
    let bytes = try Self.goodFile()
    #expect(Self.bytes(of: EXTFFile(bytes)) == bytes)
    #expect(EXTFCheck(bytes).findings == [])
  }

  @Test func `faults of bytes are found`() throws {
    let bytes = try Self.goodFile()
    #expect(EXTFCheck(bytes + [0x81]).rules.isSuperset(of: ["encoding", "line-end"]))
    #expect(EXTFCheck(bytes.filter { $0 != 13 }).rules.contains("line-end"))
    #expect(EXTFCheck(Array(bytes.prefix(400))).rules.contains("rows"))
  }

  @Test func `an amount that was changed shows in the sums`() throws {
    let entries = SamplePosting.examples(.skr03)
    var file = EXTFFile(try Self.goodFile())
    file.lines[2][0].raw = "1190,01"
    #expect(EXTFCheck(Self.bytes(of: file)).cents != ExpectedSums.byDocument(entries))
    file.lines[2][0].raw = "1190,00"
    file.lines[2][1].raw = "\"H\""
    #expect(EXTFCheck(Self.bytes(of: file)).cents != ExpectedSums.byDocument(entries))
  }

  @Test func `one link for two documents is found`() throws {
    var file = EXTFFile(try Self.goodFile())
    file.lines[3][19] = file.lines[2][19]
    #expect(EXTFCheck(Self.bytes(of: file)).rules.contains("link-of-two"))
  }

  /// The samples' letters of Windows-1252 beyond Latin-1.
  private static let upper: [Unicode.Scalar: UInt8] = ["„": 0x84, "“": 0x93]

  private static func bytes(of file: EXTFFile) -> [UInt8] {
    file.lines.flatMap { line in
      let text = line.map(\.raw).joined(separator: ";")
      return text.unicodeScalars.map { upper[$0] ?? UInt8(truncatingIfNeeded: $0.value) } + [
        13, 10,
      ]
    }
  }
}

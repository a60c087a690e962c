import Invoice
import Testing

@Suite struct GiroCodeTests {
  private func parse(_ lines: [String], end: String = "\n") throws(GiroCodeFault) -> GiroCode {
    try GiroCode(parsing: Array(lines.joined(separator: end).utf8))
  }

  private static let full = [
    "BCD", "002", "1", "SCT", "BFSWDE33BER", "Müller & Söhne", "DE02120300000000202051",
    "EUR1190.05", "GDDS", "", "Rechnung 4711", "Danke",
  ]

  private func changed(_ line: Int, _ text: String) -> [String] {
    var lines = Self.full
    lines[line - 1] = text
    return lines
  }

  @Test(arguments: ["\n", "\r\n"])
  func `all elements are read, whatever ends a line`(end: String) throws {
    let code = try parse(Self.full, end: end)
    #expect(code.version == .two && code.bic == "BFSWDE33BER" && code.name == "Müller & Söhne")
    #expect(code.iban == IBAN("DE02120300000000202051"))
    #expect(code.amount?.description == "1190.05" && code.purpose == "GDDS")
    #expect(code.remittance == .text("Rechnung 4711") && code.information == "Danke")
  }

  @Test func `lines at the end may be missing or empty`() throws {
    for count in 7...12 {
      let code = try parse(Array(Self.full.prefix(count)))
      #expect(code.iban.description == "DE02120300000000202051")
      #expect((code.amount != nil) == (count >= 8))
    }
    #expect(try parse(Self.full + ["", ""]) == parse(Self.full))
    #expect(try parse(changed(8, "")).amount == nil)
  }

  @Test func `only version 2 may leave the bank out`() throws {
    var lines = changed(5, "")
    #expect(try parse(lines).bic == nil)
    lines[1] = "001"
    #expect(throws: GiroCodeFault.missing(.bic)) { try parse(lines) }
    #expect(try parse(changed(2, "001")).version == .one)
  }

  @Test(arguments: [
    ("EUR1", "1"), ("EUR0.01", "0.01"), ("EUR12.5", "12.5"), ("EUR999999999.99", "999999999.99"),
    ("EUR1,50", nil), ("EUR0", nil), ("EUR0.00", nil), ("EUR-1", nil), ("EUR1000000000", nil),
    ("EUR1.005", nil), ("USD1", nil), ("1.00", nil), ("EUR", nil), ("EUR 1", nil), ("EUR1.", nil),
    ("EUR.5", nil), ("eur1", nil),
  ])
  func `an amount is euros with a point and up to two decimals`(text: String, amount: String?) {
    let code = try? parse(changed(8, text))
    #expect(code?.amount?.description == amount)
    if amount == nil {
      #expect(throws: GiroCodeFault.malformed(.amount, text)) { try parse(changed(8, text)) }
    }
  }

  static let faults: [(line: Int, text: String, fault: GiroCodeFault)] = [
    (1, "BCE", .otherCode), (1, "", .otherCode), (2, "003", .malformed(.version, "003")),
    (3, "9", .malformed(.characterSet, "9")), (3, "01", .malformed(.characterSet, "01")),
    (3, "", .malformed(.characterSet, "")), (4, "INST", .malformed(.identification, "INST")),
    (5, "KURZ", .malformed(.bic, "KURZ")), (5, "BFSW1E33", .malformed(.bic, "BFSW1E33")),
    (6, " ", .missing(.name)), (6, String(repeating: "n", count: 71), .tooLong(.name)),
    (7, "", .missing(.iban)),
    (7, "DE03120300000000202051", .malformed(.iban, "DE03120300000000202051")),
    (9, "GDDSX", .tooLong(.purpose)), (9, "G-S", .malformed(.purpose, "G-S")),
    (10, "RF18539007547034", .twoRemittances),
    (11, String(repeating: "t", count: 141), .tooLong(.text)),
    (12, String(repeating: "i", count: 71), .tooLong(.information)),
  ]

  @Test(arguments: faults)
  func `a wrong element is named`(line: Int, text: String, fault: GiroCodeFault) {
    #expect(throws: fault) { try parse(changed(line, text)) }
  }

  @Test func `a reference stands in the place of a text`() throws {
    var lines = changed(10, "RF18539007547034")
    lines[10] = ""
    #expect(try parse(lines).remittance == .reference("RF18539007547034"))
    lines[9] = String(repeating: "9", count: 36)
    #expect(throws: GiroCodeFault.tooLong(.reference)) { try parse(lines) }
  }

  @Test func `the account may have blanks`() throws {
    let code = try parse(changed(7, "DE02 1203 0000 0000 2020 51"))
    #expect(code.iban.description == "DE02120300000000202051")
  }

  static let names: [(set: Int, byte: UInt8, letter: Character)] = [
    (2, 0xFC, "ü"), (3, 0xB3, "ł"), (4, 0xE7, "į"), (5, 0xD6, "ж"), (6, 0xE9, "ι"), (7, 0xBF, "ŋ"),
    (8, 0xA4, "€"), (1, 0xFC, "ü"),
  ]

  @Test(arguments: names)
  func `each character set has its letters`(set: Int, byte: UInt8, letter: Character) throws {
    let head = Array("BCD\n002\n\(set)\nSCT\n\nM".utf8)
    let code = try GiroCode(parsing: head + [byte] + Array("ller\nDE02120300000000202051".utf8))
    #expect(code.name == "M\(letter)ller")
  }

  @Test func `a byte that its character set lacks is refused`() {
    let head = Array("BCD\n002\n6\nSCT\n\nM".utf8)
    #expect(throws: GiroCodeFault.undecodable(.greek)) {
      try GiroCode(parsing: head + [0xFF] + Array("\nDE02120300000000202051".utf8))
    }
  }

  @Test func `a code that is cut off or has too much is refused`() {
    for count in 1...6 {
      #expect(throws: GiroCodeFault.self) { try parse(Array(Self.full.prefix(count))) }
    }
    #expect(throws: GiroCodeFault.surplusLines) { try parse(Self.full + ["more"]) }
    let long = Self.full + Array(repeating: "", count: 400)
    #expect(throws: GiroCodeFault.tooManyBytes(long.joined(separator: "\n").utf8.count)) {
      try parse(long)
    }
    #expect(throws: GiroCodeFault.otherCode) { try GiroCode(parsing: []) }
  }
}

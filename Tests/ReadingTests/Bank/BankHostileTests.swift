import Invoice
import ReadResult
import TestSupport
import Testing

@testable import Reading

/// Messages that no honest bank sends: the reader refuses them or tells what they say, in bounds.
struct BankHostileTests {
  private static func outcome(_ text: String) -> Result<ReadResult, ReadFailure> {
    Reader.read(Job(name: "bank.xml"), Array(text.utf8)).outcome
  }

  private static func reason(_ text: String) -> ReadFailure.Reason? {
    guard case .failure(let failure) = outcome(text) else { return nil }
    return failure.reason
  }

  private static func entry(_ amount: String, _ side: String = "<CdtDbtInd>DBIT</CdtDbtInd>")
    -> String
  {
    "<Ntry>\(amount)\(side)<Sts>BOOK</Sts></Ntry>"
  }

  private static var honest: String {
    BankMessageTests.statement(
      String(
        repeating: entry("<Amt Ccy='EUR'>10.00</Amt>"), count: 3)
          + """
          <Ntry><Amt Ccy="EUR">5.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><NtryDtls><Btch/><TxDtls>
          <Refs><EndToEndId>E</EndToEndId></Refs>
          <RmtInf><Ustrd>R</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
          """)
  }

  @Test(arguments: [
    "", "<Amt Ccy='EUR'/>", "<Amt Ccy='EUR'>1,50</Amt>", "<Amt Ccy='EUR'>-1.50</Amt>",
    "<Amt Ccy='EUR'>1e5</Amt>", "<Amt Ccy='EUR'>\(String(repeating: "9", count: 40))</Amt>",
    "<Amt Ccy='EUR'><Amt>1</Amt></Amt>", "<Amt Ccy='EUR'>NaN</Amt>",
  ])
  func `an amount that can't be read makes the message unreadable`(amount: String) {
    #expect(Self.reason(BankMessageTests.statement(Self.entry(amount))) == .damaged)
  }

  @Test(arguments: ["", "<CdtDbtInd/>", "<CdtDbtInd>SOLL</CdtDbtInd>"])
  func `so does a side that can't be read`(side: String) {
    let entry = Self.entry("<Amt Ccy='EUR'>1.00</Amt>", side)
    #expect(Self.reason(BankMessageTests.statement(entry)) == .damaged)
  }

  @Test func `so does an amount of a transaction that can't be read`() {
    let details = "<NtryDtls><TxDtls><Amt Ccy='EUR'>viel</Amt></TxDtls></NtryDtls>"
    let entry = Self.entry("<Amt Ccy='EUR'>1.00</Amt>").replacing(
      "</Ntry>", with: details + "</Ntry>")
    #expect(Self.reason(BankMessageTests.statement(entry)) == .damaged)
  }

  @Test func `an amount of twenty digits is taken as it is`() throws {
    let text = BankMessageTests.statement(
      Self.entry("<Amt Ccy='EUR'>12345678901234567890.12</Amt>"))
    let movement = try Self.outcome(text).get().bankMessage?.statements[0].movements[0]
    #expect(movement?.amount.description == "-12345678901234567890.12")
  }

  @Test func `more movements than allowed are refused`() {
    let half = BankMessageReader.entriesMax / 2 + 1
    let details = String(repeating: "<TxDtls><Amt>1</Amt></TxDtls>", count: half)
    let entry = Self.entry("<Amt Ccy='EUR'>1</Amt>")
      .replacing("</Ntry>", with: "<NtryDtls>\(details)</NtryDtls></Ntry>")
    #expect(Self.reason(BankMessageTests.statement(entry)) == nil)
    #expect(Self.reason(BankMessageTests.statement(entry + entry)) == .limitExceeded)
  }

  @Test func `more text than allowed is refused`() {
    let line = "<Ustrd>\(String(repeating: "x", count: 1 << 20))</Ustrd>"
    let lines = String(repeating: line, count: 33)
    let details = "<NtryDtls><TxDtls><RmtInf>\(lines)</RmtInf></TxDtls></NtryDtls>"
    let entry = Self.entry("<Amt Ccy='EUR'>1</Amt>").replacing("</Ntry>", with: details + "</Ntry>")
    #expect(Self.reason(BankMessageTests.statement(entry)) == .limitExceeded)
  }

  @Test func `entities are not known and nothing is loaded`() {
    let bomb = """
      <!DOCTYPE Document [<!ENTITY a "xxxxxxxxxx"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
      """
    #expect(Self.reason(bomb + Self.honest) == .documentTypeDeclaration)
    #expect(Self.reason(Self.honest.replacing("10.00", with: "&a;")) == .notWellFormed)
  }

  @Test func `a message that is cut anywhere is not well-formed`() throws {
    let bytes = Array(Self.honest.utf8)
    for length in stride(from: 1, to: bytes.count, by: 7) {
      let text = String(decoding: bytes[..<length], as: UTF8.self)
      if case .success(let result) = Self.outcome(text) { #expect(result.bankMessage == nil) }
    }
    #expect(try Self.outcome(Self.honest).get().bankMessage != nil)
  }

  @Test(arguments: UInt64(0)..<20)
  func `elements in wrong places never trap`(seed: UInt64) throws {
    var source = SeededGenerator(seed: seed)
    let parts = Self.honest.split(separator: "<").map { "<" + $0 }
    let tags = parts.filter { !$0.hasPrefix("</") }
    for _ in 0..<40 {
      var changed = parts
      for _ in 0...Int.random(in: 0...3, using: &source) {
        let place = Int.random(in: 1..<changed.count, using: &source)
        let other = tags[Int.random(in: 1..<tags.count, using: &source)]
        let name = other.dropFirst().prefix { $0.isLetter }
        changed.insert("\(other)</\(name)>", at: place)
      }
      guard let message = try? Self.outcome(changed.joined()).get().bankMessage else { continue }
      #expect(message.statements.flatMap(\.movements).count <= 100)
    }
  }

  @Test(arguments: UInt64(0)..<20)
  func `changed bytes never trap`(seed: UInt64) {
    var source = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      var bytes = Array(Self.honest.utf8)
      for _ in 0...Int.random(in: 0...5, using: &source) {
        bytes[Int.random(in: 0..<bytes.count, using: &source)] = .random(
          in: 0...255, using: &source)
      }
      let reply = Reader.read(Job(name: "bank.xml"), bytes)
      if case .success(let result) = reply.outcome { #expect(result.type != "") }
    }
  }
}

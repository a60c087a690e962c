import Invoice
import InvoiceRules
import ReadResult
import TestSupport
import Testing

@testable import Reading

@Suite struct EDIFACTReaderTests {
  private func read(
    _ text: String, limits: ReadingLimits = .init()
  ) throws -> (result: ReadResult, unpacking: Unpacking) {
    var unpacking = Unpacking(for: Job(name: "a.edi", limits: limits))
    let result = try EDIFACTReader.read(Array(text.utf8), into: &unpacking)
    return (result, unpacking)
  }

  @Test func `a file with one invoice is that invoice`() throws {
    let (result, unpacking) = try read(EDIFACTFixture().interchange(EDIFACTFixture.invoice))
    #expect(result.source == .edifact && result.type == "application/edifact")
    #expect(result.invoice?.number == "RE-4711" && result.invoice?.totals.withVAT == "119.00")
    #expect(result.structured == nil && unpacking.children.isEmpty && unpacking.notices.isEmpty)
    #expect(result.syntaxReport == SyntaxReport(isSchemaValid: nil, findings: []))
    let head = try #require(result.interchange)
    #expect(head.sender == .init(identifier: "4000001000005", qualifier: "14"))
    #expect(head.receiver == .init(identifier: "4000002000002", qualifier: "14"))
    #expect(head.controlReference == "R77" && head.messageReference == "M1" && !head.isTest)
    #expect(head.directory == "D.96A" && head.association == "EAN008" && head.isInvoice)
  }

  @Test func `several messages become documents, each in its own envelope`() throws {
    let second = EDIFACTFixture.invoice.map { $0 == "BGM+380+RE-4711+9" ? "BGM+380+RE-2+9" : $0 }
    let text = EDIFACTFixture().interchange(messages: [EDIFACTFixture.invoice, second])
    let (result, unpacking) = try read(text)
    #expect(result.invoice == nil && result.source == .none && unpacking.notices.isEmpty)
    #expect(result.interchange?.controlReference == "R77")
    #expect(unpacking.children.map(\.name) == ["INVOIC 1.edi", "INVOIC 2.edi"])
    #expect(unpacking.children.allSatisfy { $0.relation == .archiveMember })
    let children = try unpacking.blobs.map { try read(String(decoding: $0, as: UTF8.self)).result }
    #expect(children.map { $0.invoice?.number } == ["RE-4711", "RE-2"])
    #expect(children.allSatisfy { $0.syntaxReport?.findings.isEmpty == true })
    #expect(children.map { $0.interchange?.messageReference } == ["M1", "M2"])
  }

  @Test func `a document of its own keeps separators and message byte for byte`() throws {
    let usual = EDIFACTFixture().interchange(messages: [["BGM+380+1"], ["BGM+380+2"]])
    let other = "UNA:*.? '" + usual.replacing("+", with: "*").replacing("R77", with: "R?*7")
    let (_, unpacking) = try read(other)
    let text = String(decoding: unpacking.blobs[1], as: UTF8.self)
    #expect(text.hasPrefix("UNA:*.? 'UNB*UNOC:3*"))
    #expect(text.hasSuffix("UNH*M2*INVOIC:D:96A:UN:EAN008'\nBGM*380*2'\nUNT*3*M2'UNZ*1*R?*7'"))
    #expect(try read(text).result.interchange?.controlReference == "R*7")
  }

  @Test func `what is wrong with an interchange that is taken apart is told`() throws {
    let text = EDIFACTFixture().interchange(messages: [["BGM+380+1"], ["BGM+380+2"]])
      .replacing("UNZ+2", with: "UNZ+3")
    let (_, unpacking) = try read(text)
    #expect(unpacking.children.count == 2)
    #expect(unpacking.notices.map(\.code) == [.damagedPart])
    #expect(unpacking.notices[0].detail.hasPrefix("RP-EDI-09: "))
  }

  @Test func `more messages than parts are allowed is a failure`() {
    var limits = ReadingLimits()
    limits.parts = 2
    let text = EDIFACTFixture().interchange(messages: Array(repeating: ["BGM+380+1"], count: 3))
    #expect(throws: ReadFailure(.limitExceeded, "more than 2 parts")) {
      try read(text, limits: limits)
    }
  }

  static let others: [(String, DocumentClass?)] = [
    ("ORDERS", .purchaseOrder), ("DESADV", .deliveryNote), ("REMADV", .paymentAdvice),
    ("CONTRL", .other), ("APERAK", .other), ("ZZZZZZ", nil),
  ]

  @Test(arguments: others)
  func `other messages are known by name and never an error`(
    type: String, documentClass: DocumentClass?
  ) throws {
    let text = EDIFACTFixture(type: type).interchange(["BGM+220+1+9"])
    let (result, unpacking) = try read(text)
    #expect(result.invoice == nil && result.source == .none && result.syntaxReport == nil)
    #expect(result.interchange?.documentClass == documentClass)
    #expect(unpacking.notices == [ReadResult.Notice(.otherMessage, "EDIFACT \(type)")])
  }

  @Test func `an interchange without message is told`() throws {
    let (result, unpacking) = try read("UNB+UNOC:3+A+B+1'")
    #expect(result.invoice == nil)
    #expect(unpacking.notices.map(\.code).contains(.damagedPart))
  }

  @Test func `UTF-16 is no character set of EDIFACT`() {
    var unpacking = Unpacking(for: Job(name: "a.edi"))
    #expect(throws: ReadFailure.self) {
      try EDIFACTReader.read([0xFF, 0xFE, 0x55, 0x00], into: &unpacking)
    }
  }
}

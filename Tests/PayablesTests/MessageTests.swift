import Invoice
import InvoiceRules
import Payables
import ReadResult
import TestSupport
import Testing

/// What becomes of messages between systems: EDIFACT, and what came by Peppol.
@Suite struct MessageTests {
  private func decide(_ result: ReadResult) throws -> Voucher {
    var voucher = SampleVoucher.submitted(1)
    let (documentClass, confidence) = DocumentClass.known(of: result)
    let reading = Reading(
      type: result.type, source: result.source, documentClass: documentClass,
      classConfidence: confidence, index: result.invoice.map { IndexRecord($0) } ?? IndexRecord(),
      files: [])
    voucher.apply(.read(reading), at: SampleVoucher.time)
    let desk = Desk(books: BooksOfValues([voucher]), policy: Policy(), now: SampleVoucher.time)
    var decided = voucher
    for event in try Deciding.decide(voucher, Document(result), desk) {
      decided.apply(event, at: SampleVoucher.time)
    }
    return decided
  }

  private func message(_ type: String, _ change: (inout ReadResult) -> Void = { _ in })
    -> ReadResult
  {
    var result = ReadResult(type: "application/edifact")
    var head = EDIFACTHead(sender: nil, receiver: nil, controlReference: "1")
    head.messageType = type
    result.interchange = head
    change(&result)
    return result
  }

  private func invoice(_ change: (inout Invoice) -> Void = { _ in }) -> ReadResult {
    message("INVOIC") { result in
      var invoice = Invoice.valid
      invoice.process.specification = nil
      change(&invoice)
      result.invoice = invoice
      result.source = .edifact
      result.syntaxReport = SyntaxReport(isSchemaValid: nil, findings: [])
    }
  }

  @Test func `an EDIFACT invoice is filed, the rules of the norm are notes`() throws {
    let decided = try decide(invoice())
    #expect(decided.status == .filed && decided.documentClass == .invoice)
    let findings = try #require(decided.checks?.findings)
    #expect(findings.first { $0.rule == "BR-01" }?.severity == .information)
    #expect(findings.contains { $0.rule == "RP-PRF-09" })
    #expect(decided.checks?.isSchemaValid == nil)
  }

  @Test func `what the law demands is demanded of an EDIFACT invoice too`() throws {
    let decided = try decide(
      invoice {
        $0.seller.address?.line1 = nil
        $0.seller.address?.city = nil
        $0.seller.address?.postCode = nil
      })
    let findings = try #require(decided.checks?.findings)
    #expect(
      findings.contains { $0.rule.hasPrefix("RP-UStG-") && $0.severity > .information })
  }

  @Test func `an EDIFACT invoice of broken syntax is a case`() throws {
    var result = invoice()
    result.syntaxReport?.findings = [
      Finding(
        rule: "RP-EDI-09", severity: .fatal, terms: [], count: 1, place: nil, german: "Zählung.",
        english: "Count.")
    ]
    let decided = try decide(result)
    #expect(decided.exception?.primary == .formallyIncomplete)
    #expect(decided.exception?.german.contains("RP-EDI-09") == true)
  }

  @Test(arguments: [
    ("ORDERS", DocumentClass.purchaseOrder), ("DESADV", .deliveryNote), ("CONTRL", .other),
  ])
  func `a message that is no invoice is filed under its class`(
    type: String, documentClass: DocumentClass
  ) throws {
    let decided = try decide(message(type) { $0.notices = [.init(.otherMessage, type)] })
    #expect(decided.documentClass == documentClass && decided.status == .filed)
  }

  @Test func `a message that nobody knows is for a person`() throws {
    #expect(try decide(message("ZZZZZZ")).status == .exception)
  }

  @Test func `an envelope that names somebody else is told, and leaves the verdict alone`() throws {
    var result = ReadResult(type: "application/xml")
    result.invoice = Invoice.valid
    result.invoice?.seller.electronicAddress = Identifier("1", scheme: "0088")
    var envelope = PeppolEnvelope()
    envelope.sender = Identifier("0088:2")
    envelope.instanceIdentifier = "7"
    envelope.payloads = 1
    result.envelope = envelope
    let decided = try decide(result)
    #expect(decided.checks?.findings.map(\.rule) == ["RP-SBD-01"])
    #expect(decided.checks?.isValid == true && decided.status == .filed)
  }
}

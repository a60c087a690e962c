import Invoice
import InvoiceRules
import ReadResult
import Testing

@Suite struct MessageClassTests {
  @Test(arguments: [
    ("ORDERS", DocumentClass.purchaseOrder), ("DESADV", .deliveryNote), ("CONTRL", .other),
  ])
  func `an EDIFACT message has its class by name`(type: String, expected: DocumentClass) {
    var result = ReadResult(type: "application/edifact")
    result.interchange = EDIFACTHead(sender: nil, receiver: nil, controlReference: "1")
    #expect(result.messageClass == nil)
    result.interchange?.messageType = type
    #expect(result.messageClass == expected)
  }

  @Test(arguments: [
    ("ApplicationResponse", DocumentClass.other), ("DespatchAdvice", .deliveryNote),
  ])
  func `what came by Peppol has its class by its root element`(
    name: String, expected: DocumentClass
  ) {
    var result = ReadResult(type: "application/xml")
    result.envelope = PeppolEnvelope()
    result.envelope?.payload = "urn:oasis:names:specification:ubl:schema:xsd:\(name)-2::\(name)"
    #expect(result.messageClass == expected)
  }

  @Test func `an invoice and an unknown message have none`() {
    var result = ReadResult(type: "application/edifact")
    result.interchange = EDIFACTHead(sender: nil, receiver: nil, controlReference: nil)
    result.interchange?.messageType = "ZZZZZZ"
    #expect(result.messageClass == nil)
    result.interchange?.messageType = "ORDERS"
    result.invoice = Invoice()
    #expect(result.messageClass == nil)
  }
}

import Invoice
import TestSupport
import Testing

@testable import InvoiceRules

@Suite struct PeppolRulesTests {
  private static let norm = "urn:cen.eu:en16931:2017"
  private static let element = "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2::Invoice"

  /// An envelope around an invoice that says the same.
  struct Subject {
    var envelope = PeppolEnvelope()
    var invoice = Invoice.valid

    init() {
      envelope.sender = Identifier("9930:DE123456789")
      envelope.receiver = Identifier("0204:04011000-12345-34")
      envelope.documentType = Identifier("\(element)##\(norm)::2.1")
      envelope.process = Identifier("urn:fdc:peppol.eu:2017:poacc:billing:01:1.0")
      envelope.instanceIdentifier = "7f2c1d3e-0001"
      envelope.payload = element
      envelope.payloads = 1
      invoice.seller.electronicAddress = Identifier("de123456789", scheme: "9930")
      invoice.buyer.electronicAddress = Identifier("04011000-12345-34", scheme: "0204")
      invoice.process.specification = norm
      invoice.process.businessProcess = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"
    }
  }

  struct Example: CustomTestStringConvertible {
    let what: String
    let rules: [String]
    let change: @Sendable (inout Subject) -> Void

    init(_ what: String, _ rules: String..., change: @escaping @Sendable (inout Subject) -> Void) {
      self.what = what
      self.rules = rules
      self.change = change
    }

    var testDescription: String { what }
  }

  static let examples: [Example] = [
    Example("as it should be") { _ in },
    Example("nobody is named in the invoice") {
      $0.invoice.seller.electronicAddress = nil
      $0.invoice.buyer.electronicAddress = nil
    },
    Example("an envelope that names nobody") {
      $0.envelope.sender = nil
      $0.envelope.receiver = nil
      $0.envelope.documentType = nil
      $0.envelope.process = nil
    },
    Example("another sender", "RP-SBD-01") { $0.envelope.sender?.value = "9930:DE111111111" },
    Example("another scheme", "RP-SBD-01") {
      $0.invoice.seller.electronicAddress?.scheme = "0088"
    },
    Example("another receiver", "RP-SBD-02") { $0.envelope.receiver?.value = "0204:99" },
    Example("another specification", "RP-SBD-03") { $0.invoice.process.specification = "x" },
    Example("no specification", "RP-SBD-03") { $0.invoice.process.specification = nil },
    Example("another element", "RP-SBD-03") { $0.envelope.payload = "urn:x::CreditNote" },
    Example("the beginning of a specification") {
      $0.envelope.documentType?.value = "\(element)##urn:cen.eu:*::2.1"
    },
    Example("a document type of an element only") { $0.envelope.documentType?.value = element },
    Example("another beginning of a specification", "RP-SBD-03") {
      $0.envelope.documentType?.value = "\(element)##urn:peppol:*::2.1"
    },
    Example("another process", "RP-SBD-04") { $0.invoice.process.businessProcess = "x" },
    Example("two documents", "RP-SBD-05") { $0.envelope.payloads = 2 },
    Example("no identifier", "RP-SBD-06") { $0.envelope.instanceIdentifier = nil },
  ]

  @Test(arguments: examples)
  func `what envelope and invoice say of each other is compared`(example: Example) {
    var subject = Subject()
    example.change(&subject)
    let findings = PeppolDelivery(subject.envelope, subject.invoice).findings
    #expect(findings.map(\.rule) == example.rules)
    #expect(findings.allSatisfy { $0.severity != .fatal && $0.saysWhatToDo })
  }

  @Test func `each rule speaks in some example`() {
    #expect(Set(Self.examples.flatMap(\.rules)) == Set(PeppolRules.rules.map(\.id)))
  }

  @Test func `a foreign text is not quoted without end`() throws {
    var subject = Subject()
    subject.envelope.sender?.value = String(repeating: "x", count: 5000)
    let finding = try #require(PeppolDelivery(subject.envelope, subject.invoice).findings.first)
    #expect(finding.german.count < 600)
  }
}

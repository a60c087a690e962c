import Invoice
import TestSupport
import Testing

@testable import InvoiceRules

@Suite struct HybridRulesTests {
  /// A German invoice of the profile EN 16931, embedded as ZUGFeRD demands.
  struct Subject {
    var facts: HybridFacts
    var specification: String? = "urn:cen.eu:en16931:2017"
    var form = ProfileClaim.Form.cii
    var country: String? = "DE"

    private static let facturX = "urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#"

    init() {
      var file = HybridFacts.EmbeddedFile(name: "factur-x.xml")
      file.mimeType = "text/xml"
      file.relationship = "Alternative"
      file.isAssociated = true
      file.isInNameTree = true
      facts = HybridFacts(invoice: file)
      var metadata = HybridFacts.Metadata()
      metadata.pdfaPart = "3"
      metadata.pdfaConformance = "B"
      metadata.describedNamespaces = [Self.facturX]
      metadata.statements = [.init(namespace: Self.facturX)]
      facts.metadata = metadata
      statement.documentType = "INVOICE"
      statement.documentFileName = "factur-x.xml"
      statement.version = "1.0"
      statement.conformanceLevel = "EN 16931"
    }

    var statement: HybridFacts.Statement {
      get { facts.metadata?.statements.first ?? .init(namespace: "") }
      set { facts.metadata?.statements[0] = newValue }
    }

    /// Another profile, said so in both places.
    mutating func follow(_ specification: String, level: String) {
      self.specification = specification
      statement.conformanceLevel = level
    }

    /// Another edition.
    mutating func use(_ namespace: String, name: String) {
      statement.namespace = namespace
      statement.documentFileName = name
      facts.metadata?.describedNamespaces = [namespace]
      facts.invoice.name = name
    }

    var findings: [Finding] {
      var invoice = Invoice.valid
      invoice.process.specification = specification
      invoice.seller.address?.country = country.map { CountryCode(rawValue: $0) }
      return HybridDocument(facts, invoice, form: form).findings
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

  private static let xrechnung =
    "urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0"

  static let kept: [Example] = [
    Example("as it should be") { _ in },
    Example("an XRechnung with name and version of its own") {
      $0.follow(xrechnung, level: "XRECHNUNG")
      $0.statement.version = "3.0"
      $0.statement.documentFileName = "xrechnung.xml"
      $0.facts.invoice.name = "xrechnung.xml"
    },
    Example("an XRechnung embedded as EN 16931") { $0.specification = xrechnung },
    Example("a booking aid as data") {
      $0.follow("urn:factur-x.eu:1p0:minimum", level: "MINIMUM")
      $0.facts.invoice.relationship = "Data"
    },
    Example("a French invoice as data") {
      $0.country = "FR"
      $0.facts.invoice.relationship = "Data"
    },
    Example("ZUGFeRD 2.0") {
      $0.follow("urn:cen.eu:en16931:2017#conformant#urn:zugferd.de:2p0:extended", level: "EXTENDED")
      $0.use("urn:zugferd:pdfa:CrossIndustryDocument:invoice:2p0#", name: "zugferd-invoice.xml")
    },
    Example("ZUGFeRD 1.0") {
      $0.form = .zugferd1
      $0.follow("urn:ferd:CrossIndustryDocument:invoice:1p0:comfort", level: "COMFORT")
      $0.use("urn:ferd:pdfa:CrossIndustryDocument:invoice:1p0#", name: "ZUGFeRD-invoice.xml")
    },
    Example("the other name of the type") { $0.facts.invoice.mimeType = "application/xml" },
    Example("an unknown specification fits any level") { $0.specification = "123" },
    Example("of two statements the one about the file counts") {
      var other = HybridFacts.Statement(
        namespace: "urn:ferd:pdfa:CrossIndustryDocument:invoice:1p0#")
      other.documentFileName = "ZUGFeRD-invoice.xml"
      $0.facts.metadata?.statements.insert(other, at: 0)
    },
  ]

  static let metadata: [Example] = [
    Example("no metadata", "RP-PDF-01") { $0.facts.metadata = nil },
    Example("broken metadata", "RP-PDF-02") {
      $0.facts.metadata = nil
      $0.facts.metadataFault = "line 3: Opening and ending tag mismatch"
    },
    Example("nothing about an invoice", "RP-PDF-03") { $0.facts.metadata?.statements = [] },
    Example("fields that lack", "RP-PDF-04") {
      $0.statement.version = nil
      $0.statement.conformanceLevel = nil
    },
    Example("an order", "RP-PDF-05") { $0.statement.documentType = "ORDER" },
    Example("a level that is none", "RP-PDF-06") { $0.statement.conformanceLevel = "no thing" },
    Example("the level by its older name is none of Factur-X", "RP-PDF-06") {
      $0.statement.conformanceLevel = "COMFORT"
    },
    Example("another level than the XML", "RP-PDF-07") { $0.statement.conformanceLevel = "BASIC" },
    Example("a version that is none", "RP-PDF-08") { $0.statement.version = "17" },
    Example("another version than the XRechnung's", "RP-PDF-08") {
      $0.follow(xrechnung, level: "XRECHNUNG")
      $0.statement.version = "2.1"
      $0.statement.documentFileName = "xrechnung.xml"
      $0.facts.invoice.name = "xrechnung.xml"
    },
    Example("another name than the file's", "RP-PDF-09") {
      $0.statement.documentFileName = "xrechnung.xml"
    },
    Example("a namespace in lower case", "RP-PDF-10") {
      $0.use("urn:factur-x:pdfa:crossindustrydocument:invoice:1p0", name: "factur-x.xml")
    },
    Example("the namespace of ZUGFeRD 1.0 around later XML", "RP-PDF-10") {
      $0.use("urn:ferd:pdfa:CrossIndustryDocument:invoice:1p0#", name: "ZUGFeRD-invoice.xml")
      $0.statement.conformanceLevel = "COMFORT"
    },
    Example("a namespace that nobody knows", "RP-PDF-10") {
      $0.use("urn:acme:CrossIndustryDocument:invoice:9p0#", name: "factur-x.xml")
    },
    Example("no PDF/A", "RP-PDF-11") { $0.facts.metadata?.pdfaPart = nil },
    Example("PDF/A-4", "RP-PDF-11") {
      $0.facts.metadata?.pdfaPart = "4"
      $0.facts.metadata?.pdfaConformance = "F"
    },
    Example("no conformance level of PDF/A", "RP-PDF-12") {
      $0.facts.metadata?.pdfaConformance = nil
    },
    Example("a small letter", "RP-PDF-12") { $0.facts.metadata?.pdfaConformance = "u" },
    Example("a schema that is not described", "RP-PDF-13") {
      $0.facts.metadata?.describedNamespaces = []
    },
  ]

  static let embedding: [Example] = [
    Example("another file name", "RP-PDF-20") {
      $0.facts.invoice.name = "rechnung.xml"
      $0.statement.documentFileName = "rechnung.xml"
    },
    Example("the common name for an XRechnung", "RP-PDF-20") {
      $0.follow(xrechnung, level: "XRECHNUNG")
      $0.statement.version = "3.0"
    },
    Example("UBL", "RP-PDF-21") { $0.form = .ubl },
    Example("several invoices", "RP-PDF-22") { $0.facts.furtherInvoices = ["zwei.xml"] },
    Example("no relationship", "RP-PDF-23") { $0.facts.invoice.relationship = nil },
    Example("an unspecified relationship", "RP-PDF-23") {
      $0.facts.invoice.relationship = "Unspecified"
    },
    Example("mere data", "RP-PDF-24") { $0.facts.invoice.relationship = "Data" },
    Example("mere data from nobody knows where", "RP-PDF-24") {
      $0.country = nil
      $0.facts.invoice.relationship = "Data"
    },
    Example("a source", "RP-PDF-25") { $0.facts.invoice.relationship = "Source" },
    Example("a booking aid that claims to be all", "RP-PDF-26") {
      $0.follow("urn:factur-x.eu:1p0:basicwl", level: "BASIC WL")
    },
    Example("no association", "RP-PDF-27") { $0.facts.invoice.isAssociated = false },
    Example("not in the name tree", "RP-PDF-28") { $0.facts.invoice.isInNameTree = false },
    Example("no type", "RP-PDF-29") { $0.facts.invoice.mimeType = nil },
    Example("the type of anything", "RP-PDF-29") {
      $0.facts.invoice.mimeType = "application/octet-stream"
    },
  ]

  @Test(arguments: kept + metadata + embedding)
  func `what is wrong is found, and nothing else`(example: Example) {
    var subject = Subject()
    example.change(&subject)
    let findings = subject.findings
    #expect(findings.map(\.rule) == example.rules)
    for finding in findings { #expect(finding.saysWhatToDo) }
  }

  @Test func `each rule speaks in some example, none makes invalid, no id is given twice`() {
    let rules = HybridRules.metadata + HybridRules.embedding
    #expect(Set(rules.map(\.id)) == Set((Self.metadata + Self.embedding).flatMap(\.rules)))
    #expect(!rules.contains { $0.severity == .fatal })
    #expect(Set(rules.map(\.id)).count == rules.count)
  }

  @Test func `a message quotes what stands in the document`() throws {
    var subject = Subject()
    subject.statement.conformanceLevel = "no thing"
    let finding = try #require(subject.findings.first)
    #expect(
      finding.german == """
        Die XMP-Metadaten nennen als ConformanceLevel „no thing“; Factur-X/ZUGFeRD kennt BASIC, \
        BASIC WL, EN 16931, EXTENDED, MINIMUM, XRECHNUNG. Bitte nennen Sie das Profil des \
        eingebetteten XML.
        """)
  }
}

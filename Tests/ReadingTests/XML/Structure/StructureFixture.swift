import ReadResult
import Testing

@testable import Reading

/// Small documents that keep their schema, made of parts that a test can change.
enum StructureFixture {
  static let head = """
    <cbc:ID>1</cbc:ID><cbc:IssueDate>2026-11-22</cbc:IssueDate>
    """
  static let parties = """
    <cac:AccountingSupplierParty/><cac:AccountingCustomerParty/>
    """
  static let totals = """
    <cac:LegalMonetaryTotal><cbc:PayableAmount currencyID="EUR">1.00</cbc:PayableAmount>\
    </cac:LegalMonetaryTotal>
    """
  static let line = """
    <cac:InvoiceLine><cbc:ID>1</cbc:ID>\
    <cbc:LineExtensionAmount currencyID="EUR">1.00</cbc:LineExtensionAmount><cac:Item/>\
    </cac:InvoiceLine>
    """

  /// A UBL invoice with nothing but what the schema demands, or with other parts.
  static func ubl(
    extensions: String = "", head: String = head, middle: String = "", parties: String = parties,
    totals: String = totals, lines: String = line, attributes: String = ""
  ) -> [UInt8] {
    let ubl = "urn:oasis:names:specification:ubl:schema:xsd:"
    return Array(
      """
      <Invoice xmlns="\(ubl)Invoice-2" xmlns:cac="\(ubl)CommonAggregateComponents-2"
        xmlns:cbc="\(ubl)CommonBasicComponents-2" xmlns:ext="\(ubl)CommonExtensionComponents-2"
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
        xmlns:xs="http://www.w3.org/2001/XMLSchema" \(attributes)>
      \(extensions)
      \(head)
      \(middle)
      \(parties)
      \(totals)
      \(lines)
      </Invoice>
      """.utf8)
  }

  /// A UBL invoice with an extension that holds `content`.
  static func ubl(extension content: String) -> [UInt8] {
    ubl(
      extensions: """
        <ext:UBLExtensions xmlns:ds="http://www.w3.org/2000/09/xmldsig#"
          xmlns:xades="http://uri.etsi.org/01903/v1.3.2#" xmlns:q="urn:q"><ext:UBLExtension>\
        <ext:ExtensionContent>\(content)</ext:ExtensionContent></ext:UBLExtension>\
        </ext:UBLExtensions>
        """)
  }

  /// A CII invoice with nothing but what the schema demands, or with other parts.
  static func cii(
    date: String = "<udt:DateTimeString format=\"102\">20261122</udt:DateTimeString>",
    typeCode: String = ""
  ) -> [UInt8] {
    let cii = "urn:un:unece:uncefact:data:standard:"
    return Array(
      """
      <rsm:CrossIndustryInvoice xmlns:rsm="\(cii)CrossIndustryInvoice:100"
        xmlns:ram="\(cii)ReusableAggregateBusinessInformationEntity:100"
        xmlns:qdt="\(cii)QualifiedDataType:100" xmlns:udt="\(cii)UnqualifiedDataType:100">
      <rsm:ExchangedDocumentContext/>
      <rsm:ExchangedDocument><ram:ID>1</ram:ID>\(typeCode)<ram:IssueDateTime>\(date)\
      </ram:IssueDateTime></rsm:ExchangedDocument>
      <rsm:SupplyChainTradeTransaction>
        <ram:ApplicableHeaderTradeAgreement/>
        <ram:ApplicableHeaderTradeDelivery/>
        <ram:ApplicableHeaderTradeSettlement/>
      </rsm:SupplyChainTradeTransaction>
      </rsm:CrossIndustryInvoice>
      """.utf8)
  }

  static func report(_ bytes: [UInt8]) throws -> StructureReport {
    let document = try #require(try EInvoiceReader.read(bytes, limits: .init()))
    return try #require(document.structure)
  }

  /// The kinds and names of what is wrong: `wrongOrder cbc:ID`.
  static func complaints(_ bytes: [UInt8]) throws -> [String] {
    try report(bytes).violations.map { "\($0.kind) \($0.name)" }
  }
}

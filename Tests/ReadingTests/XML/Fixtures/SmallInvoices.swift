import Invoice
import ReadResult
import Testing

@testable import Reading

/// Small documents for one question each.
enum SmallInvoice {
  /// A UBL document with nothing but `content`.
  static func ubl(_ content: String, root: String = "Invoice") -> [UInt8] {
    let namespace = "urn:oasis:names:specification:ubl:schema:xsd:"
    return Array(
      """
      <\(root) xmlns="\(namespace)\(root)-2" xmlns:cac="\(namespace)CommonAggregateComponents-2"
        xmlns:cbc="\(namespace)CommonBasicComponents-2">\(content)</\(root)>
      """.utf8)
  }

  /// A CII document with nothing but the parts of its transaction.
  static func cii(
    lines: String = "", agreement: String = "", delivery: String = "", settlement: String = ""
  ) -> [UInt8] {
    let namespace = "urn:un:unece:uncefact:data:standard:"
    return Array(
      """
      <rsm:CrossIndustryInvoice xmlns:rsm="\(namespace)CrossIndustryInvoice:100"
        xmlns:ram="\(namespace)ReusableAggregateBusinessInformationEntity:100"
        xmlns:udt="\(namespace)UnqualifiedDataType:100">
        <rsm:SupplyChainTradeTransaction>\(lines)
          <ram:ApplicableHeaderTradeAgreement>\(agreement)</ram:ApplicableHeaderTradeAgreement>
          <ram:ApplicableHeaderTradeDelivery>\(delivery)</ram:ApplicableHeaderTradeDelivery>
          <ram:ApplicableHeaderTradeSettlement>\(settlement)</ram:ApplicableHeaderTradeSettlement>
        </rsm:SupplyChainTradeTransaction>
      </rsm:CrossIndustryInvoice>
      """.utf8)
  }

  static func read(_ bytes: [UInt8]) throws -> EInvoice {
    try #require(try EInvoiceReader.read(bytes, limits: .init()))
  }
}

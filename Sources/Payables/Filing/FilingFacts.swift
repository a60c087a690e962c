package import Invoice
import InvoiceRules
package import ReadResult

/// What of a document says where it is filed, and how it is called there.
///
/// Of a sensitive one only class, arrival and id: its place must not tell whose it is (A7).
package struct FilingFacts: Hashable, Sendable {
  package let id: VoucherID
  package let documentClass: DocumentClass?
  package let isSensitive: Bool
  /// Its day of arrival in Germany.
  package let received: CalendarDate
  /// What entries ask for.
  private var facts: [FilingCondition.Aspect: [String]] = [:]
  private var index = IndexRecord()
  private var texts: [NamePattern.Placeholder: String] = [:]

  /// Nil for a voucher that is not decided yet, which may still turn out to be sensitive, and for
  /// one that could not be read: nobody knows what it is.
  package init?(_ voucher: Voucher) {
    guard let reading = voucher.reading, voucher.isDecided, voucher.status != .error else {
      return nil
    }
    id = voucher.id
    documentClass = voucher.documentClass
    isSensitive = voucher.isSensitive
    received = voucher.submission.receivedAt.berlinDate
    guard !isSensitive else { return }
    index = reading.index
    facts = Self.facts(of: voucher, reading.index)
    texts = [
      .supplierID: reading.index.supplierID ?? voucher.resolution?.supplierID,
      .order: voucher.references?.orders.first ?? reading.index.orderNumber,
      .contract: self[.contracts].first, .object: self[.objects].first,
      .project: self[.projects].first, .costCenter: self[.costCenters].first,
      .company: self[.companies].first, .department: voucher.department,
    ].compactMapValues(\.self)
  }

  package subscript(aspect: FilingCondition.Aspect) -> [String] { facts[aspect] ?? [] }

  /// The day of the document; that of its arrival where it has none.
  package var day: CalendarDate { index.invoiceDate ?? received }

  private static func facts(
    of voucher: Voucher, _ index: IndexRecord
  ) -> [FilingCondition.Aspect: [String]] {
    let (splits, references) = (voucher.coding?.splits ?? [], voucher.references)
    let rows: [FilingCondition.Aspect: [String?]] = [
      .companies: [voucher.settlement.liability?.company, index.buyerName],
      .suppliers: [index.supplierID, voucher.resolution?.supplierID, index.supplierName],
      .objects: splits.map(\.object) + (references?.sites ?? []) + [index.object],
      .costCenters: splits.map(\.costCenter) + [index.costCenter, voucher.submission.costCenter],
      .projects: splits.map(\.project) + (references?.projects ?? []) + [index.project],
      .contracts: (references?.contracts ?? []) + [index.contractNumber],
      .departments: [voucher.department], .channels: [voucher.submission.channel],
    ]
    return rows.mapValues { $0.compactMap(\.self).filter { !$0.isEmpty } }
  }

  /// What stands for each placeholder of a name; what the document does not say is not there.
  func values(in language: Language) -> [NamePattern.Placeholder: String] {
    var values = texts
    values[.id] = id.description
    values[.received] = received.description
    values[.date] = day.description
    values[.documentClass] = documentClass?.name[language]
    values[.supplier] = index.supplierName
    values[.number] = index.invoiceNumber
    values[.gross] = index.gross?.description
    values[.currency] = index.currency?.rawValue
    return values
  }
}

import Invoice
import InvoiceRules
import Payables
import ReadResult
import Search

/// What the search index has of a voucher.
extension IndexedDocument {
  /// `result` is the voucher's stored reading, where it has one.
  init(_ voucher: Voucher, _ result: ReadResult?, _ plan: FilingPlan) {
    let contents: Contents
    if let circle = voucher.circle {
      contents = .restricted(circle)
    } else if voucher.isDecided {
      contents = .open(OpenContents(voucher, result, plan))
    } else {
      // It may still turn out to be sensitive: not even its name is in the index (A7).
      contents = .open(OpenContents(status: voucher.status))
    }
    self.init(
      id: voucher.id, version: voucher.version,
      receivedOn: voucher.submission.receivedAt.berlinDate, channel: voucher.submission.channel,
      documentClass: voucher.documentClass, contents: contents)
  }
}

extension OpenContents {
  fileprivate init(status: Status) {
    self.init()
    facets = [FacetValue(.status, status.rawValue)]
  }

  fileprivate init(_ voucher: Voucher, _ result: ReadResult?, _ plan: FilingPlan) {
    self.init(status: voucher.status)
    let index = voucher.reading?.index
    supplierName = index?.supplierName
    numbers = Self.numbers(of: voucher)
    (invoiceDate, gross, net) = (index?.invoiceDate, index?.gross, index?.net)
    facets += Self.facets(of: voucher)
    facets += (plan.reference(for: voucher)?.codes ?? []).map { FacetValue(.file, $0) }
    text = Self.texts(of: voucher, result).joined(separator: "\n")
  }

  /// All texts of a voucher: what its record says, and what was read.
  static func texts(of voucher: Voucher, _ result: ReadResult?) -> [String] {
    (record(of: voucher, numbers(of: voucher)) + (result.map(words) ?? [])).filter { !$0.isEmpty }
  }

  /// What the record says in words: name, parties, numbers, class.
  private static func record(of voucher: Voucher, _ numbers: [String]) -> [String] {
    let index = voucher.reading?.index
    let mail = voucher.reading?.mail
    let texts: [String?] = [
      voucher.submission.name, mail?.subject, index?.supplierName, index?.buyerName,
      voucher.documentClass?.name.german, index?.supplierVATIdentifier, index?.iban,
      index?.object, index?.asset, index?.trade, index?.project,
      index?.gross?.description, index?.net?.description,
    ]
    let metadata = voucher.reading?.metadata.sorted { $0.key < $1.key }.map(\.value) ?? []
    return texts.compactMap(\.self) + (mail?.from ?? []) + numbers + metadata
  }

  private static func numbers(of voucher: Voucher) -> [String] {
    let (index, references) = (voucher.reading?.index, voucher.references)
    let own = [index?.invoiceNumber, index?.orderNumber, index?.contractNumber]
      .compactMap(\.self)
    let found =
      own + (references?.orders ?? []) + (references?.contracts ?? [])
      + (references?.tickets ?? [])
    var seen: Set<String> = []
    return found.filter { seen.insert($0).inserted }
  }

  private static func facets(of voucher: Voucher) -> [FacetValue] {
    let (index, splits) = (voucher.reading?.index, voucher.coding?.splits ?? [])
    let codes = voucher.exception.map { [$0.primary] + $0.secondary } ?? []
    let rows: [(Facet, [String?])] = [
      (.code, codes.map(\.rawValue)),
      (.supplier, [index?.supplierID, voucher.resolution?.supplierID]),
      (.department, [voucher.department]),
      (.costCenter, [index?.costCenter, voucher.submission.costCenter] + splits.map(\.costCenter)),
      (.order, [index?.orderNumber] + (voucher.references?.orders ?? [])),
      (.contract, [index?.contractNumber] + (voucher.references?.contracts ?? [])),
      (.object, [index?.object] + splits.map(\.object)),
      (.asset, [index?.asset] + splits.map(\.asset)),
      (.currency, [index?.currency?.rawValue]),
      (.account, [index?.iban]),
    ]
    var seen: Set<FacetValue> = []
    return rows.flatMap { facet, values in
      values.compactMap { $0.map { FacetValue(facet, $0) } }
    }.filter { !$0.value.isEmpty && seen.insert($0).inserted }
  }

  /// The words of the reading: pages, mail, e-invoice.
  private static func words(of result: ReadResult) -> [String] {
    let pages = result.words?.pages.map { $0.words.map(\.text).joined(separator: " ") } ?? []
    return pages + [result.mail?.text ?? ""] + InvoiceTexts.all(of: result)
  }
}

import Invoice
import MasterData
import ReadResult

/// Looks for the papers that prove what an invoice bills: beside it, in it, among what came before
/// and on receipts (F5).
struct EvidenceSearch {
  let books: any Books
  let voucher: Voucher
  let invoice: Invoice
  let references: DocumentReferences
  /// By what other documents are found.
  let keys: [BookKey]
  let supplier: String
  let receipts: [Receipt]
  /// When the service was rendered.
  let serviceDay: CalendarDate?

  func evidence(_ needed: DocumentClass) throws -> Evidence {
    Evidence(needed: needed, found: try find(needed))
  }

  private func find(_ needed: DocumentClass) throws -> Evidence.Finding? {
    if let name = attachment(needed) { return .attachment(name) }
    if let parent = voucher.submission.parent,
      let sibling = try books.documents(under: .parent(parent)).first(where: {
        $0.id != voucher.id && proves($0, needed) && !contradicts($0)
      })
    {
      return .document(sibling.id)
    }
    for key in keys {
      let found = try books.documents(under: key).first {
        $0.id != voucher.id && proves($0, needed) && !contradicts($0)
          && isOfTheTime($0.reading?.index)
      }
      if let found { return .document(found.id) }
    }
    return receipts.lazy.compactMap { receipt in
      guard let document = receipt.document,
        EvidenceWords.documentClass(of: document) == needed
      else { return nil }
      return .receipt(receipt.number, document: document)
    }.first
  }

  private func attachment(_ needed: DocumentClass) -> String? {
    invoice.supportingDocuments.lazy.flatMap { document in
      [document.attachment?.filename, document.description, document.reference].compactMap(\.self)
    }.first { name in
      EvidenceWords.documentClass(of: name) == needed
        // What came with the invoice of an emergency and is named for it: `Stoerung_0077.pdf`.
        || (needed == .incidentReport && EvidenceWords.isOfEmergency(name))
    }
  }

  /// Whether a paper is of the class, or of one near it and names what the invoice is about: who
  /// reports on an emergency in a timesheet has reported on it.
  private func proves(_ other: Voucher, _ needed: DocumentClass) -> Bool {
    guard let documentClass = other.documentClass else { return false }
    if documentClass == needed { return true }
    guard Self.near[needed]?.contains(documentClass) == true, let theirs = other.references else {
      return false
    }
    let named = Set(theirs.tickets + theirs.orders)
    return !named.isDisjoint(with: references.tickets + references.orders)
  }

  /// Reports that may stand for another; maintenance by contract is proved by its own report only.
  private static let near: [DocumentClass: Set<DocumentClass>] = [
    .incidentReport: [.maintenanceReport, .timesheet],
    .timesheet: [.maintenanceReport, .incidentReport, .measurement],
  ]

  /// Whether a paper speaks of another contract, order or asset, or is another supplier's.
  private func contradicts(_ other: Voucher) -> Bool {
    if let theirs = other.resolution?.supplierID, theirs != supplier { return true }
    guard let theirs = other.references else { return false }
    func differ(_ own: [String], _ others: [String]) -> Bool {
      !own.isEmpty && !others.isEmpty && Set(own).isDisjoint(with: others)
    }
    return differ(references.contracts, theirs.contracts)
      || differ(references.tickets, theirs.tickets)
      || (references.contracts.isEmpty && differ(references.orders, theirs.orders))
  }

  /// Days that a report may lie away from the service that it is about.
  private static let daysMax = 45

  private func isOfTheTime(_ index: IndexRecord?) -> Bool {
    guard let serviceDay, let day = index?.serviceEnd ?? index?.invoiceDate else { return true }
    return abs(day.days(until: serviceDay)) <= Self.daysMax
  }
}

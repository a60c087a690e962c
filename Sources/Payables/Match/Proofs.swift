import Invoice
import MasterData
import Matching
import ReadResult

/// The papers that an invoice needs by the kind of its case (F4, F5), and which of them are there.
struct Proofs {
  let evidence: [Evidence]

  init(_ subject: MatchSubject) throws {
    guard !subject.isCredit else {
      evidence = []
      return
    }
    let search = EvidenceSearch(
      books: subject.books, voucher: subject.voucher, invoice: subject.invoice,
      references: subject.references, keys: subject.keys, supplier: subject.supplier.id,
      receipts: subject.receipts, serviceDay: subject.invoice.serviceDay)
    evidence = try Self.needed(subject).map { needed in
      if let kind = Self.receiptKinds[needed],
        let receipt = subject.receipts.first(where: { $0.kind == kind })
      {
        return Evidence(needed: needed, found: Self.finding(receipt))
      }
      return try search.evidence(needed)
    }
  }

  private static func finding(_ receipt: Receipt) -> Evidence.Finding {
    guard receipt.document == nil, let person = receipt.confirmedBy else {
      return .receipt(receipt.number, document: receipt.document ?? "")
    }
    return .confirmed(receipt.number, by: person)
  }

  var missing: [DocumentClass] { evidence.filter { $0.found == nil }.map(\.needed) }

  private static func needed(_ subject: MatchSubject) -> [DocumentClass] {
    var needed: [DocumentClass] = []
    switch subject.caseType {
    case .emergency: needed.append(.incidentReport)
    case .projectFinal: needed.append(.acceptance)
    case .standard, .maintenance, .projectInstalment, .expense: break
    }
    if let named = subject.contract?.evidence.flatMap({ DocumentClass(evidence: $0) }),
      !needed.contains(named)
    {
      needed.append(named)
    }
    return needed
  }

  /// Receipts that are such a paper themselves.
  private static let receiptKinds: [DocumentClass: Receipt.Kind] = [
    .measurement: .measurement, .acceptance: .acceptance,
  ]
}

extension DocumentClass {
  /// The class that a contract names as evidence, by its word or a German name.
  init?(evidence word: String) {
    guard let found = Self(rawValue: word) ?? EvidenceWords.documentClass(of: word) else {
      return nil
    }
    self = found
  }
}

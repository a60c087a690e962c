import Invoice
import MasterData
import Matching
import ReadResult

/// How far construction work was accepted, and with which defects (F4, § 12 VOB/B, § 640 BGB).
struct AcceptanceInquiry {
  let acceptance: ConstructionQuestion.Acceptance
  /// What counts of all that was said of defects.
  let statement: AcceptanceStatement?
  /// Where it stands: the id of a document, or the number of a receipt.
  let source: String?

  /// The last word counts, since defects are removed and others found; of one day the heavier.
  ///
  /// A receipt proves an acceptance, but what it was booked from says whether there are defects.
  init(_ subject: MatchSubject) throws {
    let papers = try Self.papers(subject)
    let receipts = subject.receipts.filter { $0.kind == .acceptance }
    guard !papers.isEmpty || !receipts.isEmpty else {
      (acceptance, statement, source) = (.none, nil, nil)
      return
    }
    let said = (papers.map { Said($0) } + receipts.map { Said($0) })
      .filter { $0.statement.defects != .unsaid }
    let last = said.max { left, right in
      left.day == right.day
        ? left.statement.defects < right.statement.defects
        : right.day.map { day in left.day.map { $0 < day } ?? true } ?? false
    }
    acceptance = last?.statement.defects == .open ? .withDefects : .withoutDefects
    statement = last?.statement
    source = last?.source
  }

  /// What was said, when and where.
  private struct Said {
    let statement: AcceptanceStatement
    /// Nil where it is not known; then anything else counts more.
    let day: CalendarDate?
    let source: String

    init(_ paper: Voucher) {
      statement = paper.acceptance ?? AcceptanceStatement(.unsaid)
      let index = paper.reading?.index
      day = index?.invoiceDate ?? index?.serviceEnd ?? paper.submission.receivedAt.berlinDate
      source = paper.id.description
    }

    init(_ receipt: Receipt) {
      statement = AcceptanceReader.read(receipt.document ?? "")
      day = receipt.date
      source = receipt.number
    }
  }

  private static func papers(_ subject: MatchSubject) throws -> [Voucher] {
    var keys = subject.references.keys(supplier: subject.supplier.id)
    keys.append(.parent(subject.voucher.id))
    if let parent = subject.voucher.submission.parent { keys.append(.parent(parent)) }
    var seen: Set<VoucherID> = []
    return try keys.flatMap { try subject.books.documents(under: $0) }.filter { paper in
      paper.documentClass == .acceptance && seen.insert(paper.id).inserted
        && subject.isAbout(paper)
    }
  }
}

extension MatchSubject {
  /// Whether a paper speaks of no other supplier and no other orders.
  fileprivate func isAbout(_ paper: Voucher) -> Bool {
    if let theirs = paper.resolution?.supplierID, theirs != supplier.id { return false }
    let orders = paper.references?.orders ?? []
    return orders.isEmpty || references.orders.isEmpty
      || !Set(orders).isDisjoint(with: references.orders)
  }
}

extension Cases {
  /// Work that was accepted with defects: a part of the price may be kept until they are removed.
  static func acceptedWithDefects(_ inquiry: AcceptanceInquiry, _ desk: Desk) -> ExceptionCase {
    let quote = inquiry.statement?.quote
    let german = [inquiry.source, quote.map { "„\($0)“" }].compactMap(\.self)
    let english = [inquiry.source, quote.map { "“\($0)”" }].compactMap(\.self)
    return make(
      .missingEvidence, .project, desk,
      german: "Die Leistung ist mit offenen Mängeln abgenommen"
        + (german.isEmpty ? "." : " (\(german.joined(separator: ": ")))."),
      english: "The work was accepted with open defects"
        + (english.isEmpty ? "." : " (\(english.joined(separator: ": ")))."),
      next: (
        "Prüfen Sie, welche Mängel offen sind, und setzen Sie eine Frist zu ihrer Beseitigung. Bis "
          + "dahin können Sie einen angemessenen Teil der Vergütung zurückbehalten, in der Regel "
          + "das Doppelte der Kosten der Beseitigung (§ 641 Abs. 3 BGB). Legen Sie das Protokoll "
          + "über die Beseitigung in den Eingang; der Beleg läuft dann von selbst weiter.",
        "Find out which defects are open and set a time to remove them. Until then you may keep a "
          + "fair part of the price, as a rule twice the cost of removal (§ 641 (3) BGB). Drop the "
          + "record of their removal into a channel; the document then goes on by itself."
      ))
  }
}

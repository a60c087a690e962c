import ReadResult

/// Where a scan without any mark holds more than one document.
///
/// Only what is certain counts. Evidence behind an invoice, receipts behind an expense report and
/// the second page of a letter are no documents of their own here, and a cut that is missing costs
/// less than one that is wrong.
enum ContentBreaks {
  /// The numbers of the pages that begin another document than the page before them.
  static func firstPages(of pages: [PageText]) -> Set<Int> {
    guard let first = pages.first else { return [] }
    var found: Set<Int> = []
    var document = LetterFacts(of: first)
    for page in pages.dropFirst() {
      let letter = LetterFacts(of: page)
      if begins(letter, after: document) {
        found.insert(page.number)
        document = letter
      } else {
        document.append(letter)
      }
    }
    return found
  }

  static func begins(_ letter: LetterFacts, after document: LetterFacts) -> Bool {
    guard letter.pageNumber?.isFirst ?? true, document.pageNumber?.isLast ?? true,
      document.documentClass != .expenseReceipt, !isEvidence(letter, of: document),
      let sender = letter.sender,
      let earlierSender = document.sender
    else { return false }
    if document.mentions(sender) || letter.mentions(earlierSender) {
      return areTwoClaims(document, letter)
    }
    guard document.references.isDisjoint(with: letter.references) else { return false }
    if document.isClaim, letter.isClaim { return true }
    guard let addressee = letter.addressee, let earlierAddressee = document.addressee else {
      return false
    }
    return !document.mentions(addressee) && !letter.mentions(earlierAddressee)
  }

  /// Reports of work stay with the claim before them, whoever wrote them: a subcontractor's
  /// technician writes them, and addresses them to the site.
  private static func isEvidence(_ letter: LetterFacts, of document: LetterFacts) -> Bool {
    LetterFacts.claims.contains(document.documentClass)
      && reportsOfWork.contains(letter.documentClass)
  }

  private static let reportsOfWork: Set<DocumentClass> = [
    .maintenanceReport, .incidentReport, .measurement, .timesheet, .acceptance,
  ]

  /// Two claims of one sender: each complete, each with a number of its own that the other does not
  /// name, as a final invoice names its instalments.
  private static func areTwoClaims(_ document: LetterFacts, _ letter: LetterFacts) -> Bool {
    guard document.isClaim, letter.isClaim, let number = letter.number,
      let earlierNumber = document.number, letter.gross != document.gross,
      !document.mentions(number: number), !letter.mentions(number: earlierNumber)
    else { return false }
    // Numbers that follow each other look like one that was misread.
    return letter.pageNumber != nil || !number.isNearly(earlierNumber)
  }
}

import ReadResult

/// What the pages of a file show: words, codes, and whether they are several documents.
struct PaperReading {
  /// Empty where no page has a word, and of a stack, whose documents are read one by one.
  var texts: [PageText] = []
  /// On the upright pages.
  var codes: [PageCode] = []
  /// That of the label on the first page of one document.
  var archiveNumber: Int?
  /// How the file is taken apart, and which of its pages are blank.
  var plan = StackPlan()
  /// What puts pages upright, by number.
  var turns: [Int: PageTurn] = [:]
  /// The pages that are pictures of paper, as far as they were looked at.
  var scans: [ScanPage] = []
  var notices: [ReadResult.Notice] = []
}

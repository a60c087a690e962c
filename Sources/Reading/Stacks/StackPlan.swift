import ReadResult

/// How a file is taken apart: which pages are a document, which are left out.
///
/// A file of one page is never a stack, and one without marks is none unless its contents say so
/// for certain: a wrong cut is worse than none.
struct StackPlan: Hashable {
  /// The documents of a stack; empty where the file stays whole.
  private(set) var parts: [Part] = []
  private(set) var leftOut: [LeftOutPage] = []

  struct Part: Hashable {
    /// The pages that are kept, in their order.
    var pages: [Int]
    var span: StackPart
  }

  var isStack: Bool { !parts.isEmpty }

  init() {}

  /// Leaves the file as it is; its blank pages are said.
  mutating func stayWhole() {
    parts = []
    leftOut.removeAll { $0.reason != .blank }
  }

  init(_ pages: [StackPage], by marks: StackMarks) {
    var sheets = SheetPile()
    for page in pages {
      let number = page.number
      switch page.role(by: marks) {
      case .separator: sheets.part(at: number, .separator, routing: [:])
      case .coverSheet(let routing): sheets.part(at: number, .coverSheet, routing: routing)
      case .blank: sheets.leaveBlank(number)
      case .labelled(let label):
        if sheets.openLabel != label { sheets.close() }
        sheets.add(number, label: label)
      case .content:
        if page.beginsDocument || page.isMarkedLetter(by: marks) { sheets.close() }
        sheets.add(number)
      }
    }
    sheets.close()
    leftOut = sheets.leftOut
    let hasSheets = leftOut.contains { $0.reason != .blank }
    if sheets.parts.count > 1 || hasSheets, pages.count > 1 { parts = sheets.parts }
  }
}

/// The sheets that were gone through, and the document that is open.
private struct SheetPile {
  private(set) var parts: [StackPlan.Part] = []
  private(set) var leftOut: [LeftOutPage] = []
  private var open: StackPlan.Part?
  /// What a cover sheet said about the next document.
  private var routing: [String: String] = [:]
  /// Whether the page before is a sheet, so that a blank one is its back.
  private var isBehindSheet = false

  var openLabel: Int? { open?.span.archiveNumber }

  mutating func close() {
    if let open { parts.append(open) }
    open = nil
  }

  mutating func part(
    at page: Int, _ reason: LeftOutPage.Reason, routing: [String: String]
  ) {
    close()
    // A separator between a cover sheet and its document takes nothing back.
    if reason == .coverSheet { self.routing = routing }
    leftOut.append(LeftOutPage(page, reason))
    isBehindSheet = true
  }

  /// A blank page belongs to the sheet or document whose back it is.
  mutating func leaveBlank(_ page: Int) {
    leftOut.append(LeftOutPage(page, isBehindSheet ? .separator : .blank))
    isBehindSheet = false
    open?.span.lastPage = page
  }

  mutating func add(_ page: Int, label: Int? = nil) {
    isBehindSheet = false
    if open == nil {
      open = StackPlan.Part(
        pages: [],
        span: StackPart(
          firstPage: page, lastPage: page, archiveNumber: label, routing: routing))
      routing = [:]
    }
    open?.pages.append(page)
    open?.span.lastPage = page
  }
}

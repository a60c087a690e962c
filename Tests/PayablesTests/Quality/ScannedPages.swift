import Payables
import ReadResult
import TestSupport

/// Scans for tests.
enum ScannedPages {
  /// A page as a good scanner gives it.
  static func page(
    _ number: Int, printed: ScanPage.PrintedNumber? = nil,
    _ change: (inout ScanPage) -> Void = { _ in }
  ) -> ScanPage {
    var page = ScanPage(page: number)
    page.form = ScanPage.Form(across: 300, down: 300, colour: .gray)
    page.skew = 3
    page.marks = 500
    page.words = 120
    page.confidence = 93
    page.printedNumber = printed
    change(&page)
    return page
  }

  static func blank(_ number: Int) -> ScanPage {
    var page = ScanPage(page: number)
    page.form = ScanPage.Form(across: 300, down: 300, colour: .gray)
    page.isBlank = true
    return page
  }

  /// Pages with the numbers that are printed on them; nil for one without, 0 for a blank one.
  static func pages(_ numbers: [Int?], of count: Int) -> [ScanPage] {
    numbers.enumerated().map { index, number in
      number == 0
        ? blank(index + 1) : page(index + 1, printed: number.map { .init($0, of: count) })
    }
  }
}

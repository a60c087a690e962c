import ReadResult

/// Whether pages that say “Seite x von y” are all there and in their order.
///
/// What follows a document, such as its evidence, may count anew or not at all; a page whose number
/// could not be read may be any of those that are missing.
struct PageNumbering {
  /// Pages that stand in the wrong order.
  private(set) var unordered: [Int] = []
  /// What is missing: `Seite 2 von 3`.
  private(set) var missing: [Missing] = []

  struct Missing: Hashable {
    let numbers: [Int]
    let count: Int
    /// The pages of the document that tell of it.
    let pages: [Int]
  }

  /// A page that is not blank.
  private typealias Sheet = (page: Int, printed: ScanPage.PrintedNumber?)

  /// Takes the pages that say something, without those that were scanned twice.
  init(_ scans: [ScanPage]) {
    var run: [Sheet] = []
    for scan in scans {
      let sheet: Sheet = (scan.page, scan.printedNumber)
      if let printed = scan.printedNumber, Self.begins(printed, after: run) {
        judge(run)
        run = [sheet]
      } else {
        run.append(sheet)
      }
    }
    judge(run)
  }

  /// Whether a number belongs to another document than the numbers before it; the count of one that
  /// simply goes on was misread.
  private static func begins(_ printed: ScanPage.PrintedNumber, after run: [Sheet]) -> Bool {
    let numbers = run.compactMap(\.printed)
    guard let first = numbers.first, let last = numbers.last else { return false }
    let seen = Set(numbers.map(\.number))
    if last.number < first.count, printed.number == last.number + 1 { return false }
    return printed.count != first.count || seen.count == first.count
      || seen.contains(printed.number)
  }

  private mutating func judge(_ run: [Sheet]) {
    let numbered = run.compactMap { sheet in sheet.printed.map { (sheet.page, $0) } }
    let numbers = numbered.map(\.1.number)
    guard let last = numbers.max(),
      let count = numbered.map(\.1.count).filter({ $0 >= last }).min()
    else { return }
    if numbers != numbers.sorted() { unordered += numbered.map(\.0) }
    let absent = Set(1...count).subtracting(numbers).sorted()
    let unread = run.count - numbered.count
    guard absent.count > unread else { return }
    missing.append(Missing(numbers: absent, count: count, pages: numbered.map(\.0)))
  }
}

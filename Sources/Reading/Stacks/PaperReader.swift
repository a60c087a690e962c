import ReadResult

/// Reads the pages of a PDF or a picture file.
///
/// First every page is looked at for codes and ink, which takes a tenth of the time of recognising
/// words; these are only recognised where the file then is one document, or may be.
struct PaperReader<Source: PageSource & ~Copyable>: ~Copyable {
  private let source: Source
  /// What parts the file; nil where it stays whole.
  private let marks: StackMarks?
  private let labels: StackMarks
  private let limits: ReadingLimits
  private var reading = PaperReading()
  /// What was seen of the first pages, in their order.
  private var pages: [StackPage] = []
  /// Pages that are pictures of paper, by number.
  private var scans: [Int: ScanPage] = [:]
  /// Whether the time for drawing and recognising pages is up.
  private let isLate: () -> Bool

  /// Reads the pages; `clock` tells the time, by which the limit of the job is kept.
  static func read(
    _ source: consuming Source, job: Job,
    clock: @escaping () -> ContinuousClock.Instant = { .now }
  ) -> PaperReading {
    let deadline = clock() + .seconds(job.limits.pictureSeconds)
    var reader = PaperReader(source, job: job) { clock() >= deadline }
    reader.readLayers()
    reader.lookAtPages()
    if reader.isStackByMarks() { return reader.takenApart() }
    reader.recognizeWords()
    if reader.isStackByContents() { return reader.takenApart() }
    return reader.finished()
  }

  private init(_ source: consuming Source, job: Job, isLate: @escaping () -> Bool) {
    self.isLate = isLate
    marks = source.pageCount > 1 ? job.stackMarks : nil
    labels = job.stackMarks ?? StackMarks.usual
    limits = job.limits
    self.source = source
  }

  private mutating func readLayers() {
    var words = 0
    for number in 1...max(1, min(source.pageCount, limits.textPages)) {
      guard let page = source.layer(ofPage: number, wordsMax: limits.words - words) else { break }
      words += page.words.count
      reading.texts.append(page)
    }
  }
}

// MARK: - Looking

extension PaperReader where Source: ~Copyable {
  /// Looks at each page but a single scan, which is drawn only once: see ``recognizeWords()``.
  private mutating func lookAtPages() {
    guard let search = CodeSearch() else { return }
    for text in reading.texts.prefix(limits.searchedPages) {
      // The first page is looked at whatever time it is.
      if !pages.isEmpty, isLate() { break }
      pages.append(StackPage(number: text.number))
      if source.isScan(text) {
        scans[text.number] = ScanPage(page: text.number)
        guard source.pageCount > 1 || !text.words.isEmpty,
          let picture = source.picture(ofPage: text.number)
        else { continue }
        look(at: picture, ofPage: pages.count - 1, by: search)
      } else {
        pages[pages.count - 1].codes = source.codes(onPage: text.number, by: search)
      }
    }
  }

  /// The codes and the ink of a scan.
  private mutating func look(
    at picture: borrowing PagePicture, ofPage index: Int, by search: borrowing CodeSearch
  ) {
    let number = pages[index].number
    let ink = PageInk(of: picture)
    if reading.texts[index].words.isEmpty {
      reading.texts[index] = PageRecognition.blank(number, picture)
      pages[index].isBlank = ink?.isBlank ?? false
    }
    scans[number]?.form = picture.form ?? ScanPage.Form()
    scans[number]?.isBlank = pages[index].isBlank
    guard !pages[index].isBlank else { return }
    pages[index].codes = search.codes(of: picture, page: number)
    pages[index].marks = ink?.count(outside: pages[index].codes.map(\.box))
    scans[number]?.marks = pages[index].marks
  }
}

// MARK: - Recognising

extension PaperReader where Source: ~Copyable {
  private mutating func recognizeWords() {
    var recognized = 0
    var unread: [Int] = []
    for index in reading.texts.indices where reading.texts[index].words.isEmpty {
      if pages.indices.contains(index), pages[index].isBlank { continue }
      let number = reading.texts[index].number
      guard recognized < limits.recognizedPages, recognized == 0 || !isLate() else {
        unread.append(number)
        continue
      }
      guard let picture = source.picture(ofPage: number) else { continue }
      if source.pageCount == 1, let search = CodeSearch() {
        look(at: picture, ofPage: index, by: search)
        if pages[index].isBlank { continue }
      }
      recognized += 1
      let page = PageRecognition.page(number, picture)
      reading.texts[index] = page.text
      reading.turns[number] = page.turn
      scans[number]?.take(page)
    }
    guard let first = unread.first else { return }
    reading.notices.append(
      ReadResult.Notice(.unreadPages, "\(unread.count) scanned pages, the first of them \(first)"))
  }

  /// The file as one document.
  private consuming func finished() -> PaperReading {
    reading.scans = ScanPage.compared(Array(scans.values), reading.texts)
    // Pages of a picture file that were not even looked at have no size.
    reading.texts.removeAll { $0.width == 0 }
    if reading.texts.allSatisfy({ $0.words.isEmpty }) { reading.texts = [] }
    reading.codes = pages.flatMap { page in page.codes.map { upright($0) } }
    reading.archiveNumber =
      pages.first { !$0.isBlank }?.codes.lazy
      .compactMap { labels.archiveNumber(in: $0) }.first
    return reading
  }

  /// A code was found on the page as it lay; words were found on the upright one.
  private func upright(_ code: PageCode) -> PageCode {
    guard let quarters = reading.turns[code.page]?.quarters, quarters != 0,
      let text = reading.texts.first(where: { $0.number == code.page })
    else { return code }
    let isAcross = !quarters.isMultiple(of: 2)
    var code = code
    code.box = code.box.turned(
      quarters: quarters, width: isAcross ? text.height : text.width,
      height: isAcross ? text.width : text.height)
    return code
  }
}

// MARK: - Stacks

extension PaperReader where Source: ~Copyable {
  private mutating func isStackByMarks() -> Bool {
    reading.plan = StackPlan(pages, by: labels)
    guard reading.plan.isStack, marks != nil else {
      reading.plan.stayWhole()
      return false
    }
    guard pages.count == source.pageCount else {
      reading.plan.stayWhole()
      reading.notices.append(
        ReadResult.Notice(
          .stackTooLong, "\(source.pageCount) pages, of which \(pages.count) were looked at"))
      return false
    }
    findQuarters()
    return true
  }

  /// Which way up the pages of the parts lie.
  private mutating func findQuarters() {
    for number in reading.plan.parts.flatMap(\.pages).filter({ scans[$0] != nil })
      .prefix(limits.uprightedPages)
    {
      if isLate() { break }
      guard let picture = source.picture(ofPage: number) else { continue }
      reading.turns[number] = PageTurn(quarters: PageOrientation.quarters(of: picture))
    }
  }

  /// Scans without any mark, each page of which was read.
  private mutating func isStackByContents() -> Bool {
    guard let marks, pages.count == source.pageCount, pages.allSatisfy({ $0.isPlain(by: marks) })
    else { return false }
    let contents = zip(pages, reading.texts).filter { !$0.0.isBlank }
    guard contents.count > 1,
      contents.allSatisfy({ scans[$0.0.number] != nil && !$0.1.words.isEmpty })
    else { return false }
    let breaks = ContentBreaks.firstPages(of: contents.map(\.1))
    guard !breaks.isEmpty else { return false }
    for index in pages.indices {
      pages[index].beginsDocument = breaks.contains(pages[index].number)
    }
    reading.plan = StackPlan(pages, by: marks)
    return reading.plan.isStack
  }

  private consuming func takenApart() -> PaperReading {
    reading.texts = []
    reading.codes = pages.flatMap(\.codes)
    return reading
  }
}

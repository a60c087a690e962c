import Invoice
import ReadResult

extension ReadResult {
  /// Takes over what the pages of a file show; the documents of a stack become children.
  mutating func take(
    _ reading: PaperReading, of bytes: [UInt8], type: ContentType, job: Job,
    unpacking: inout Unpacking
  ) throws(ReadFailure) {
    words = DocumentWords(pages: reading.texts)
    var paper = PaperFacts()
    paper.codes = reading.codes
    paper.giroCode = Self.giroCode(among: reading.codes, &unpacking)
    paper.archiveNumber = reading.archiveNumber
    paper.leftOutPages = reading.plan.leftOut
    paper.scans = reading.scans
    if paper != PaperFacts() { self.paper = paper }
    for notice in reading.notices { unpacking.note(notice.code, notice.detail) }
    guard reading.plan.isStack else {
      addSearchable(reading.turns, of: bytes, type: type, job: job, unpacking: &unpacking)
      return
    }
    do throws(ReadFailure) {
      try StackSplitting.addParts(
        of: reading.plan, upright: reading.turns.mapValues(\.quarters), bytes: bytes, type: type,
        name: job.name, into: &unpacking)
    } catch  where error.reason == .damaged {
      unpacking.note(.damagedPart, error.detail)
    }
  }

  /// Makes the PDF that can be searched, where the job asks for it and a page was recognised.
  private mutating func addSearchable(
    _ turns: [Int: PageTurn], of bytes: [UInt8], type: ContentType, job: Job,
    unpacking: inout Unpacking
  ) {
    guard job.makesSearchable, let words, words.source == .ocr else { return }
    do throws(ReadFailure) {
      let made = try SearchablePDF.make(
        of: bytes, type: type, pages: words.pages, turns: turns, limits: job.limits)
      searchable = unpacking.keep(made: made)
    } catch {
      unpacking.note(.notSearchable, error.detail)
    }
  }

  /// The first GiroCode there is; of wrong ones a person should know.
  private static func giroCode(
    among codes: [PageCode], _ unpacking: inout Unpacking
  ) -> GiroCode? {
    for code in codes where code.kind == .qr {
      do throws(GiroCodeFault) {
        return try GiroCode(parsing: code.bytes)
      } catch {
        if error != .otherCode { unpacking.note(.badGiroCode, "page \(code.page): \(error)") }
      }
    }
    return nil
  }
}

import CQPDF
import ReadResult

/// A PDF whose pages are copied into new ones; streams stay as they are, byte for byte.
struct PDFStack: ~Copyable, StackCutting {
  private let source: PDFFile

  init(_ bytes: [UInt8]) throws(ReadFailure) { source = try PDFFile.open(bytes) }

  func document(of pages: [StackPageTurn]) throws(ReadFailure) -> [UInt8] {
    do throws(ReadFailure) {
      let target = try PDFFile.empty()
      for turn in pages {
        let page = try source.page(turn.page)
        if turn.quarters != 0 { try source.turn(page, quarters: turn.quarters) }
        try target.check(qpdf_add_page(target.handle, source.handle, page.handle, 0))
      }
      return try target.written()
    } catch {
      throw ReadFailure(.damaged, "the stack can't be taken apart: \(error.detail)")
    }
  }
}

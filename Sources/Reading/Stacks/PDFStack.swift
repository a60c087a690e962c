import CQPDF
import ReadResult

/// A PDF whose pages are copied into new ones; streams stay as they are, byte for byte.
struct PDFStack: ~Copyable, StackCutting {
  private let source: PDFFile

  init(_ bytes: [UInt8]) throws(ReadFailure) { source = try PDFFile.open(bytes) }

  func document(of pages: [StackPageTurn]) throws(ReadFailure) -> [UInt8] {
    var target = qpdf_init()
    defer { qpdf_cleanup(&target) }
    guard let handle = target else { throw Self.failure("no memory for a PDF") }
    qpdf_silence_errors(handle)
    qpdf_set_suppress_warnings(handle, 1)
    try Self.check(qpdf_empty_pdf(handle), handle)
    for turn in pages {
      let page = qpdf_get_page_n(source.handle, turn.page - 1)
      if let problem = source.takeError() { throw problem.failure }
      if turn.quarters != 0 { try Self.turn(page, quarters: turn.quarters, of: source) }
      try Self.check(qpdf_add_page(handle, source.handle, page, 0), handle)
    }
    return try Self.written(handle)
  }

  /// Adds quarter turns clockwise to those that a page has of its own or by inheritance.
  private static func turn(
    _ page: qpdf_oh, quarters: Int, of file: borrowing PDFFile
  ) throws(ReadFailure) {
    try check(qpdf_push_inherited_attributes_to_page(file.handle), file.handle)
    let present = file.integer(file.value("/Rotate", of: PDFObject(handle: page))) ?? 0
    let degrees = ((present % 360 + quarters * 90) % 360 + 360) % 360
    let value = qpdf_oh_new_integer(file.handle, Int64(degrees))
    qpdf_oh_replace_key(file.handle, page, "/Rotate", value)
    if let problem = file.takeError() { throw problem.failure }
  }

  private static func written(_ handle: qpdf_data) throws(ReadFailure) -> [UInt8] {
    try check(qpdf_init_write_memory(handle), handle)
    qpdf_set_stream_data_mode(handle, qpdf_s_preserve)
    // The same stack gives the same documents, whenever it is read.
    qpdf_set_deterministic_ID(handle, 1)
    try check(qpdf_write(handle), handle)
    let count = qpdf_get_buffer_length(handle)
    guard let start = qpdf_get_buffer(handle), count > 0 else {
      throw failure("a part of no bytes")
    }
    return Array(UnsafeBufferPointer(start: start, count: count))
  }

  private static func check(_ result: QPDF_ERROR_CODE, _ handle: qpdf_data) throws(ReadFailure) {
    // QPDF_WARNINGS is no error: the source was mended when it was opened.
    guard result & 2 != 0 else { return }
    let error = qpdf_get_error(handle)
    let text = qpdf_get_error_message_detail(handle, error).map { String(cString: $0) }
    throw failure(text ?? "a part can't be written")
  }

  private static func failure(_ detail: String) -> ReadFailure {
    ReadFailure(.damaged, "the stack can't be taken apart: \(detail)")
  }
}

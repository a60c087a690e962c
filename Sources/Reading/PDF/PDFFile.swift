import CQPDF
import ReadResult

/// An open PDF: owner of qpdf's handle and of the bytes it reads from.
///
/// qpdf keeps a pointer to the bytes and reads objects when they are asked for. It repairs what it
/// can and says so in ``repairs``; nothing is printed.
struct PDFFile: ~Copyable {
  let handle: qpdf_data
  private let memory: UnsafeMutableRawBufferPointer

  private init(_ bytes: [UInt8], handle: qpdf_data) {
    self.handle = handle
    memory = .allocate(byteCount: max(1, bytes.count), alignment: 1)
    memory.copyBytes(from: bytes)
  }

  /// Opens a PDF without a password; one that asks for a password is refused as encrypted.
  static func open(_ bytes: [UInt8]) throws(ReadFailure) -> PDFFile {
    guard let handle = qpdf_init() else {
      throw ReadFailure(.limitExceeded, "no memory for a PDF reader")
    }
    let file = PDFFile(bytes, handle: handle)
    qpdf_silence_errors(handle)
    qpdf_set_suppress_warnings(handle, 1)
    let start = UnsafeRawPointer(file.memory.baseAddress)?.assumingMemoryBound(to: CChar.self)
    _ = qpdf_read_memory(handle, "document", start, UInt64(bytes.count), "")
    if let problem = file.takeError() { throw problem.failure }
    return file
  }

  /// A PDF without pages.
  static func empty() throws(ReadFailure) -> PDFFile {
    guard let handle = qpdf_init() else {
      throw ReadFailure(.limitExceeded, "no memory for a PDF")
    }
    let file = PDFFile([], handle: handle)
    qpdf_silence_errors(handle)
    qpdf_set_suppress_warnings(handle, 1)
    try file.check(qpdf_empty_pdf(handle))
    return file
  }

  /// Throws what a call of qpdf says it failed for; what it mended is no failure.
  borrowing func check(_ result: QPDF_ERROR_CODE) throws(ReadFailure) {
    guard result & 2 != 0 else { return }
    throw takeError()?.failure ?? ReadFailure(.damaged, "qpdf failed and does not say why")
  }

  deinit {
    var handle: qpdf_data? = handle
    qpdf_cleanup(&handle)
    memory.deallocate()
  }

  /// The error of the last call, which it clears; nil where there was none.
  borrowing func takeError() -> PDFProblem? {
    guard qpdf_has_error(handle) != 0, let error = qpdf_get_error(handle) else { return nil }
    return PDFProblem(error, of: handle)
  }

  /// What qpdf had to mend since this was last asked.
  borrowing func takeWarnings() -> [PDFProblem] {
    var warnings: [PDFProblem] = []
    while qpdf_more_warnings(handle) != 0, let warning = qpdf_next_warning(handle) {
      let problem = PDFProblem(warning, of: handle)
      if warnings.count < PDFProblem.warningLimit { warnings.append(problem) }
    }
    return warnings
  }
}

/// What qpdf says about a PDF: an error or a warning.
struct PDFProblem {
  /// How many warnings are kept.
  static let warningLimit = 20

  private let code: qpdf_error_code_e
  let text: String

  fileprivate init(_ error: qpdf_error, of handle: qpdf_data) {
    code = qpdf_get_error_code(handle, error)
    text = qpdf_get_error_message_detail(handle, error).map { String(cString: $0) } ?? ""
  }

  var failure: ReadFailure {
    let reason: ReadFailure.Reason =
      code == qpdf_e_password || code == qpdf_e_unsupported ? .encrypted : .damaged
    return ReadFailure(reason, text)
  }

  /// Whether qpdf found the objects by searching the file, since its index was of no use.
  var isReconstruction: Bool { text.contains("reconstruct cross-reference") }
}

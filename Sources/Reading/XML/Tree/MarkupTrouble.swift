import CLibXML2
import ReadResult

/// What goes wrong in one run of libxml2: what we refuse, and the first error it reports.
struct MarkupTrouble {
  private let context: xmlParserCtxtPtr
  /// It goes before ``error``, which may follow from stopping.
  private var refusal: ReadFailure?
  private var error: ReadFailure?
  private var hasEnough = false

  init(_ context: xmlParserCtxtPtr) { self.context = context }

  static let unexplained = ReadFailure(.notWellFormed, "libxml2 gave no reason")

  /// Whether the parser was told to stop; handlers may still be called.
  var hasStopped: Bool { refusal != nil || hasEnough }

  /// Of what is being read.
  var line: Int32 { context.pointee.input?.pointee.line ?? 0 }

  mutating func refuse(_ failure: ReadFailure) {
    refusal = refusal ?? failure
    xmlStopParser(context)
  }

  /// Leaves the rest unread, which is no fault.
  mutating func stopReading() {
    hasEnough = true
    xmlStopParser(context)
  }

  /// To be called before the internal subset is read, if there is one.
  mutating func documentType(hasExternalID: Bool) {
    let hasInternalSubset = context.pointee.input?.pointee.cur?.pointee == UInt8(ascii: "[")
    guard hasExternalID || hasInternalSubset else { return }
    let detail = "a document type declaration could read files or fill the memory"
    refuse(ReadFailure(.documentTypeDeclaration, detail, line: Int(line)))
  }

  mutating func note(_ error: xmlError) {
    // Level "error" is an undeclared or misused namespace prefix, as wrong as a missing end tag.
    guard self.error == nil, error.level.rawValue >= XML_ERR_ERROR.rawValue, !hasEnough else {
      return
    }
    let message = error.message.map { String(cString: $0) } ?? "error \(error.code)"
    self.error = ReadFailure(
      .notWellFormed, String(message.prefix { $0 != "\n" }), line: Int(error.line))
  }

  /// Throws what stopped the parser.
  func finish() throws(ReadFailure) {
    if let failure = refusal ?? error { throw failure }
    guard context.pointee.wellFormed == 1 || hasEnough else { throw Self.unexplained }
  }
}

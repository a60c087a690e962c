/// Why no reader could be asked; the document is not to blame and stays where it is.
package enum ReaderFault: Error, Hashable, Sendable {
  /// No reader was found; the places that were looked at.
  case noExecutable([String])
  /// The process could not be started.
  case cannotStart(executable: String, reason: String)
  /// The process ended before it had seen a document: its walls did not close, or it is no reader.
  case brokenReader(executable: String, reason: String)
  /// The caller was cancelled.
  case cancelled
  /// The pool is shut down.
  case shutDown
}

extension ReaderFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noExecutable(let places):
      "rohrpost-reader was not found; looked at \(places.joined(separator: ", "))"
    case .cannotStart(let executable, let reason):
      "\(executable) can't be started: \(reason)"
    case .brokenReader(let executable, let reason):
      "\(executable) ended before it could read: \(reason)"
    case .cancelled: "reading was cancelled"
    case .shutDown: "the readers are shut down"
    }
  }
}

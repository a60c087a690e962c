package import Payables

extension ReplyKey {
  /// A key that everybody knows.
  package static var sample: ReplyKey {
    guard let key = ReplyKey([UInt8](repeating: 7, count: length)) else {
      preconditionFailure("a key of the right length is one")
    }
    return key
  }
}

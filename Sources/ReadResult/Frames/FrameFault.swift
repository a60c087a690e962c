/// Why bytes are no frame, or a value does not fit into one.
package enum FrameFault: Error, Hashable, Sendable {
  /// A length or count beyond its limit; the limit's name.
  case tooLarge(String)
  /// Bytes that say nothing, or not what was asked for.
  case malformed(String)
  /// The stream ends inside a frame.
  case truncated
  /// A value that the compact form can't hold.
  case unencodable(String)
}

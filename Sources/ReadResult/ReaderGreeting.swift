/// The first thing a reader says, once its walls are closed: a reader that is lost before that
/// never saw a document, so it is not the document's fault.
package struct ReaderGreeting: Codable, Hashable, Sendable {
  /// The version of frames and messages; daemon and reader must be of the same.
  package var version: Int
  /// The kernel's version of Landlock, nil where it has none.
  package var landlock: Int?

  package static let currentVersion = 2

  package init(version: Int = Self.currentVersion, landlock: Int?) {
    self.version = version
    self.landlock = landlock
  }
}

extension ReaderGreeting {
  package func frame() throws(FrameFault) -> Frame { Frame(header: try CompactForm.encode(self)) }

  package init(_ frame: Frame) throws(FrameFault) {
    self = try CompactForm.decode(ReaderGreeting.self, from: frame.header)
  }
}

/// Puts frames together from bytes that arrive in any pieces.
///
/// Every byte is copied once, into the array it ends in. Nothing is reserved that the limits do
/// not allow.
package struct FrameDecoder: Sendable {
  package var limits: FrameLimits
  private var part = Part.head
  private var piece: [UInt8] = []
  private var wanted = Frame.headBytes
  private var frame = Frame(header: [])
  private var blobBytes = 0

  /// What the bytes being collected are.
  private enum Part {
    case head
    case header(blobs: Int)
    case blobHead(remaining: Int)
    case blob(remaining: Int)
  }

  package init(limits: FrameLimits) { self.limits = limits }

  /// Whether the stream is between two frames, where it may end.
  package var isBetweenFrames: Bool {
    if case .head = part { piece.isEmpty } else { false }
  }

  /// Takes the next bytes of the stream and returns the frames that are complete with them.
  ///
  /// After a fault the stream is lost: there is no way to find the next frame in it.
  package mutating func take(_ bytes: UnsafeRawBufferPointer) throws(FrameFault) -> [Frame] {
    var frames: [Frame] = []
    var rest = bytes[...]
    repeat {
      let count = min(wanted - piece.count, rest.count)
      piece.append(contentsOf: rest.prefix(count))
      rest = rest.dropFirst(count)
      while piece.count == wanted {
        if let complete = try completePart() { frames.append(complete) }
      }
    } while !rest.isEmpty
    return frames
  }

  /// Has `read` put the next bytes of the stream where they end, and returns the frames that are
  /// complete with them; nil where it puts none.
  ///
  /// `read` returns how many bytes it put; it is never offered more than one part of a frame needs.
  package mutating func take<Failure>(
    reading read: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
  ) throws -> [Frame]? {
    let before = piece.count
    try piece.append(addingCapacity: min(wanted - before, Self.readBytes)) { span in
      try span.withUnsafeMutableBufferPointer { buffer, count in
        count = try read(UnsafeMutableRawBufferPointer(buffer))
      }
    }
    guard piece.count > before else { return nil }
    var frames: [Frame] = []
    while piece.count == wanted {
      if let complete = try completePart() { frames.append(complete) }
    }
    return frames
  }

  /// What is asked for at once.
  private static let readBytes = 1 << 20

  package mutating func take(_ bytes: [UInt8]) throws(FrameFault) -> [Frame] {
    // `withUnsafeBytes` of an array throws untyped errors only.
    let result = bytes.withUnsafeBytes { buffer -> Result<[Frame], FrameFault> in
      do throws(FrameFault) {
        return .success(try take(buffer))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// Says that the stream has ended.
  package func finish() throws(FrameFault) {
    guard isBetweenFrames else { throw .truncated }
  }

  // MARK: Parts

  private mutating func completePart() throws(FrameFault) -> Frame? {
    let complete = piece
    switch part {
    case .head:
      let headerBytes = Int(complete.bigEndian(0..<4))
      let blobs = Int(complete.bigEndian(4..<8))
      try limits.check(headerBytes: headerBytes, blobs: blobs)
      collect(.header(blobs: blobs), bytes: headerBytes)
    case .header(let blobs):
      frame.header = complete
      return beginBlob(remaining: blobs)
    case .blobHead(let remaining):
      guard let count = Int(exactly: complete.bigEndian(0..<8)) else {
        throw .tooLarge("a blob beyond all bounds")
      }
      try limits.check(blobBytes: count, after: blobBytes)
      blobBytes += count
      collect(.blob(remaining: remaining), bytes: count)
    case .blob(let remaining):
      frame.blobs.append(complete)
      return beginBlob(remaining: remaining - 1)
    }
    return nil
  }

  /// Goes on with the next blob, or returns the frame where there is none.
  private mutating func beginBlob(remaining: Int) -> Frame? {
    guard remaining == 0 else {
      collect(.blobHead(remaining: remaining), bytes: Frame.blobHeadBytes)
      return nil
    }
    defer {
      frame = Frame(header: [])
      blobBytes = 0
    }
    collect(.head, bytes: Frame.headBytes)
    return frame
  }

  private mutating func collect(_ part: Part, bytes: Int) {
    self.part = part
    wanted = bytes
    piece = []
    piece.reserveCapacity(bytes)
  }
}

extension [UInt8] {
  fileprivate func bigEndian(_ range: Range<Int>) -> UInt64 {
    self[range].reduce(0) { $0 << 8 | UInt64($1) }
  }
}

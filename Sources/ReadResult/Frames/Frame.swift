/// One message between the daemon and a reader: a header that says what it is, and bytes beside it.
///
///     4 bytes  length of the header          8 bytes  length of a blob  ┐ for every blob
///     4 bytes  number of blobs               …        the blob          ┘
///     …        the header, in ``CompactForm``
///
/// Lengths are big-endian.
package struct Frame: Hashable, Sendable {
  package var header: [UInt8]
  package var blobs: [[UInt8]]

  package init(header: [UInt8], blobs: [[UInt8]] = []) {
    self.header = header
    self.blobs = blobs
  }

  /// The frame as it is sent.
  ///
  /// What is small is joined, so that it goes out in one write; a large blob is a chunk of its own
  /// and is not copied.
  package func chunks(limits: FrameLimits) throws(FrameFault) -> [[UInt8]] {
    try check(limits)
    var chunks: [[UInt8]] = []
    var joined: [UInt8] = []
    joined.reserveCapacity(min(byteCount, Self.joinedBytes) + Self.headBytes)
    joined.append(bigEndian: UInt32(header.count))
    joined.append(bigEndian: UInt32(blobs.count))
    joined.append(contentsOf: header)
    for blob in blobs {
      joined.append(bigEndian: UInt64(blob.count))
      if joined.count + blob.count <= Self.joinedBytes {
        joined.append(contentsOf: blob)
      } else {
        chunks += [joined, blob]
        joined = []
      }
    }
    return joined.isEmpty ? chunks : chunks + [joined]
  }

  private func check(_ limits: FrameLimits) throws(FrameFault) {
    try limits.check(headerBytes: header.count, blobs: blobs.count)
    var bytes = 0
    for blob in blobs {
      try limits.check(blobBytes: blob.count, after: bytes)
      bytes += blob.count
    }
  }

  private var byteCount: Int { blobs.reduce(header.count) { $0 + $1.count + Self.blobHeadBytes } }

  /// The two lengths that begin a frame.
  static let headBytes = 8
  /// The length that begins a blob.
  static let blobHeadBytes = 8
  /// A pipe takes this much at once.
  private static let joinedBytes = 64 << 10
}

/// The bounds of one frame; both ends check them, the sender before it writes a byte.
package struct FrameLimits: Hashable, Sendable {
  package var headerBytes: Int
  package var blobs: Int
  /// Bytes of all blobs in sum.
  package var blobBytes: Int

  package init(headerBytes: Int, blobs: Int, blobBytes: Int) {
    self.headerBytes = headerBytes
    self.blobs = blobs
    self.blobBytes = blobBytes
  }

  func check(headerBytes count: Int, blobs blobCount: Int) throws(FrameFault) {
    guard count <= headerBytes else { throw .tooLarge("a header of \(count) bytes") }
    guard blobCount <= blobs else { throw .tooLarge("\(blobCount) blobs") }
  }

  func check(blobBytes count: Int, after bytes: Int) throws(FrameFault) {
    guard count <= blobBytes - bytes else {
      throw .tooLarge("more than \(blobBytes) bytes of blobs")
    }
  }
}

extension [UInt8] {
  fileprivate mutating func append(bigEndian value: some FixedWidthInteger & UnsignedInteger) {
    for shift in stride(from: value.bitWidth - 8, through: 0, by: -8) {
      append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }
}

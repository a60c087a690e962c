import CZlib

/// The CRC-32 of a ZIP entry (ISO 3309), over bytes that come in pieces.
package struct ZipChecksum: Hashable, Sendable {
  /// That of the bytes so far; 0 for none.
  package private(set) var value: UInt32 = 0

  package init() {}

  package init(of bytes: [UInt8]) { bytes.withUnsafeBytes { update($0) } }

  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    value = UInt32(
      truncatingIfNeeded: crc32_z(
        uLong(value), bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), bytes.count))
  }
}

import CZlib

/// Compresses for fixtures.
enum ZlibFixture {
  /// A zlib stream: header, deflated data, checksum.
  static func compress(_ data: [UInt8]) -> [UInt8] {
    var size = compressBound(UInt(data.count))
    var output = [UInt8](repeating: 0, count: Int(size))
    precondition(compress2(&output, &size, data, UInt(data.count), 9) == Z_OK)
    return Array(output.prefix(Int(size)))
  }
}

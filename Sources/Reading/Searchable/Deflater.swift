import CZlib

/// Compresses what is made for a PDF.
enum Deflater {
  /// A zlib stream.
  static func deflate(_ data: [UInt8]) -> [UInt8] {
    var size = compressBound(UInt(data.count))
    return [UInt8](unsafeUninitializedCapacity: Int(size)) { buffer, count in
      let status = compress2(
        buffer.baseAddress, &size, data, UInt(data.count), Z_DEFAULT_COMPRESSION)
      // It fails only where the buffer is too small or memory is short.
      count = status == Z_OK ? Int(size) : 0
    }
  }
}

import CZlib

/// Inflates zlib data and stops at a limit, where the data could go on to fill the memory.
struct Inflater: ~Copyable {
  private static let pieceSize = 64 << 10

  /// zlib remembers the address of its state, so it may not move.
  private let stream: UnsafeMutablePointer<z_stream>

  private init() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  /// The inflated data; throws where they exceed the limit, are damaged or end too early.
  static func inflate(_ data: [UInt8], limit: Int) throws(PDFStreamFailure) -> [UInt8] {
    let inflater = Inflater()
    guard rohrpost_inflate_init(inflater.stream) == Z_OK else {
      throw .damaged("zlib does not start")
    }
    var output: [UInt8] = []
    let status = inflater.run(over: data, into: &output, limit: limit)
    guard output.count <= limit else { throw .tooLarge }
    guard status == Z_STREAM_END else {
      let message = inflater.stream.pointee.msg.map { String(cString: $0) }
      throw .damaged(message ?? "compressed data end too early")
    }
    return output
  }

  private borrowing func run(
    over data: [UInt8], into output: inout [UInt8], limit: Int
  ) -> Int32 {
    var input = data
    var piece = [UInt8](repeating: 0, count: Self.pieceSize)
    return input.withUnsafeMutableBufferPointer { input in
      stream.pointee.next_in = input.baseAddress
      stream.pointee.avail_in = UInt32(clamping: input.count)
      var status = Z_OK
      while status == Z_OK && output.count <= limit {
        piece.withUnsafeMutableBufferPointer { piece in
          stream.pointee.next_out = piece.baseAddress
          stream.pointee.avail_out = UInt32(piece.count)
          status = CZlib.inflate(stream, Z_NO_FLUSH)
          let produced = piece.count - Int(stream.pointee.avail_out)
          output.append(contentsOf: piece.prefix(produced))
        }
      }
      return status
    }
  }
}

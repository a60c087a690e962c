internal import CSandbox
internal import Glibc
internal import ReadResult

/// The two pipes to the daemon.
///
/// Requests come from standard input, replies go where standard output was.
struct FrameChannel {
  private let output: Int32
  private var decoder = FrameDecoder(limits: .request)
  private var waiting: [Frame] = []

  /// Takes standard output away from everybody else, and closes whatever was left open.
  ///
  /// A library that prints then prints into standard error and can't break a frame.
  init() throws(ChannelFailure) {
    try Self.check(Int(rohrpost_close_descriptors(3)), "closing descriptors")
    output = dup(STDOUT_FILENO)
    try Self.check(Int(output), "keeping standard output")
    try Self.check(Int(dup2(STDERR_FILENO, STDOUT_FILENO)), "replacing standard output")
    Self.enlargePipe(STDIN_FILENO)
    Self.enlargePipe(output)
  }

  /// Lets a pipe hold most documents as a whole, so that nobody waits for the other in the middle.
  ///
  /// A kernel that refuses leaves it as it is.
  private static func enlargePipe(_ descriptor: Int32) {
    _ = fcntl(descriptor, setPipeSize, pipeBytes)
  }

  /// `F_SETPIPE_SZ` of Linux, which the C library shows to GNU programs only.
  private static let setPipeSize: Int32 = 1031
  private static let pipeBytes: Int32 = 1 << 20

  /// The next frame, nil at the end of the input.
  mutating func next() throws(ChannelFailure) -> Frame? {
    while waiting.isEmpty {
      do {
        guard let frames = try decoder.take(reading: Self.read) else {
          try decoder.finish()
          return nil
        }
        waiting = frames
      } catch let failure as ChannelFailure {
        throw failure
      } catch {
        throw ChannelFailure("the daemon sent no frame: \(error)")
      }
    }
    return waiting.removeFirst()
  }

  func send(_ chunks: [[UInt8]]) throws(ChannelFailure) {
    for chunk in chunks {
      var sent = 0
      while sent < chunk.count {
        let count = chunk.withUnsafeBytes { bytes in
          write(output, bytes.baseAddress.map { $0 + sent }, chunk.count - sent)
        }
        if count < 0, errno == EINTR { continue }
        try Self.check(count, "sending")
        sent += count
      }
    }
  }

  /// Puts some bytes into the buffer, none at the end of the input.
  private static func read(into buffer: UnsafeMutableRawBufferPointer) throws(ChannelFailure) -> Int
  {
    while true {
      let count = Glibc.read(STDIN_FILENO, buffer.baseAddress, buffer.count)
      if count < 0, errno == EINTR { continue }
      try check(count, "receiving")
      return count
    }
  }

  private static func check(_ result: Int, _ step: String) throws(ChannelFailure) {
    guard result >= 0 else { throw ChannelFailure("\(step): \(String(cString: strerror(errno)))") }
  }
}

/// Why the daemon can't be talked to.
struct ChannelFailure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

internal import CSandbox
internal import Glibc
package import ReadResult

/// The life of a reader process: close the walls, greet, read one document after another.
package struct ReaderLoop {
  /// Reads one document; bytes in, values out.
  package typealias Read = (_ job: Job, _ document: [UInt8]) -> ReadReply

  private let orders: ReaderOrders
  private let readablePaths: [String]

  /// Runs until standard input ends; returns the exit code of the process.
  ///
  /// 0 at the end of the input, 2 for wrong arguments, 3 where the walls or pipes fail. It must be
  /// called while the process has one thread.
  package static func run(
    arguments: some Collection<String>, readablePaths: [String] = Walls.libraryData, read: Read
  ) -> Int32 {
    guard let orders = ReaderOrders(arguments: arguments) else {
      complain("a reader is started by rohrpost; it reads frames, not files")
      return 2
    }
    do {
      try ReaderLoop(orders: orders, readablePaths: readablePaths).serve(read)
      return 0
    } catch {
      complain(String(describing: error))
      return 3
    }
  }

  private func serve(_ read: Read) throws {
    var channel = try FrameChannel()
    let walls = Walls(memoryBytes: orders.memoryBytes, readablePaths: readablePaths)
    let greeting = ReaderGreeting(landlock: try walls.close())
    try channel.send(try greeting.frame().chunks(limits: .greeting))
    while let request = try channel.next() {
      try channel.send(try answer(request, read))
    }
  }

  private func answer(_ request: Frame, _ read: Read) throws -> [[UInt8]] {
    let job = try Job(request)
    try limitTime(seconds: orders.documentSeconds)
    let reply = read(job, request.blobs[0])
    try limitTime(seconds: 0)
    do throws(FrameFault) {
      return try reply.frame().chunks(limits: .reply(to: job))
    } catch {
      let failure = ReadFailure(.limitExceeded, "the reply can't be sent: \(error)")
      return try ReadReply(.failure(failure)).frame().chunks(limits: .reply(to: job))
    }
  }

  private func limitTime(seconds: Int) throws(WallFailure) {
    let result = rohrpost_limit_time(UInt32(clamping: seconds))
    guard result == 0 else {
      throw WallFailure(step: "limiting time", reason: String(cString: strerror(-result)))
    }
  }

  private static func complain(_ text: String) {
    let line = Array("rohrpost-reader: \(text)\n".utf8)
    _ = line.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}

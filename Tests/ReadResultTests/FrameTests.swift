import ReadResult
import TestSupport
import Testing

private let limits = FrameLimits(headerBytes: 1000, blobs: 4, blobBytes: 5000)

@Suite struct FrameTests {
  @Test(arguments: UInt64(0)..<100)
  func `frames come out as they went in, whatever pieces the stream is cut into`(
    seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    let frames = (0..<3).map { _ in Self.frame(using: &generator) }
    var stream = try frames.flatMap { try $0.chunks(limits: limits).joined() }[...]
    var decoder = FrameDecoder(limits: limits)
    var received: [Frame] = []
    while !stream.isEmpty {
      let count = Int.random(in: 1...(seed.isMultiple(of: 2) ? 3 : 2000), using: &generator)
      received += try decoder.take(Array(stream.prefix(count)))
      stream = stream.dropFirst(count)
    }
    #expect(received == frames)
    #expect(decoder.isBetweenFrames)
    try decoder.finish()
  }

  @Test(arguments: UInt64(0)..<50)
  func `frames that are read into their place come out as they went in`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let frames = (0..<3).map { _ in Self.frame(using: &generator) }
    var stream = try frames.flatMap { try $0.chunks(limits: limits).joined() }[...]
    var decoder = FrameDecoder(limits: limits)
    var received: [Frame] = []
    while let complete = try decoder.take(reading: { buffer -> Int in
      let count = min(Int.random(in: 1...2000, using: &generator), buffer.count, stream.count)
      buffer.copyBytes(from: stream.prefix(count))
      stream = stream.dropFirst(count)
      return count
    }) { received += complete }
    #expect(stream.isEmpty && received == frames)
    try decoder.finish()
  }

  private static func frame(using generator: inout SeededGenerator) -> Frame {
    func bytes(_ most: Int) -> [UInt8] {
      let count = generator.next() % 3 == 0 ? 0 : Int.random(in: 0...most, using: &generator)
      return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }
    let header = bytes(1000)
    let count = Int.random(in: 0...4, using: &generator)
    return Frame(header: header, blobs: (0..<count).map { _ in bytes(1250) })
  }

  @Test func `a large blob is a chunk of its own, small ones are joined`() throws {
    let large = [UInt8](repeating: 7, count: 100_000)
    let frame = Frame(header: [1, 2, 3], blobs: [[4], large, [5]])
    let limits = FrameLimits(headerBytes: 10, blobs: 3, blobBytes: 200_000)
    let chunks = try frame.chunks(limits: limits)
    #expect(chunks.map(\.count) == [8 + 3 + 8 + 1 + 8, 100_000, 8 + 1])
    var decoder = FrameDecoder(limits: limits)
    #expect(try decoder.take(chunks.flatMap { $0 }) == [frame])
  }

  @Test(arguments: [
    (Frame(header: [UInt8](repeating: 0, count: 1001)), "a header of 1001 bytes"),
    (Frame(header: [], blobs: Array(repeating: [], count: 5)), "5 blobs"),
    (
      Frame(header: [], blobs: Array(repeating: [UInt8](repeating: 0, count: 2501), count: 2)),
      "more than 5000 bytes of blobs"
    ),
  ])
  func `a frame beyond a limit is neither sent nor taken`(frame: Frame, limit: String) throws {
    #expect(throws: FrameFault.tooLarge(limit)) { try frame.chunks(limits: limits) }
    let boundless = FrameLimits(headerBytes: .max, blobs: .max, blobBytes: .max)
    let bytes = try frame.chunks(limits: boundless).flatMap { $0 }
    var decoder = FrameDecoder(limits: limits)
    #expect(throws: FrameFault.tooLarge(limit)) { try decoder.take(bytes) }
  }

  @Test func `a length beyond all bounds is refused before anything is reserved`() {
    var decoder = FrameDecoder(limits: limits)
    #expect(throws: FrameFault.tooLarge("a header of 4294967295 bytes")) {
      try decoder.take([UInt8](repeating: 0xff, count: 8))
    }
    decoder = FrameDecoder(limits: limits)
    #expect(throws: FrameFault.tooLarge("a blob beyond all bounds")) {
      try decoder.take([0, 0, 0, 0, 0, 0, 0, 1] + [UInt8](repeating: 0xff, count: 8))
    }
  }

  @Test func `a stream that ends inside a frame is truncated`() throws {
    let bytes = try Frame(header: [1], blobs: [[2, 3]]).chunks(limits: limits).flatMap { $0 }
    for length in 1..<bytes.count {
      var decoder = FrameDecoder(limits: limits)
      #expect(try decoder.take(Array(bytes.prefix(length))) == [])
      #expect(throws: FrameFault.truncated) { try decoder.finish() }
    }
  }

  @Test func `thirty-two megabytes in small pieces take linear time`() throws {
    let blob = [UInt8](repeating: 1, count: 32 << 20)
    let limits = FrameLimits(headerBytes: 0, blobs: 1, blobBytes: blob.count)
    var decoder = FrameDecoder(limits: limits)
    let stream = try Frame(header: [], blobs: [blob]).chunks(limits: limits).flatMap { $0 }
    var frames: [Frame] = []
    let taken = try ContinuousClock().measure {
      for start in stride(from: 0, to: stream.count, by: 4096) {
        frames += try decoder.take(Array(stream[start..<min(start + 4096, stream.count)]))
      }
    }
    #expect(frames.first?.blobs.first?.count == blob.count)
    // A copy of all that went before for every piece would be 130 gigabytes.
    #expect(taken < .seconds(15))
  }
}

@Suite struct MessageTests {
  @Test(arguments: UInt64(0)..<100)
  func `a reply comes back as it was given`(seed: UInt64) throws {
    let reply = try Arbitrary.reply(seed: seed)
    #expect(try ReadReply(reply.frame()) == reply)
  }

  @Test func `a job comes back with its document`() throws {
    var job = Job(name: "Rechnung Müller.pdf", ignoresStructuredPart: true)
    job.confirmedFields = [.invoiceNumber: "RE-1", .orderNumber: ""]
    job.limits.parts = 3
    let frame = try job.frame(document: [1, 2, 3])
    #expect(try Job(frame) == job)
    #expect(frame.blobs == [[1, 2, 3]])
    #expect(throws: FrameFault.malformed("a request has one document")) {
      try Job(Frame(header: frame.header))
    }
  }

  @Test func `a reply that points at bytes it has not is refused`() throws {
    var result = ReadResult(type: "application/pdf")
    result.children = [.init(name: nil, declaredType: nil, relation: .attachment, blob: 1)]
    let frame = try ReadReply(.success(result), blobs: [[1]]).frame()
    #expect(throws: FrameFault.malformed("no such blob")) { try ReadReply(frame) }

    result.children = []
    result.structured = .init(name: "x.xml", blob: -1, syntax: .cii)
    let negative = try ReadReply(.success(result), blobs: [[1]]).frame()
    #expect(throws: FrameFault.malformed("no such blob")) { try ReadReply(negative) }
  }

  @Test func `a reply with a negative count is refused`() throws {
    var result = ReadResult(type: "application/pdf")
    result.pages = -1
    let frame = try ReadReply(.success(result)).frame()
    #expect(throws: FrameFault.malformed("a count below zero")) { try ReadReply(frame) }
  }

  @Test func `texts beyond their length are shortened when a reply comes in`() throws {
    var failure = ReadFailure(.damaged, "")
    failure.detail = String(repeating: "x", count: 1000)
    let failed = try ReadReply(ReadReply(.failure(failure)).frame())
    #expect(failed.outcome == .failure(ReadFailure(.damaged, failure.detail)))

    var notice = ReadResult.Notice(.repaired, "")
    notice.detail = failure.detail
    var result = ReadResult(type: "application/pdf")
    result.notices = [notice]
    guard case .success(let read) = try ReadReply(ReadReply(.success(result)).frame()).outcome
    else {
      Issue.record("it came back as a failure")
      return
    }
    #expect(read.notices == [.init(.repaired, notice.detail)])
    #expect(read.notices[0].detail.count < 1000)
  }

  @Test func `a reply that is neither a result nor a failure is refused`() throws {
    let frame = Frame(header: try CompactForm.encode([String: Int]()))
    #expect(throws: FrameFault.malformed("a reply is either a result or a failure")) {
      try ReadReply(frame)
    }
  }
}

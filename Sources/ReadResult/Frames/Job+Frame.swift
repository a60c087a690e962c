extension FrameLimits {
  /// A reader's greeting.
  package static let greeting = FrameLimits(headerBytes: 4 << 10, blobs: 0, blobBytes: 0)

  /// A request: the job and one document.
  package static let request = FrameLimits(headerBytes: 64 << 10, blobs: 1, blobBytes: 256 << 20)

  /// The reply to a job: no more bytes than the job allows to be taken out.
  package static func reply(to job: Job) -> FrameLimits {
    FrameLimits(headerBytes: 128 << 20, blobs: 16 << 10, blobBytes: job.limits.extractedBytes)
  }
}

extension Job {
  /// The request to read `document`.
  package func frame(document: [UInt8]) throws(FrameFault) -> Frame {
    Frame(header: try CompactForm.encode(self), blobs: [document])
  }

  /// Reads a request.
  package init(_ frame: Frame) throws(FrameFault) {
    self = try CompactForm.decode(Job.self, from: frame.header)
    guard frame.blobs.count == 1 else { throw .malformed("a request has one document") }
  }
}

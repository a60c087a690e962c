internal import Invoice
internal import InvoiceRules

extension ReadReply {
  package func frame() throws(FrameFault) -> Frame {
    let header: Header =
      switch outcome {
      case .success(let result): Header(result: result)
      case .failure(let failure): Header(failure: failure)
      }
    return Frame(header: try CompactForm.encode(header), blobs: blobs)
  }

  /// Reads a reply, which is foreign too: a document may have taken over the reader.
  ///
  /// Whoever holds the value may use its indices and counts without another check.
  package init(_ frame: Frame) throws(FrameFault) {
    let header = try CompactForm.decode(Header.self, from: frame.header)
    switch (header.result, header.failure) {
    case (let result?, nil):
      try result.check(blobs: frame.blobs.count)
      self.init(.success(result.shortened), blobs: frame.blobs)
    case (nil, let failure?):
      let shortened = ReadFailure(failure.reason, failure.detail, line: failure.line)
      self.init(.failure(shortened), blobs: frame.blobs)
    default:
      throw .malformed("a reply is either a result or a failure")
    }
  }

  private struct Header: Codable {
    var result: ReadResult?
    var failure: ReadFailure?
  }
}

extension ReadResult {
  /// Texts that are bounded when they are made, but not when they are decoded.
  fileprivate var shortened: ReadResult {
    var result = self
    result.notices = notices.map { Notice($0.code, $0.detail) }
    result.malformedValues = malformedValues.map {
      MalformedValue(term: $0.term, text: $0.text, place: $0.place, line: $0.line)
    }
    return result
  }

  fileprivate func check(blobs: Int) throws(FrameFault) {
    var indices = children.map(\.blob)
    if let index = structured?.blob { indices.append(index) }
    if let index = searchable { indices.append(index) }
    if let index = table?.blob { indices.append(index) }
    let attachments = invoice?.supportingDocuments.compactMap(\.attachment) ?? []
    indices += attachments.compactMap(\.index)
    guard indices.allSatisfy((0..<blobs).contains) else { throw .malformed("no such blob") }
    guard attachments.allSatisfy({ $0.byteCount >= 0 }), pages ?? 0 >= 0, table?.rows ?? 0 >= 0,
      envelope?.payloads ?? 0 >= 0
    else {
      throw .malformed("a count below zero")
    }
    guard
      children.compactMap(\.part).allSatisfy({
        1 <= $0.firstPage && $0.firstPage <= $0.lastPage
      })
    else { throw .malformed("a part without pages") }
  }
}

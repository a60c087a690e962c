import InvoiceRules
import ReadResult

/// Reads documents that came by Peppol in their envelope (SBDH): what is in it counts, the envelope
/// is kept as the original.
enum PeppolReader {
  /// Reads a well-formed XML document, nil if it is no envelope; `bytes` are those of the tree.
  static func read(
    _ tree: XMLTree, of bytes: [UInt8], job: Job, into unpacking: inout Unpacking
  ) throws(ReadFailure) -> ReadResult? {
    guard tree.root.name == SBDH.root else { return nil }
    let utf8 = try XMLEncoding.utf8(bytes)
    var result = ReadResult(type: ContentType.xml.rawValue)
    var envelope = PeppolEnvelope(root: tree.root)
    let documents = documents(in: tree, utf8)
    envelope.payloads = documents.count
    envelope.payload = documents.first.map { $0.element.name.identifier }
    if documents.count > 1 {
      unpacking.note(.contradictingParts, "an envelope with \(documents.count) documents")
    }
    result.envelope = envelope
    guard let document = documents.first else {
      unpacking.note(.damagedPart, "an envelope without document")
      return result
    }
    try read(document, into: &result, job: job, &unpacking)
    return result
  }

  private struct Content {
    let element: XMLElement
    let span: Range<Int>
    let document: [UInt8]
  }

  /// The elements beside the header, with their places.
  private static func documents(in tree: XMLTree, _ bytes: [UInt8]) -> [Content] {
    var index = tree.nodes[0].firstChild
    var found: [Content] = []
    for span in MarkupSpans(bytes).children {
      guard index >= 0 else { break }
      let element = XMLElement(tree: tree, index: index)
      index = tree.nodes[Int(index)].nextSibling
      guard element.name != SBDH.header else { continue }
      found.append(Content(element: element, span: span, document: bytes))
    }
    return found
  }

  private static func read(
    _ content: Content, into result: inout ReadResult, job: Job, _ unpacking: inout Unpacking
  ) throws(ReadFailure) {
    if content.element.name == SBDH.binaryContent || content.element.name == SBDH.textContent {
      return try readContent(content.element, into: &result, job: job, &unpacking)
    }
    let payload = PeppolPayload(content.element, at: content.span, in: content.document)
    let isRead = try take(
      payload.bytes, inPlace: payload.inPlace, into: &result, job: job, &unpacking)
    if !isRead { unpacking.note(.otherMessage, "Peppol \(content.element.name.local)") }
  }

  /// A document that is written as text or in base64 (Peppol envelope 1.2, non-XML content).
  private static func readContent(
    _ element: XMLElement, into result: inout ReadResult, job: Job, _ unpacking: inout Unpacking
  ) throws(ReadFailure) {
    let isText = element.name == SBDH.textContent
    let text = element.value.bytes
    guard let bytes = isText ? Array(text) : Base64.decode(text) else {
      return unpacking.note(.damagedPart, "the content of an envelope is no base64")
    }
    try unpacking.countPart()
    if ContentSniffer.type(of: bytes) == .xml,
      try take(bytes, inPlace: bytes, into: &result, job: job, &unpacking)
    {
      return
    }
    try unpacking.addChild(
      name: nil, declaredType: element.attribute(mimeType)?.trimmed, relation: .archiveMember,
      bytes: bytes)
  }

  private static let mimeType = XMLName("mimeType")
  /// The name under which a document from an envelope is kept.
  private static let partName = "document.xml"

  /// Takes over an e-invoice; false where the document is none.
  private static func take(
    _ bytes: [UInt8], inPlace: [UInt8], into result: inout ReadResult, job: Job,
    _ unpacking: inout Unpacking
  ) throws(ReadFailure) -> Bool {
    guard
      let invoice = try EInvoiceReader.read(
        inPlace, limits: job.limits, leavesAttachments: unpacking.leavesAttachments)
    else { return false }
    result.structured = ReadResult.StructuredPart(
      name: partName, blob: try unpacking.keep(bytes), syntax: invoice.syntax)
    try result.adopt(invoice, from: .xml, unpacking: &unpacking)
    return true
  }
}

extension XMLTree.ExpandedName {
  /// `namespace::Invoice`, as document types begin.
  fileprivate var identifier: String { namespace + "::" + local }
}

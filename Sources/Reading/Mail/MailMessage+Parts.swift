import CGMime
import ReadResult

/// Walking the parts of a message.
extension MailMessage {
  /// How many multiparts may lie in each other; real mails have up to six.
  static let nestingLimit = 32

  /// All parts that hold content, in their order; `visit` counts each before it is decoded.
  ///
  /// A nested message is one part: it becomes a document and is opened by a job of its own.
  borrowing func parts(
    counting visit: () throws(ReadFailure) -> Void
  ) throws(ReadFailure) -> [MailPart] {
    guard let root = g_mime_message_get_mime_part(message) else { return [] }
    var parts: [MailPart] = []
    var pending = [(object: root, containers: [String]())]
    var opened: [UnsafeMutablePointer<GMimeObject>] = []
    defer { for object in opened { GObject.release(object) } }
    while let (object, containers) = pending.popLast() {
      guard GObject.isInstance(object, of: g_mime_multipart_get_type()) else {
        try visit()
        let part = MailPart(object, containers: containers)
        guard let content = SignedContent.of(part) else {
          parts.append(part)
          continue
        }
        guard containers.count < Self.nestingLimit else { throw tooDeep }
        if let inner = try parsed(content) {
          opened.append(inner)
          pending.append((inner, containers + ["signed"]))
        } else {
          parts.append(MailPart(signed: content, as: part))
        }
        continue
      }
      guard containers.count < Self.nestingLimit else {
        throw tooDeep
      }
      let subtype = object.contentType?.subtype ?? "mixed"
      if subtype == "encrypted" {
        try visit()
        parts.append(MailPart(closed: "multipart/encrypted", containers: containers))
      } else if object.children.isEmpty {
        // Its boundary is missing or another than declared: what it holds can't be told apart.
        try visit()
        parts.append(
          MailPart(closed: "multipart/\(subtype)", containers: containers, isIntact: false))
      } else {
        let children = object.children.map { ($0, containers + [subtype]) }
        pending.append(contentsOf: children.reversed())
      }
    }
    return parts
  }

  private var tooDeep: ReadFailure {
    ReadFailure(.limitExceeded, "multiparts in more than \(Self.nestingLimit) levels")
  }

  /// What was signed as a part of its own, to be released; nil for what is no part but a document.
  private borrowing func parsed(
    _ content: [UInt8]
  ) throws(ReadFailure) -> UnsafeMutablePointer<GMimeObject>? {
    guard MailHeaderLines.beginPart(content) else { return nil }
    try MailHeaderLines.checkGroups(of: content)
    let stream = g_mime_stream_mem_new_with_buffer(content, content.count)
    let parser = g_mime_parser_new_with_stream(stream)
    GObject.release(stream)
    defer { GObject.release(parser) }
    return g_mime_parser_construct_part(parser, options)
  }
}

extension MailPart {
  fileprivate init(_ object: UnsafeMutablePointer<GMimeObject>, containers: [String]) {
    let type = object.contentType
    mediaType = type.map { "\($0.type)/\($0.subtype)" } ?? "text/plain"
    isAttachment =
      GObject.text(g_mime_object_get_disposition(object))?.lowercased() == "attachment"
    name = object.filename
    contentID = GObject.text(g_mime_object_get_content_id(object))
    charset = object.typeParameter("charset")
    self.containers = containers
    bytes = []
    if GObject.isInstance(object, of: g_mime_message_part_get_type()) {
      isNestedMessage = true
      bytes = object.nestedMessage
      isIntact = !bytes.isEmpty
    } else if GObject.isInstance(object, of: g_mime_part_get_type()) {
      let part = UnsafeMutableRawPointer(object).assumingMemoryBound(to: GMimePart.self)
      bytes = part.decoded
      isIntact = part.isIntact
    }
  }

  /// A document that was signed by itself, not as a part of a mail.
  fileprivate init(signed content: [UInt8], as part: MailPart) {
    self = part
    name = SignedContent.name(of: part)
    mediaType = "application/octet-stream"
    isAttachment = true
    bytes = content
  }

  /// A multipart whose parts can't be had.
  fileprivate init(closed mediaType: String, containers: [String], isIntact: Bool = true) {
    self.mediaType = mediaType
    self.containers = containers
    self.isIntact = isIntact
    isAttachment = false
    bytes = []
  }
}

extension UnsafeMutablePointer where Pointee == GMimeObject {
  fileprivate var contentType: (type: String, subtype: String)? {
    guard let type = g_mime_object_get_content_type(self),
      let media = GObject.text(g_mime_content_type_get_media_type(type)),
      let subtype = GObject.text(g_mime_content_type_get_media_subtype(type))
    else { return nil }
    return (media.lowercased(), subtype.lowercased())
  }

  fileprivate var children: [UnsafeMutablePointer<GMimeObject>] {
    let multipart = UnsafeMutableRawPointer(self).assumingMemoryBound(to: GMimeMultipart.self)
    return (0..<g_mime_multipart_get_count(multipart)).compactMap {
      g_mime_multipart_get_part(multipart, $0)
    }
  }

  /// The decoded name; an empty one is none.
  fileprivate var filename: String? {
    let disposition = GObject.text(
      g_mime_object_get_content_disposition_parameter(self, "filename"))
    return [disposition, typeParameter("name")].lazy.compactMap { $0 }.first { !$0.isEmpty }
  }

  fileprivate func typeParameter(_ name: String) -> String? {
    GObject.text(g_mime_object_get_content_type_parameter(self, name))
  }

  /// The message inside, written out again; empty where there is none.
  fileprivate var nestedMessage: [UInt8] {
    let part = UnsafeMutableRawPointer(self).assumingMemoryBound(to: GMimeMessagePart.self)
    guard let message = g_mime_message_part_get_message(part) else { return [] }
    let object = UnsafeMutableRawPointer(message).assumingMemoryBound(to: GMimeObject.self)
    return GObject.written { g_mime_object_write_to_stream(object, nil, $0) } ?? []
  }
}

extension UnsafeMutablePointer where Pointee == GMimePart {
  fileprivate var decoded: [UInt8] {
    guard let content = g_mime_part_get_content(self) else { return [] }
    return GObject.written { g_mime_data_wrapper_write_to_stream(content, $0) } ?? []
  }

  fileprivate var isIntact: Bool {
    guard g_mime_part_get_content_encoding(self) == GMIME_CONTENT_ENCODING_BASE64,
      let content = g_mime_part_get_content(self),
      let stream = g_mime_data_wrapper_get_stream(content)
    else { return true }
    g_mime_stream_reset(stream)
    let encoded = GObject.written { g_mime_stream_write_to_stream(stream, $0) }
    return encoded.map { Base64Text.isIntact($0) } ?? false
  }
}

import CLibXML2
import ReadResult

extension LibXML2 {
  /// Parses UTF-8 into rows, holding one row element at a time.
  static func parse(_ bytes: [UInt8], into builder: inout TableBuilder) throws(ReadFailure) {
    var session: TableSession?
    try withParser(bytes) { context, start throws(ReadFailure) in
      var running = TableSession(builder: builder, trouble: MarkupTrouble(context))
      withUnsafeMutablePointer(to: &running) { start(tableHandlers, UnsafeMutableRawPointer($0)) }
      session = running
    }
    guard let session else { return }
    try session.trouble.finish()
    builder = session.builder
  }

  private static var tableHandlers: xmlSAXHandler {
    var handlers = xmlSAXHandler()
    handlers.initialized = UInt32(XML_SAX2_MAGIC)
    handlers.internalSubset = { user, _, publicID, systemID in
      withSession(user) {
        $0.trouble.documentType(hasExternalID: publicID != nil || systemID != nil)
      }
    }
    handlers.startElementNs = { user, local, _, _, _, _, attributeCount, _, attributes in
      withSession(user) {
        $0.startElement(
          local, UnsafeBufferPointer(start: attributes, count: 5 * Int(attributeCount)))
      }
    }
    handlers.endElementNs = { user, _, _, _ in withSession(user) { $0.endElement() } }
    handlers.characters = { user, bytes, count in
      withSession(user) {
        if $0.trouble.hasStopped { return }
        let text = UnsafeBufferPointer(start: bytes, count: Int(count))
        $0.builder.characters(text, line: $0.trouble.line)
      }
    }
    handlers.ignorableWhitespace = handlers.characters
    handlers.serror = { user, error in
      if let error = error?.pointee { withSession(user) { $0.trouble.note(error) } }
    }
    return handlers
  }
}

private func withSession(_ user: UnsafeMutableRawPointer?, _ body: (inout TableSession) -> Void) {
  guard let user else { return }
  body(&user.assumingMemoryBound(to: TableSession.self).pointee)
}

/// The state of one run of the parser over a table.
private struct TableSession {
  var builder: TableBuilder
  var trouble: MarkupTrouble
  /// Numbers of names by their pointers in libxml2's dictionary.
  private var names: [UnsafePointer<xmlChar>?: Int32] = [:]

  init(builder: TableBuilder, trouble: MarkupTrouble) {
    self.builder = builder
    self.trouble = trouble
  }

  /// Namespaces whose attributes speak to the parser and are no values of the row.
  private static let ignoredNamespaces: Set<String> = [
    "http://www.w3.org/2001/XMLSchema-instance", "http://www.w3.org/XML/1998/namespace",
  ]

  /// Five pointers an attribute: local name, prefix, namespace, start and end of the value.
  mutating func startElement(
    _ local: UnsafePointer<xmlChar>?, _ attributes: UnsafeBufferPointer<UnsafePointer<xmlChar>?>
  ) {
    if trouble.hasStopped { return }
    do throws(ReadFailure) {
      try builder.startElement(name: number(of: local), line: trouble.line)
      for start in stride(from: 0, to: attributes.count, by: 5) {
        if let uri = attributes[start + 2],
          Self.ignoredNamespaces.contains(String(cString: uri))
        {
          continue
        }
        let value = attributes[start + 3]
        try builder.attribute(
          name: number(of: attributes[start]),
          value: UnsafeBufferPointer(
            start: value, count: value.map { (attributes[start + 4] ?? $0) - $0 } ?? 0))
      }
    } catch {
      trouble.refuse(error)
    }
  }

  mutating func endElement() {
    if trouble.hasStopped { return }
    do throws(ReadFailure) {
      try builder.endElement()
      if builder.isFull { trouble.stopReading() }
    } catch {
      trouble.refuse(error)
    }
  }

  private mutating func number(
    of local: UnsafePointer<xmlChar>?
  ) throws(ReadFailure) -> Int32 {
    if let known = names[local] { return known }
    let number = try builder.number(ofName: local.map { String(cString: $0) } ?? "")
    names[local] = number
    return number
  }
}

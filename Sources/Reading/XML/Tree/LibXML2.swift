import CLibXML2
import ReadResult

/// libxml2's SAX parser, for trees and for tables; no C type leaves this folder.
///
/// Nothing is fetched and nothing expanded: no DTD is read, no entity but the five of XML is
/// known, the network is off and the entity loader of the process gives nothing. libxml2's own
/// limits stay on.
enum LibXML2 {
  private static let setUp: Void = {
    xmlInitParser()
    xmlSetExternalEntityLoader { _, _, _ in nil }
  }()

  /// Parses UTF-8; the first fatal error is thrown, not the last.
  static func parse(_ bytes: [UInt8], into builder: inout XMLTreeBuilder) throws(ReadFailure) {
    var session: Session?
    try withParser(bytes) { context, start throws(ReadFailure) in
      var running = Session(builder: builder, context: context)
      withUnsafeMutablePointer(to: &running) { start(handlers, UnsafeMutableRawPointer($0)) }
      session = running
    }
    guard let session else { return }
    try session.trouble.finish()
    if session.builder.nodes.isEmpty { throw MarkupTrouble.unexplained }
    builder = session.builder
  }

  /// Lends a parser; `start` runs it over the bytes with some handlers and what these are given.
  static func withParser(
    _ bytes: [UInt8],
    _ body: (
      _ context: xmlParserCtxtPtr, _ start: (xmlSAXHandler, UnsafeMutableRawPointer) -> Void
    ) throws(ReadFailure) -> Void
  ) throws(ReadFailure) {
    _ = setUp
    try MarkupLimits.check(bytes)
    guard let length = Int32(exactly: bytes.count) else {
      throw ReadFailure(.limitExceeded, "more than \(Int32.max) bytes of XML")
    }
    guard let context = xmlNewParserCtxt() else {
      throw ReadFailure(.limitExceeded, "no memory for an XML parser")
    }
    defer { xmlFreeParserCtxt(context) }
    let options = Int32(bitPattern: XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue)
    try body(context) { handlers, user in
      context.pointee.sax.pointee = handlers
      context.pointee.userData = user
      _ = bytes.withUnsafeBytes { raw in
        xmlCtxtReadMemory(
          context, raw.baseAddress?.assumingMemoryBound(to: CChar.self), length, nil, nil, options)
      }
    }
  }

  /// No handler is set but these, so that libxml2 builds no tree of its own.
  private static var handlers: xmlSAXHandler {
    var handlers = xmlSAXHandler()
    handlers.initialized = UInt32(XML_SAX2_MAGIC)
    handlers.internalSubset = { user, _, publicID, systemID in
      withSession(user) {
        $0.trouble.documentType(hasExternalID: publicID != nil || systemID != nil)
      }
    }
    handlers.startElementNs = {
      user, local, _, uri, declarationCount, declarations, attributeCount, _, attributes in
      withSession(user) {
        $0.startElement(
          NamePointers(local, uri),
          declarations: UnsafeBufferPointer(
            start: declarations, count: 2 * Int(declarationCount)),
          attributes: UnsafeBufferPointer(start: attributes, count: 5 * Int(attributeCount)))
      }
    }
    handlers.endElementNs = { user, _, _, _ in withSession(user) { $0.builder.endElement() } }
    handlers.characters = { user, bytes, count in
      withSession(user) {
        $0.builder.characters(UnsafeBufferPointer(start: bytes, count: Int(count)))
      }
    }
    // The same function for both tells libxml2 not to look for ignorable white space.
    handlers.ignorableWhitespace = handlers.characters
    handlers.serror = { user, error in
      if let error = error?.pointee { withSession(user) { $0.trouble.note(error) } }
    }
    return handlers
  }
}

private func withSession(_ user: UnsafeMutableRawPointer?, _ body: (inout Session) -> Void) {
  guard let user else { return }
  body(&user.assumingMemoryBound(to: Session.self).pointee)
}

/// A name as libxml2's dictionary holds it: equal names have equal pointers.
private struct NamePointers: Hashable {
  let local: UnsafePointer<xmlChar>?
  let namespace: UnsafePointer<xmlChar>?

  init(_ local: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?) {
    self.local = local
    self.namespace = namespace
  }

  /// Which of some slots the name belongs to; `count` is a power of two.
  func slot(of count: Int) -> Int {
    let address = UInt(bitPattern: local) &+ UInt(bitPattern: namespace)
    return Int(truncatingIfNeeded: (address >> 3) ^ (address >> 11)) & (count - 1)
  }
}

/// A name and its number in the tree.
private struct RecentName {
  var name = NamePointers(nil, nil)
  var number: Int32 = -1
}

/// The state of one run of the parser.
private struct Session {
  var builder: XMLTreeBuilder
  private var names: [NamePointers: Int32] = [:]
  /// The names that were asked for last, by their pointers: most come again soon.
  private var recentNames = [RecentName](repeating: RecentName(), count: 256)
  private var namespaces: [UnsafePointer<xmlChar>?: Int] = [:]
  var trouble: MarkupTrouble

  init(builder: XMLTreeBuilder, context: xmlParserCtxtPtr) {
    self.builder = builder
    trouble = MarkupTrouble(context)
    names.reserveCapacity(Self.usualNames)
  }

  /// Distinct names of most documents.
  private static let usualNames = 150

  /// Two pointers a declaration: prefix and namespace; five an attribute: local name, prefix,
  /// namespace, start and end of the value.
  mutating func startElement(
    _ name: NamePointers, declarations: UnsafeBufferPointer<UnsafePointer<xmlChar>?>,
    attributes: UnsafeBufferPointer<UnsafePointer<xmlChar>?>
  ) {
    guard !trouble.hasStopped else { return }
    do throws(ReadFailure) {
      try builder.startElement(
        name: number(of: name), line: trouble.line, namespaces: declarations.count / 2)
      for start in stride(from: 0, to: declarations.count, by: 2) {
        try builder.declare(
          prefix: declarations[start].map { String(cString: $0) } ?? "",
          namespace: declarations[start + 1].map { String(cString: $0) } ?? "")
      }
      for start in stride(from: 0, to: attributes.count, by: 5) {
        let value = attributes[start + 3]
        try builder.attribute(
          name: number(of: NamePointers(attributes[start], attributes[start + 2])),
          value: UnsafeBufferPointer(
            start: value, count: value.map { (attributes[start + 4] ?? $0) - $0 } ?? 0))
      }
    } catch {
      trouble.refuse(error)
    }
  }

  private mutating func number(of name: NamePointers) throws(ReadFailure) -> Int32 {
    let slot = name.slot(of: recentNames.count)
    if recentNames[slot].name == name { return recentNames[slot].number }
    let number = if let known = names[name] { known } else { try add(name) }
    recentNames[slot] = RecentName(name: name, number: number)
    return number
  }

  private mutating func add(_ name: NamePointers) throws(ReadFailure) -> Int32 {
    let local = name.local.map { String(cString: $0) } ?? ""
    let number = try builder.add(name: local, in: namespaceNumber(name.namespace))
    names[name] = number
    return number
  }

  private mutating func namespaceNumber(
    _ uri: UnsafePointer<xmlChar>?
  ) throws(ReadFailure) -> Int {
    if let number = namespaces[uri] { return number }
    let number = try builder.add(namespace: uri.map { String(cString: $0) } ?? "")
    namespaces[uri] = number
    return number
  }
}

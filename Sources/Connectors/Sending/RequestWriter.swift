import Hashing
import InvoiceRules

/// Makes the request of a step out of templates and values.
struct RequestWriter {
  let delivery: ConnectorDelivery
  let secrets: ConnectorSecrets
  /// Seconds since 1970, for signatures.
  let time: Int64

  private var definition: ConnectorDefinition { delivery.definition }

  /// What templates may name, without the secrets.
  var facts: ConnectorValue {
    func texts(_ values: [String: String]) -> ConnectorValue {
      .group(values.mapValues { .text($0) })
    }
    let has = delivery.files.map { ($0.key.rawValue, ConnectorValue.flag(true)) }
    return delivery.facts.adding(definition.tables).adding([
      "setting": texts(definition.settings), "captured": texts(delivery.progress.captured),
      "has": .group(Dictionary(has) { first, _ in first }),
    ])
  }

  /// Whether the step is there for this event and voucher.
  func isWanted(_ step: ConnectorStep) -> Bool {
    let facts = facts
    func isSaid(_ name: String) -> Bool { facts.value(at: name)?.isSaid ?? false }
    return (step.events.isEmpty || step.events.contains(delivery.event))
      && step.when.allSatisfy(isSaid) && !step.unless.contains(where: isSaid)
  }

  func request(_ step: ConnectorStep) throws(RequestTrouble) -> HTTPRequest {
    let facts = facts
    let open = facts.adding(["secret": secrets.facts])
    guard let base = BaseAddress(definition.base),
      !base.isPlain || base.isLoopback || definition.transfer.allowsPlain
    else { throw RequestTrouble("the address is not an allowed one") }
    var request = HTTPRequest(
      method: step.method.rawValue,
      address: definition.base + (try Self.text(step.path, open, .address)))
    let headers = definition.headers.merging(step.headers) { _, own in own }
    for (name, template) in headers.sorted(by: { $0.key < $1.key }) {
      request.headers.append((name, try Self.text(template, open, .header)))
    }
    if let name = step.idempotencyHeader {
      request.headers.append((name, "\(delivery.key).\(step.name)"))
    }
    try addBody(step.body, facts, to: &request)
    try sign(&request)
    return request
  }

  // MARK: Body

  private func addBody(
    _ body: ConnectorBody, _ facts: ConnectorValue, to request: inout HTTPRequest
  ) throws(RequestTrouble) {
    switch body {
    case .none:
      if request.method != "GET" { request.body = .bytes([]) }
    case .json(let template):
      let bytes = Array(try Self.text(template, facts, .json).utf8)
      guard AnswerValue(parsing: bytes) != nil else {
        throw RequestTrouble("what the template makes is no JSON")
      }
      request.headers.append(("Content-Type", "application/json"))
      request.body = .bytes(bytes)
    case .text(let template, let mediaType):
      request.headers.append(("Content-Type", mediaType))
      request.body = .bytes(Array(try Self.text(template, facts, .plain).utf8))
    case .file(let kind):
      let file = try file(kind)
      request.headers.append(("Content-Type", file.mediaType))
      request.body = .file(file.path)
    case .form(let parts):
      var fields: [HTTPPart] = []
      for part in parts {
        switch part.content {
        case .value(let template):
          let text = try Self.text(template, facts, .plain)
          fields.append(HTTPPart(name: part.name, content: .value(text)))
        case .file(let kind):
          fields.append(HTTPPart(name: part.name, content: .file(try file(kind))))
        }
      }
      request.body = .form(fields)
    }
  }

  private func file(_ kind: ConnectorFile) throws(RequestTrouble) -> AttachedFile {
    guard let file = delivery.files[kind] else {
      throw RequestTrouble("the voucher has no file “\(kind.rawValue)”")
    }
    return file
  }

  // MARK: Signature

  private func sign(_ request: inout HTTPRequest) throws(RequestTrouble) {
    guard let signature = definition.signature else { return }
    let body: [UInt8]
    switch request.body {
    case .none: body = []
    case .bytes(let bytes): body = bytes
    case .file, .form: throw RequestTrouble("files can't be signed")
    }
    guard let key = secrets[signature.secret] else {
      throw RequestTrouble("the secret “\(signature.secret)” is missing")
    }
    let code = MessageCode.of(Array("\(time).".utf8) + body, key: Array(key.utf8))
    request.headers.append((signature.timeHeader, "\(time)"))
    request.headers.append((signature.header, signature.prefix + signature.encoding.text(of: code)))
  }

  // MARK: Texts

  static func text(
    _ template: String, _ facts: ConnectorValue, _ escaping: Escaping
  ) throws(RequestTrouble) -> String {
    let parsed: Template
    do {
      parsed = try Template(template)
    } catch {
      throw RequestTrouble(error.wording.english)
    }
    do {
      return try parsed.text(of: facts, escaping)
    } catch {
      throw RequestTrouble(error.description)
    }
  }
}

/// Why no request can be made of a step.
struct RequestTrouble: Error, Hashable, Sendable {
  let text: String

  init(_ text: String) { self.text = text }
}

extension ConnectorSignature.Encoding {
  /// A code of 32 bytes as text.
  func text(of code: [UInt8]) -> String {
    switch self {
    case .hexadecimal: SHA256Digest(bytes: code)?.description ?? ""
    case .base64: Base64.text(of: code)
    }
  }
}

/// Bytes as text (RFC 4648 4).
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")

  static func text(of bytes: [UInt8]) -> String {
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0...group.count { text.append(alphabet[bits >> (18 - 6 * place) & 63]) }
      text += String(repeating: "=", count: 3 - group.count)
    }
    return text
  }
}

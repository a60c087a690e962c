import Files
package import SystemPackage

/// The secrets of a connector, which are said to nobody but the other side.
package struct ConnectorSecrets: Sendable {
  private let values: [String: String]

  /// Bytes of a secret, at most.
  package static let sizeMax = 16 << 10
  /// Characters of a secret, at least: shorter ones would be struck out of innocent words.
  package static let lengthMin = 8

  /// Takes secrets by their names.
  package init(_ values: [String: String]) throws(ConnectorSecretError) {
    for (name, value) in values.sorted(by: { $0.key < $1.key }) {
      guard value.count >= Self.lengthMin else { throw ConnectorSecretError(name, .short) }
      guard value.utf8.count <= Self.sizeMax,
        !value.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F })
      else { throw ConnectorSecretError(name, .notOneLine) }
    }
    self.values = values
  }

  /// Reads secrets from files, such as systemd's credentials; a line end at the end is left out.
  package init(files: [String: FilePath]) throws(ConnectorSecretError) {
    var values: [String: String] = [:]
    for (name, path) in files.sorted(by: { $0.key < $1.key }) {
      let bytes: [UInt8]
      do {
        bytes = try FileContents.read(path, limit: Int64(Self.sizeMax))
      } catch {
        throw ConnectorSecretError(name, .unreadable("\(error)"))
      }
      var line = bytes[...]
      while line.last == 0x0A || line.last == 0x0D { line.removeLast() }
      guard let text = String(validating: line, as: UTF8.self) else {
        throw ConnectorSecretError(name, .notOneLine)
      }
      values[name] = text
    }
    try self.init(values)
  }

  subscript(name: String) -> String? { values[name] }

  /// As templates name them.
  var facts: ConnectorValue { .group(values.mapValues { .text($0) }) }

  /// What stands in the place of a secret.
  package static let blank = "•••"

  /// A text without the secrets, however they are written in it.
  package func scrubbed(_ text: String) -> String {
    values.values.sorted { $0.count > $1.count }.reduce(text) { text, secret in
      Self.spellings(of: secret).reduce(text) { $0.replacing($1, with: Self.blank) }
    }
  }

  /// As it is, in JSON with slashes in both ways, and in an address with digits of both sizes.
  private static func spellings(of secret: String) -> [String] {
    let plain = [Escaping.plain, .json, .address].compactMap { $0.escape(secret) }
    let slashes = plain.map { $0.replacing("/", with: "\\/") }
    let digits = plain.map { $0.replacing(/%[0-9A-F]{2}/) { $0.output.lowercased() } }
    return plain + slashes + digits
  }

  /// Whether a text holds a secret.
  func areIn(_ text: String) -> Bool { scrubbed(text) != text }
}

extension ConnectorSecrets: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  package var description: String { "\(values.count) secrets" }
  package var debugDescription: String { description }
  package var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// A secret that can't be used; its value is not in it.
package struct ConnectorSecretError: Error, Hashable, Sendable, CustomStringConvertible {
  package let name: String
  package let reason: Reason

  package enum Reason: Hashable, Sendable {
    case unreadable(String)
    case short
    case notOneLine
  }

  init(_ name: String, _ reason: Reason) {
    self.name = name
    self.reason = reason
  }

  package var description: String {
    switch reason {
    case .unreadable(let why): "the secret \(name) can't be read: \(why)"
    case .short:
      "the secret \(name) has less than \(ConnectorSecrets.lengthMin) characters"
    case .notOneLine: "the secret \(name) is not one line of text"
    }
  }
}

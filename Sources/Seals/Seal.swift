package import Hashing
package import Payables
package import Signing

/// What the archive was at a time, signed.
///
/// Its text has one line a field, `name value`, in this order, each ended by a line feed:
///
///     rohrpost-seal 1
///     number 12
///     time 2026-11-27T23:00:05.000000Z
///     journal 1234 <hash of entry 1234>
///     chronicle 56 <chain of mark 56>
///     manifests 789 <root of the Merkle tree over all sealed manifests so far>
///     configuration <fingerprint of the settings in force>
///     program 0.1.0
///     previous <SHA-256 of the text of the seal before; of nothing for the first>
///     next-key <public key that signs from the next seal on, in hexadecimal digits>
///     renewed <why the key before is not there any more>
///     key <public key, in hexadecimal digits>
///     signature <Ed25519 over all bytes above this line, in hexadecimal digits>
///
/// `next-key` stands only where the key is changed, `renewed` only where the key before it is lost.
package struct Seal: Hashable, Sendable {
  /// What is sealed.
  package struct Contents: Hashable, Sendable {
    /// Counts from 1 without gaps.
    package var number: Int
    package var time: Timestamp
    /// The last entry of the journal, and its hash.
    package var journal: Mark
    /// The last mark of the chronicle, and its chain.
    package var chronicle: Mark
    /// How many manifests were ever sealed, and the root over them.
    package var manifests: Mark
    package var configuration: SHA256Digest
    /// The version of the program.
    package var program: String
    /// The digest of the seal before.
    package var previous: SHA256Digest
    package var nextKey: VerifyingKey?
    package var renewed: String?

    package init(
      number: Int, time: Timestamp, journal: Mark, chronicle: Mark, manifests: Mark,
      configuration: SHA256Digest, program: String, previous: SHA256Digest
    ) {
      self.number = number
      self.time = time
      self.journal = journal
      self.chronicle = chronicle
      self.manifests = manifests
      self.configuration = configuration
      self.program = program
      self.previous = previous
    }
  }

  /// A count and the hash that it ends with.
  package struct Mark: Hashable, Sendable {
    package var count: Int64
    package var hash: SHA256Digest

    package init(_ count: Int64, _ hash: SHA256Digest) {
      self.count = count
      self.hash = hash
    }
  }

  /// What the first seal follows.
  package static let genesis = SHA256Digest(of: [])

  package let contents: Contents
  package let key: VerifyingKey
  package let signature: [UInt8]

  /// Signs.
  package init(_ contents: Contents, by key: SigningKey) {
    self.contents = contents
    self.key = key.verifyingKey
    signature = key.signature(of: Array(Self.signed(contents, self.key).utf8))
  }

  /// Whether the signature is right; who has the key, ``SealChain`` knows.
  package var isIntact: Bool {
    key.verifies(signature, of: Array(Self.signed(contents, key).utf8))
  }

  package var text: String {
    Self.signed(contents, key) + "signature \(signature.hexadecimal)\n"
  }

  /// What the next seal calls it by.
  package var digest: SHA256Digest { SHA256Digest(of: text.utf8) }

  private static func signed(_ contents: Contents, _ key: VerifyingKey) -> String {
    var lines = [
      "rohrpost-seal 1", "number \(contents.number)", "time \(contents.time)",
      "journal \(contents.journal)", "chronicle \(contents.chronicle)",
      "manifests \(contents.manifests)", "configuration \(contents.configuration)",
      "program \(contents.program)", "previous \(contents.previous)",
    ]
    if let next = contents.nextKey { lines.append("next-key \(next.bytes.hexadecimal)") }
    if let renewed = contents.renewed { lines.append("renewed \(renewed)") }
    lines.append("key \(key.bytes.hexadecimal)")
    return lines.map { $0 + "\n" }.joined()
  }
}

extension Seal.Mark: CustomStringConvertible {
  package var description: String { "\(count) \(hash)" }
}

// MARK: - Reading

extension Seal {
  /// Reads what ``text`` writes; nil for anything else, be it one byte.
  package init?(text: String) {
    var fields: [String: String] = [:]
    for line in text.split(separator: "\n") {
      guard let blank = line.firstIndex(of: " ") else { return nil }
      fields[String(line[..<blank])] = String(line[line.index(after: blank)...])
    }
    guard let contents = Contents(fields), let key = VerifyingKey(hexadecimal: fields["key"]),
      let signature = [UInt8](hexadecimal: fields["signature"] ?? "")
    else { return nil }
    self.contents = contents
    self.key = key
    self.signature = signature
    guard self.text.utf8.elementsEqual(text.utf8) else { return nil }
  }
}

extension Seal.Contents {
  fileprivate init?(_ fields: [String: String]) {
    guard let number = fields["number"].flatMap({ Int($0) }),
      let time = fields["time"].flatMap({ Timestamp($0) }),
      let journal = Seal.Mark(fields["journal"]), let chronicle = Seal.Mark(fields["chronicle"]),
      let manifests = Seal.Mark(fields["manifests"]),
      let configuration = fields["configuration"].flatMap({ SHA256Digest($0) }),
      let program = fields["program"],
      let previous = fields["previous"].flatMap({ SHA256Digest($0) })
    else { return nil }
    self.init(
      number: number, time: time, journal: journal, chronicle: chronicle, manifests: manifests,
      configuration: configuration, program: program, previous: previous)
    nextKey = VerifyingKey(hexadecimal: fields["next-key"])
    renewed = fields["renewed"]
  }
}

extension Seal.Mark {
  fileprivate init?(_ text: String?) {
    let parts = text?.split(separator: " ") ?? []
    guard parts.count == 2, let count = Int64(parts[0]), let hash = SHA256Digest(String(parts[1]))
    else { return nil }
    self.init(count, hash)
  }
}

extension VerifyingKey {
  fileprivate init?(hexadecimal text: String?) {
    guard let text, let bytes = [UInt8](hexadecimal: text) else { return nil }
    self.init(bytes: bytes)
  }
}

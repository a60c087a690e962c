/// A pattern for mail addresses: `max@example.com`, `@example.com`, `personal@`, `*@*.example.com`.
///
/// Upper and lower case are the same. A domain stands for itself only, not for those below it.
package struct AddressPattern: Hashable, Sendable {
  /// As it was written, in lower case.
  package let text: String
  package let kind: Kind

  /// How much of an address it says; the more, the smaller the raw value.
  package enum Kind: Int, Hashable, Sendable, Comparable {
    case address
    /// The part before the `@`, in any domain.
    case mailbox
    /// The part behind the `@`, with any mailbox.
    case domain
    /// With `*` for any characters or `?` for one.
    case glob

    package static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  /// The longest address of RFC 5321 with its mailbox, `@` and domain.
  package static let maximumLength = 320

  /// Takes a pattern, nil where it is none of the four kinds.
  package init?(_ text: String) {
    let text = text.lowercased()
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard text.utf8.count <= Self.maximumLength, !text.contains(where: \.isWhitespace),
      parts.count <= 2, text.contains(where: { $0 != "@" })
    else { return nil }
    self.text = text
    if text.contains("*") || text.contains("?") {
      kind = .glob
    } else {
      guard parts.count == 2 else { return nil }
      kind = parts[0].isEmpty ? .domain : parts[1].isEmpty ? .mailbox : .address
    }
  }

  /// Whether the pattern means `address`.
  package func matches(_ address: String) -> Bool {
    let address = address.lowercased()
    switch kind {
    case .address: return address == text
    case .mailbox: return address.hasPrefix(text)
    case .domain: return address.hasSuffix(text)
    case .glob: return Glob(text).matches(address)
    }
  }
}

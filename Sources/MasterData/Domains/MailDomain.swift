/// The domain of a mail address, as far as telling who may stand behind it needs it.
package struct MailDomain: Hashable, Sendable {
  /// In lower case.
  package let text: String
  /// From the host to the top.
  private let labels: [Substring]

  package init?(ofAddress address: String) {
    guard let at = address.lastIndex(of: "@") else { return nil }
    self.init(address[address.index(after: at)...])
  }

  package init?(_ domain: some StringProtocol) {
    let text = domain.lowercased()
    let labels = text.split(separator: ".").map(Punycode.decoded)
    guard labels.count >= 2, text.utf8.count <= 253 else { return nil }
    self.text = text
    self.labels = labels
  }

  /// Second levels below which organisations register: `example.co.uk`.
  private static let registries: Set<Substring> = ["co", "com", "org", "net", "ac", "gov"]

  private var registeredLabels: Int {
    let isDeep =
      labels.count > 2 && labels[labels.count - 1].count == 2
      && Self.registries.contains(labels[labels.count - 2])
    return isDeep ? 3 : 2
  }

  /// What an organisation registered: `example.com` of `mail.example.com`.
  package var organisation: String { labels.suffix(registeredLabels).joined(separator: ".") }

  /// The name in it, without ending: `example`.
  var name: String { String(labels[labels.count - registeredLabels]) }

  /// All names in it, the ending left out.
  var names: [String] { labels.dropLast().map(String.init) }

  /// Providers where everybody gets an address, so that the domain tells nothing of its owner.
  private static let providers: Set<String> = [
    "gmail", "googlemail", "gmx", "web", "t-online", "outlook", "hotmail", "live", "msn", "yahoo",
    "aol", "icloud", "me", "freenet", "arcor", "mail", "email", "proton", "protonmail", "pm",
    "yandex", "zoho", "tutanota", "tuta", "freemail", "webmail", "inbox", "gmz", "online",
  ]

  package var isOfProvider: Bool { Self.providers.contains(name) }
}

package import ReadResult

/// The domains that an organisation knows: its own, and those of senders whom it named.
package struct KnownDomains: Hashable, Sendable {
  let domains: Set<MailDomain>
  private let organisations: Set<String>
  /// Of the own companies, each as folded words.
  private let ownNames: [[String]]

  /// A mail that came in tells the own domains by its recipients, those of providers left out.
  package init(_ policy: Policy, channel: String, mail: ReadResult.MailHead) {
    let recipients = Self.recipients(of: mail)
    let departments = policy.departments.values.flatMap { $0.rows.map(\.recipient) }
    let senders = policy.senders[channel]?.allowed ?? []
    let named = (departments + senders).compactMap(Self.domain)
    domains = Set(recipients + named)
    organisations = Set(domains.map(\.organisation))
    ownNames = policy.companies.flatMap { [$0.name] + $0.aliases }
      .map { FoldedWords($0).words }.filter { $0.joined().count >= Self.nameMin }
  }

  /// Whoever sends a mail may name himself among many recipients: that makes nobody known.
  private static func recipients(of mail: ReadResult.MailHead) -> [MailDomain] {
    let domains = mail.to.compactMap { MailDomain(ofAddress: $0) }.filter { !$0.isOfProvider }
    guard Set(domains.map(\.organisation)).count > 1 else { return domains }
    let senders = (mail.from + (mail.marks?.replyTo ?? []))
      .compactMap { MailDomain(ofAddress: $0)?.organisation }
    return domains.filter { !senders.contains($0.organisation) }
  }

  /// Letters of a name that is looked for in others.
  private static let nameMin = 5

  private static func domain(of pattern: AddressPattern) -> MailDomain? {
    guard pattern.kind == .address || pattern.kind == .domain else { return nil }
    return MailDomain(ofAddress: pattern.text)
  }

  func has(_ domain: MailDomain) -> Bool { organisations.contains(domain.organisation) }

  /// Whether a display name has that of an own company in it.
  func isOwnName(_ name: String) -> Bool {
    let words = FoldedWords(name).words
    return ownNames.contains { own in
      own.count <= words.count
        && (0...(words.count - own.count)).contains { words[$0...].starts(with: own) }
    }
  }
}

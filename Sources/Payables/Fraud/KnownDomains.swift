package import MasterData
package import ReadResult

/// The domains that an organisation knows: its own, and those of senders whom it named.
package struct KnownDomains: Hashable, Sendable {
  let domains: Set<MailDomain>
  private let organisations: Set<String>
  /// Those of suppliers that somebody in the mail at hand imitates.
  let imitated: Set<MailDomain>
  /// Of the own companies, each as folded words.
  private let ownNames: [[String]]

  /// A mail that came in tells the own domains by its recipients, those of providers left out.
  ///
  /// Of the suppliers those are known that the mail has to do with: a domain of theirs, and one
  /// that was made to be taken for it.
  package init(
    _ policy: Policy, channel: String, mail: ReadResult.MailHead, books: some MasterLookup
  ) throws {
    let recipients = Self.recipients(of: mail)
    let departments = policy.departments.values.flatMap { $0.rows.map(\.recipient) }
    let senders = policy.senders[channel]?.allowed ?? []
    let named = (departments + senders).compactMap(Self.domain)
    domains = Set(recipients + named)
    var organisations = Set(domains.map(\.organisation))
    var imitated: Set<MailDomain> = []
    let suppliers = SupplierDomains(books)
    for sender in Self.senders(of: mail) where !organisations.contains(sender.organisation) {
      if try suppliers.has(sender) {
        organisations.insert(sender.organisation)
      } else if let known = try suppliers.imitated(by: sender) {
        imitated.insert(known)
      }
    }
    self.organisations = organisations
    self.imitated = imitated
    ownNames = policy.companies.flatMap { [$0.name] + $0.aliases }
      .map { FoldedWords($0).words }.filter { $0.joined().count >= Self.nameMin }
  }

  /// Whoever sends a mail may name himself among many recipients: that makes nobody known.
  private static func recipients(of mail: ReadResult.MailHead) -> [MailDomain] {
    let domains = mail.to.compactMap { MailDomain(ofAddress: $0) }.filter { !$0.isOfProvider }
    guard Set(domains.map(\.organisation)).count > 1 else { return domains }
    let senders = Set(Self.senders(of: mail).map(\.organisation))
    return domains.filter { !senders.contains($0.organisation) }
  }

  /// Senders and addresses for answers that are looked at.
  private static let sendersMax = 10

  private static func senders(of mail: ReadResult.MailHead) -> Set<MailDomain> {
    Set(
      (mail.from + (mail.marks?.replyTo ?? [])).prefix(sendersMax)
        .compactMap { MailDomain(ofAddress: $0) })
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

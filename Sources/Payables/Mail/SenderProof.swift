import MasterData
package import ReadResult

/// Whether the own mail server says that a mail is from whom it names (RFC 8601).
package enum SenderProof: Hashable, Sendable {
  case proven
  /// The server says nothing that would prove it.
  case unproven
  /// The server says that it is from somebody else.
  case refuted

  /// Judges a mail that names `address` as its sender; `accounts` are the names by which the
  /// server may know that person.
  package init(
    _ marks: MailMarks, address: String, accounts: Set<String> = [], _ rules: ReplyRules
  ) {
    guard let sender = MailDomain(ofAddress: address) else {
      self = .unproven
      return
    }
    let claim = Claim(
      address: address.lowercased(), domain: sender, accounts: accounts, rules: rules)
    self = claim.verdict(Self.believed(marks.authentication ?? [], rules))
  }

  /// The fields that the own servers wrote: the topmost run of them, not below the hands of others.
  ///
  /// What a stranger puts into his mail lies below the `Received` field of the machine that he
  /// gave it to, unless that is his own.
  static func believed(
    _ fields: [AuthenticationField], _ rules: ReplyRules
  ) -> [AuthenticationField] {
    let reachable = fields.prefix { field in
      field.receivedBy.allSatisfy { isOwn($0, rules) }
    }
    guard let first = reachable.first(where: { rules.authServers.contains($0.server) }) else {
      return []
    }
    return reachable.filter { $0.run == first.run && rules.authServers.contains($0.server) }
  }

  /// Whether a machine is one of the house: it is called like its servers, or has no domain.
  private static func isOwn(_ host: String, _ rules: ReplyRules) -> Bool {
    if rules.authServers.contains(host) || localHosts.contains(host) { return true }
    guard let domain = MailDomain(host) else { return false }
    return rules.authServers.contains { server in
      MailDomain(server)?.organisation == domain.organisation
    }
  }

  private static let localHosts: Set<String> = [
    "localhost", "localhost.localdomain", "127.0.0.1", "[127.0.0.1]",
  ]
}

/// That a mail is from an address.
private struct Claim {
  let address: String
  let domain: MailDomain
  let accounts: Set<String>
  let rules: ReplyRules

  /// Of each method the topmost field that names it counts; a verdict on the domain (DMARC) that
  /// stands below others without being borne out by them counts for nothing, for these were written
  /// later.
  func verdict(_ fields: [AuthenticationField]) -> SenderProof {
    var known: Set<String> = []
    var isProven = false
    var isRefuted = false
    for field in fields {
      let fresh = field.results.filter { !known.contains($0.method) }
      for result in fresh where result.method != "dmarc" || known.isDisjoint(with: Self.bases) {
        switch judge(result) {
        case .proven: isProven = true
        case .refuted: isRefuted = true
        case .unproven: break
        }
        if result.method == "dmarc", result.result == "fail" { return .refuted }
      }
      known.formUnion(fresh.map(\.method))
    }
    if isProven { return .proven }
    return isRefuted ? .refuted : .unproven
  }

  private static let bases: Set<String> = ["dkim", "spf", "auth"]

  private func judge(_ result: AuthenticationResult) -> SenderProof {
    if result.result == "pass" { return proves(result) ? .proven : .unproven }
    let isDenied = result.result == "fail" || result.result == "softfail"
    return isDenied && (result.method != "dkim" || proves(result)) ? .refuted : .unproven
  }

  /// Whether what was looked at belongs to the sender.
  private func proves(_ result: AuthenticationResult) -> Bool {
    let properties = result.properties
    switch result.method {
    case "dmarc":
      return properties["header.from"].flatMap { domainOf($0) }?.text == domain.text
    case "dkim":
      guard let signer = (properties["header.d"] ?? properties["header.i"]) else { return false }
      return isAligned(domainOf(signer))
    case "spf":
      guard let envelope = properties["smtp.mailfrom"] else { return false }
      // At a provider everybody may send in the name of its domain.
      if domain.isOfProvider { return envelope.lowercased() == address }
      return isAligned(domainOf(envelope))
    case "auth":
      guard let login = properties["smtp.auth"]?.lowercased() else { return false }
      return login == address || accounts.contains(login)
    default: return false
    }
  }

  private func isAligned(_ other: MailDomain?) -> Bool {
    guard let other else { return false }
    return switch rules.alignment {
    case .relaxed: other.organisation == domain.organisation
    case .strict: other.text == domain.text
    }
  }

  /// Of `muster.example`, `@muster.example` and `anna@muster.example`.
  private func domainOf(_ text: String) -> MailDomain? {
    let domain = text.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
    return MailDomain(domain.hasSuffix(".") ? domain.dropLast() : domain)
  }
}

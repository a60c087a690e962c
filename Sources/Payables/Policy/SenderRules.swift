/// Whose mails a channel takes: its list of allowed and its Sperrliste of denied senders (A1).
package struct SenderRules: Hashable, Sendable {
  /// Empty: everybody who is not denied.
  package var allowed: [AddressPattern]
  package var denied: [AddressPattern]

  package init(allowed: [AddressPattern] = [], denied: [AddressPattern] = []) {
    self.allowed = allowed
    self.denied = denied
  }

  package enum Verdict: Hashable, Sendable {
    case allowed
    case denied(Reason)
  }

  package enum Reason: Hashable, Sendable {
    /// The pattern of the Sperrliste that means a sender.
    case onDenyList(AddressPattern)
    /// A sender whom no pattern of the list of allowed ones means.
    case notOnAllowList(String)
    /// Only some are allowed, and the mail names nobody.
    case noSender
  }

  /// Judges a mail by all its senders: one who is denied denies it, whatever else is allowed.
  package func verdict(for senders: [String]) -> Verdict {
    for sender in senders {
      if let pattern = denied.first(where: { $0.matches(sender) }) {
        return .denied(.onDenyList(pattern))
      }
    }
    if allowed.isEmpty { return .allowed }
    if senders.isEmpty { return .denied(.noSender) }
    for sender in senders where !allowed.contains(where: { $0.matches(sender) }) {
      return .denied(.notOnAllowList(sender))
    }
    return .allowed
  }
}

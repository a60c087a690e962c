package import Payables

/// Whose replies are believed ([replies]).
package struct ReplySettings: Hashable, Sendable {
  /// The names of the own mail servers in `Authentication-Results` (authserv-id).
  package var authServers: [String] = []
  package var alignment = ReplyRules.Alignment.relaxed

  init() {}

  package var rules: ReplyRules {
    var rules = ReplyRules()
    rules.authServers = Set(authServers.map { $0.lowercased() })
    rules.alignment = alignment
    return rules
  }
}

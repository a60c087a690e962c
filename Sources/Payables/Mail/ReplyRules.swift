/// Which replies to request mails are believed (I3).
package struct ReplyRules: Hashable, Sendable {
  /// The names under which the own mail servers say whose a mail is (authserv-id), in lower case;
  /// without any no reply decides.
  package var authServers: Set<String> = []
  package var alignment = Alignment.relaxed

  /// How alike the domain of the sender and the one that was proven must be (RFC 7489 3.1).
  package enum Alignment: String, Codable, Hashable, Sendable, CaseIterable {
    /// Of the same organisation: `mail.muster.example` and `muster.example`.
    case relaxed
    case strict
  }

  /// Answers to replies about one task in a day: two machines would answer each other for ever.
  package static let answersMax = 5

  package init() {}

  package var areOn: Bool { !authServers.isEmpty }
}

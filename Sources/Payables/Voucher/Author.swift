/// Who made an event, as the journal names them: `rohrpost` or `user:mueller`.
package enum Author {
  /// The daemon itself.
  package static let daemon = "rohrpost"

  /// A person by the name of the account.
  package static func user(_ name: String) -> String { "user:\(name)" }
}

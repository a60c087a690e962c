/// Who made an event, as the journal names them: `rohrpost` or `user:mueller`.
package enum Author {
  /// The daemon itself.
  package static let daemon = "rohrpost"

  /// A person by the name of the account.
  package static func user(_ name: String) -> String { userMark + name }

  /// The name of a person; that of the daemon stays.
  package static func name(of author: String) -> String {
    author.hasPrefix(userMark) ? String(author.dropFirst(userMark.count)) : author
  }

  private static let userMark = "user:"
}

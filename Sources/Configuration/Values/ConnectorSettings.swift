/// Another system that is told what happens ([[connector]]).
package struct ConnectorSettings: Hashable, Sendable {
  /// The file that says what it is told: a `connector.toml`.
  package var file = ""
  /// `name=path`: files that hold a secret and nothing else; systemd credentials are such files.
  package var secrets: [String] = []
  /// `name=value`: what is of the house, in the place of the file's values.
  package var settings: [String] = []
  /// In the place of the file's.
  package var base: String?

  package init() {}
}

/// A column of an exported table.
package struct ExportColumn: Hashable, Sendable {
  /// Letters, digits and `_`, as IDEA names fields.
  package let name: String
  /// What stands in it, in German.
  package let description: String
  package let kind: Kind
  /// What columns with a name of this ending hold: the path of a file on the carrier.
  package static let pathEnding = "_Pfad"
  /// That of the column beside a path: the SHA-256 of the file.
  package static let hashEnding = "_SHA256"

  package enum Kind: Hashable, Sendable {
    /// At most so many characters.
    case text(Int)
    /// With so many decimals.
    case number(Int)
    case date
  }

  package init(_ name: String, _ kind: Kind, _ description: String) {
    self.name = name
    self.kind = kind
    self.description = description
  }
}

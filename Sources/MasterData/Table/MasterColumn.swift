/// A column of a table: its name, what its texts mean, and whether a row can do without.
package struct MasterColumn: Hashable, Sendable {
  package let name: String
  package let kind: Kind
  /// Whether it is part of what tells the rows of the table apart.
  package let isKey: Bool
  /// Whether a row without it is refused; key columns are, unless they are ``optionalKey``.
  package let isRequired: Bool

  /// What the texts of a column mean, and so what their plain form is.
  package enum Kind: Hashable, Sendable {
    case text
    /// A decimal number; plain with a point and without thousands separators.
    case decimal
    /// A whole number from 0 on.
    case count
    /// A day; plain as `YYYY-MM-DD`.
    case date
    /// Plain as `yes` or `no`.
    case yesNo
    /// One of these words.
    case choice([String])
    /// Words separated by commas; plain without blanks.
    case list
    /// The same, each of them one of these words.
    case choices([String])
    /// Plain in capitals without blanks; check digits are looked at (E3).
    case iban, bic, vatIdentifier
  }

  private init(_ name: String, _ kind: Kind, isKey: Bool, isRequired: Bool) {
    self.name = name
    self.kind = kind
    self.isKey = isKey
    self.isRequired = isRequired
  }

  static func key(_ name: String, _ kind: Kind = .text) -> MasterColumn {
    MasterColumn(name, kind, isKey: true, isRequired: true)
  }

  /// A part of the key that may be empty.
  static func optionalKey(_ name: String) -> MasterColumn {
    MasterColumn(name, .text, isKey: true, isRequired: false)
  }

  static func required(_ name: String, _ kind: Kind = .text) -> MasterColumn {
    MasterColumn(name, kind, isKey: false, isRequired: true)
  }

  static func optional(_ name: String, _ kind: Kind = .text) -> MasterColumn {
    MasterColumn(name, kind, isKey: false, isRequired: false)
  }
}

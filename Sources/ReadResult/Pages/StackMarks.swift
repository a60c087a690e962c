/// What codes must say to mean something in a stack of scanned documents (B2, A5).
package struct StackMarks: Codable, Hashable, Sendable {
  /// Texts of separator sheets, in capitals and without spaces.
  package var separators: Set<String> = ["PATCHT", "PATCH-T", "PATCH_T"]
  /// What stands before the digits of an archive label, in capitals.
  package var archiveLabelPrefix = "ASN"
  /// What stands before the pairs of a cover sheet, in capitals.
  ///
  /// A pair is `name=value`; semicolons or line ends part them.
  package var coverSheetPrefix = "ROHRPOST:"

  package init() {}

  /// Made once: every job names them.
  package static let usual = StackMarks()
}

/// An identifier with its optional scheme, as in BT-18, BT-29, BT-34 or BT-157.
package struct Identifier: Hashable, Sendable, Codable {
  package var value: String
  /// The scheme identifier: ISO/IEC 6523, EAS or UNTDID 1153/7143, as the term says.
  package var scheme: String?
  /// The scheme version identifier, used with BT-158 only.
  package var schemeVersion: String?

  package init(_ value: String, scheme: String? = nil, schemeVersion: String? = nil) {
    self.value = value
    self.scheme = scheme
    self.schemeVersion = schemeVersion
  }
}

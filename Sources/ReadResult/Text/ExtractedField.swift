/// A field that was found, as text in its plain form: dates as `2026-11-26`, amounts with a point.
package struct ExtractedField: Codable, Hashable, Sendable {
  package let value: String
  /// How sure it is, from 0 to 1.
  package let confidence: Double
  /// Where it stands; nil where it follows from other fields.
  package let place: Place?

  package struct Place: Codable, Hashable, Sendable {
    /// Counts from 1.
    package let page: Int
    package let box: PageText.Box

    package init(page: Int, box: PageText.Box) {
      self.page = page
      self.box = box
    }
  }

  package init(_ value: String, confidence: Double, place: Place?) {
    self.value = value
    self.confidence = confidence
    self.place = place
  }
}

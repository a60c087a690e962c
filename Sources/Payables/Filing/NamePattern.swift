/// How documents are called in the filing tree: text with placeholders (L1).
///
/// `{date}_{supplier}_{number}_{id}` becomes `2026-01-31_Müller Bau GmbH_RE-1_B26-0000001`.
package struct NamePattern: Hashable, Sendable {
  /// What a document may be called by; the raw values stand in braces.
  package enum Placeholder: String, Hashable, Sendable, CaseIterable {
    /// The day of the document, else of its arrival: `2026-01-31`.
    case date
    /// The day of its arrival in Germany.
    case received
    case documentClass = "class"
    /// BT-27.
    case supplier
    case supplierID = "supplier_id"
    /// BT-1.
    case number
    /// BT-112, as it is written on the document with a point: `1190.00`.
    case gross
    case currency, order, contract, object, project
    case costCenter = "cost_center"
    /// The own company that it is addressed to.
    case company
    case department
    /// The document id; each pattern has it, so that no two documents have one name.
    case id
  }

  /// Why a text is no pattern.
  package enum Fault: Error, Hashable, Sendable {
    case unknown(String)
    case repeated(Placeholder)
    /// A brace without its other one.
    case brace
    case noID
    /// A character that no file name may have everywhere.
    case character(Character)
    case tooLong
  }

  /// Bytes of a pattern, at most.
  package static let limit = 160

  package let text: String
  /// What stands before the first placeholder.
  private let lead: String
  private let parts: [Part]

  private struct Part: Hashable, Sendable {
    let placeholder: Placeholder
    /// What stands between it and the next.
    let rest: String
  }

  package init(_ text: String) throws(Fault) {
    guard text.utf8.count <= Self.limit else { throw .tooLong }
    let pieces = text.split(separator: "{", omittingEmptySubsequences: false)
    var parts: [Part] = []
    for piece in pieces.dropFirst() {
      let halves = piece.split(separator: "}", omittingEmptySubsequences: false)
      guard halves.count == 2 else { throw .brace }
      guard let placeholder = Placeholder(rawValue: String(halves[0])) else {
        throw .unknown(String(halves[0]))
      }
      guard !parts.contains(where: { $0.placeholder == placeholder }) else {
        throw .repeated(placeholder)
      }
      parts.append(Part(placeholder: placeholder, rest: String(halves[1])))
    }
    lead = pieces.first.map(String.init) ?? ""
    guard !lead.contains("}") else { throw .brace }
    for character in lead + parts.map(\.rest).joined() where !SafeName.allows(character) {
      throw .character(character)
    }
    guard parts.contains(where: { $0.placeholder == .id }) else { throw .noID }
    self.text = text
    self.parts = parts
  }

  private init(lead: String, _ placeholders: [Placeholder], between: String) {
    self.lead = lead
    parts = placeholders.enumerated().map {
      Part(placeholder: $1, rest: $0 + 1 < placeholders.count ? between : "")
    }
    text = lead + placeholders.map { "{\($0.rawValue)}" }.joined(separator: between)
  }

  /// `{date}_{supplier}_{number}_{id}`.
  package static let standard = NamePattern(
    lead: "", [.date, .supplier, .number, .id], between: "_")

  /// Of sensitive documents, whatever their entry says: `{id}`.
  static let confidential = NamePattern(lead: "", [.id], between: "")

  /// The name of a document; of what it does not have the text before the placeholder goes as well,
  /// of a value that is too long its end.
  func name(_ values: [Placeholder: String]) -> String {
    let values = fitted(
      values.mapValues { SafeName.of($0, limit: SafeName.limit) }.filter { !$0.value.isEmpty })
    var name = lead
    var (between, isFirst) = ("", true)
    for part in parts {
      if let value = values[part.placeholder] {
        name += between + value
        isFirst = false
      }
      between = isFirst ? "" : part.rest
    }
    if let last = parts.last, values[last.placeholder] != nil { name += last.rest }
    return SafeName.of(name, limit: SafeName.limit)
  }

  /// The values cut so that the whole name fits, the longest first; the id stays whole.
  private func fitted(_ values: [Placeholder: String]) -> [Placeholder: String] {
    let used = Set(parts.map(\.placeholder))
    var values = values.filter { used.contains($0.key) }
    let literal = lead.utf8.count + parts.reduce(0) { $0 + $1.rest.utf8.count }
    var excess = literal + values.values.reduce(0) { $0 + $1.utf8.count } - SafeName.limit
    while excess > 0 {
      // Of two equally long ones always the same, so that a name does not change by itself.
      let longest = values.filter { $0.key != .id }
        .max { ($0.value.utf8.count, $1.key.rawValue) < ($1.value.utf8.count, $0.key.rawValue) }
      guard let (placeholder, value) = longest, value.utf8.count > Self.shortest else { break }
      let others = values.filter { $0.key != .id && $0.key != placeholder }.values
      let next = max(others.map(\.utf8.count).max() ?? 0, Self.shortest)
      let length = value.utf8.count
      let cut = SafeName.of(value, limit: max(length - excess, min(next, length - 1)))
      values[placeholder] = cut
      excess -= length - cut.utf8.count
    }
    return values
  }

  /// Bytes that are left of a value at least.
  private static let shortest = 8
}

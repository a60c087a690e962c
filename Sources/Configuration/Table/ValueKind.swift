import InvoiceRules

/// How the value of a key is written and what it may be.
struct ValueKind<Value: Sendable>: Sendable {
  /// What it is: `eine ganze Zahl`.
  let name: Wording
  /// What is allowed, nil where the name says all.
  let allowed: Wording?
  /// Whether it is written in quotes.
  let isText: Bool
  let parse: @Sendable (TOMLNode) throws(Refusals) -> Value
  let format: @Sendable (Value) -> TOMLNode
}

/// Why a value, or a part of it, was not taken.
struct Refusal {
  /// The value, or the part of it that is wrong.
  let node: TOMLNode
  let message: Wording
  let allowed: Wording?
  let hint: Wording?
  /// The way from the value to the part.
  var place = TOMLPath.root
}

/// All that is wrong with a value.
struct Refusals: Error {
  private(set) var items: [Refusal]

  /// The refusals of parts, by what leads from the whole to each.
  init(ofParts parts: [(step: TOMLPath, refusals: Refusals)]) {
    items = parts.flatMap { part in
      part.refusals.items.map { refusal in
        var refusal = refusal
        refusal.place = part.step.appending(refusal.place)
        return refusal
      }
    }
  }

  private init(_ refusal: Refusal) { items = [refusal] }

  /// The value is of another kind than what is expected.
  static func wrongType(_ node: TOMLNode, expected: Wording, isText: Bool) -> Refusals {
    Refusals(
      Refusal(
        node: node,
        message: Wording(
          "Hier gehört \(expected.german) hin, nicht \(node.kind.german).",
          "This must be \(expected.english), not \(node.kind.english)."),
        allowed: nil, hint: quotesHint(node, isText: isText)))
  }

  private static func quotesHint(_ node: TOMLNode, isText: Bool) -> Wording? {
    switch node {
    case .string(let text) where !isText:
      Wording(
        "Schreiben Sie den Wert ohne Anführungszeichen: \(text)",
        "Write the value without quotes: \(text)")
    case .integer, .float, .boolean, .moment:
      isText
        ? Wording(
          "Schreiben Sie den Wert in Anführungszeichen: \"\(node)\"",
          "Write the value in quotes: \"\(node)\"") : nil
    default: nil
    }
  }

  /// The value is of the right kind and not among those that are allowed.
  static func notAllowed(_ node: TOMLNode, allowed: Wording?, hint: Wording? = nil) -> Refusals {
    Refusals(
      Refusal(
        node: node,
        message: Wording("Dieser Wert ist nicht erlaubt.", "This value is not allowed."),
        allowed: allowed, hint: hint))
  }
}

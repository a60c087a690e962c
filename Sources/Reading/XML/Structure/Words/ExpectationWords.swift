import InvoiceRules

extension Violation.Expectation {
  /// The only elements that may stand there: `das Element „a“`, `eines der Elemente „a“, „b“`.
  var alternatives: Wording {
    guard case .elements(let names) = self, !names.isEmpty else {
      return Wording("kein weiteres Element", "no other element")
    }
    guard names.count > 1 else {
      return Wording("das Element „\(names[0])“", "the element “\(names[0])”")
    }
    return Wording(
      "eines der Elemente " + Self.list(names, "„", "“"),
      "one of the elements " + Self.list(names, "“", "”"))
  }

  /// Where an element must stand.
  var place: Wording {
    switch self {
    case .before(let name): Wording("vor „\(name)“", "before “\(name)”")
    case .after(let name): Wording("nach „\(name)“", "after “\(name)”")
    default: Wording("an der vorgesehenen Stelle", "in its own place")
    }
  }

  /// What a value must look like.
  var form: Wording {
    switch self {
    case .datatype(let datatype):
      guard datatype.refusesSpace else { return datatype.words }
      return Wording(
        datatype.words.german + " ohne Leerzeichen davor oder dahinter",
        datatype.words.english + " without spaces before or behind it")
    case .values(let values):
      return Wording(Self.list(values, "„", "“"), Self.list(values, "“", "”"))
    default: return Wording("ein anderer Wert", "another value")
    }
  }

  /// How many names a message lists.
  private static let namesShown = 5

  private static func list(_ names: [String], _ open: String, _ close: String) -> String {
    let shown = names.prefix(namesShown).map { open + $0 + close }.joined(separator: ", ")
    return names.count > namesShown ? shown + ", …" : shown
  }
}

extension Violation {
  /// The element that holds the one that is wrong; the document where that is the root.
  var placeInParent: Wording {
    parent.isEmpty
      ? Wording("in diesem Dokument", "in this document")
      : Wording("in „\(parent)“", "in “\(parent)”")
  }

  /// The namespace of an element that the schema doesn't know, which is often the mistake.
  var namespace: Wording {
    value.isEmpty
      ? Wording("", "")
      : Wording(" (Namensraum „\(value)“)", " (namespace “\(value)”)")
  }

  var adviceOnUnknown: Wording {
    guard case .elements(let names) = expected, let name = names.first else {
      return Wording(
        "Bitte entfernen Sie es oder verwenden Sie das Element, das für die Angabe vorgesehen ist.",
        "Please remove it or use the element that is meant for the information.")
    }
    return Wording(
      "Gemeint ist vermutlich „\(name)“; bitte prüfen Sie Schreibweise und Namensraum.",
      "Probably “\(name)” is meant; please check spelling and namespace.")
  }
}

import Invoice

/// Rules that demand a term, with texts made from the term's name and the scope's.
extension Rule {
  /// The invoice must have a term.
  static func demands(
    _ id: String, _ term: Term, by presence: Presence = .content, hint: Wording? = nil,
    isPresent: @escaping @Sendable (Examination) -> Bool
  ) -> Rule {
    Rule(id, [term], missing([term], within: invoice, hint: hint)) {
      isPresent($0) || $0.count(of: [term], presentBy: presence) > 0
    }
  }

  /// Each item of a scope must have a term, or one of several.
  static func demands<Item>(
    _ id: String, at scope: Scope<Item>, anyOf terms: Term..., by presence: Presence = .existence,
    hint: Wording? = nil, isPresent: @escaping @Sendable (Item, Examination) -> Bool
  ) -> Rule {
    Rule(
      id, at: scope, terms, missing(terms, within: scope.within, hint: hint), holds: isPresent
    ).excused(by: presence)
  }

  /// The same rule, which as many items keep as have a term in the sense of the artefacts only.
  ///
  /// Which items these are is not known: the count is right, the place may be that of another.
  func excused(by presence: Presence) -> Rule {
    Rule(id: id, severity: severity, terms: terms, wording: wording) { examination in
      let breaches = breaches(examination)
      if breaches.isEmpty { return breaches }
      let excused = examination.count(of: terms, presentBy: presence)
      return Array(breaches.dropFirst(excused))
    }
  }

  private static let invoice = Wording("In der Rechnung", "The invoice")

  /// Puts the sentences together.
  ///
  /// `In der Rechnung fehlt das Rechnungsdatum (BT-2). Bitte ergänzen Sie diese Angabe.`
  private static func missing(_ terms: [Term], within: Wording, hint: Wording?) -> Wording {
    let isOne = terms.count == 1
    let isPlural = !isOne || terms[0].name?.article == .plural
    let german = """
      \(within.german) \(isPlural ? "fehlen" : "fehlt") \(germanList(of: terms)). \
      \(isOne ? "Bitte ergänzen Sie diese Angabe." : "Bitte ergänzen Sie mindestens eine davon.")
      """
    let english = """
      \(within.english) lacks \(englishList(of: terms)). \
      \(isOne ? "Please add it." : "Please add at least one of them.")
      """
    guard let hint else { return Wording(german, english) }
    return Wording("\(german) \(hint.german)", "\(english) \(hint.english)")
  }

  /// The terms with their ids: `der Grund für den Nachlass (BT-97) und der Code … (BT-98)`.
  private static func germanList(of terms: [Term]) -> String {
    terms.map { "\($0.name?.germanNominative ?? "") (\($0))" }.joined(separator: " und ")
  }

  private static func englishList(of terms: [Term]) -> String {
    terms.map { "the \($0.name?.englishInSentence ?? "") (\($0))" }.joined(separator: " and ")
  }
}

/// What the artefacts ask of a term that must be there.
///
/// Whatever they ask, a text that is no value of the term is enough: the malformed value is a
/// finding of its own.
enum Presence: Sendable {
  /// That it is not empty.
  case content
  /// That its element is there, if only empty.
  case existence
  /// The former in CII, the latter in UBL.
  case existenceInUBL

  func takes(_ term: DocumentFacts.ValuelessTerm, in binding: SyntaxBinding) -> Bool {
    switch self {
    case .content: !term.isBlank
    case .existence: true
    case .existenceInUBL: !term.isBlank || binding == .ubl
    }
  }
}

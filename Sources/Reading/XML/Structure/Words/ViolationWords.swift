import InvoiceRules

/// What people are told of a violation: what is wrong, and what the supplier is to do.
struct ViolationWords: Sendable {
  let kind: Violation.Kind
  let words: @Sendable (Violation) -> Wording

  init(_ kind: Violation.Kind, _ words: @escaping @Sendable (Violation) -> Wording) {
    self.kind = kind
    self.words = words
  }

  static let all = ofElements + ofValues + ofAttributes

  static let byKind = Dictionary(uniqueKeysWithValues: all.map { ($0.kind, $0) })

  private static let ofElements: [ViolationWords] = [
    ViolationWords(.unknownElement) { violation in
      let place = violation.placeInParent
      let advice = violation.adviceOnUnknown
      return Wording(
        "Das Element „\(violation.name)“\(violation.namespace.german) ist \(place.german) nicht "
          + "vorgesehen. \(advice.german)",
        "The element “\(violation.name)”\(violation.namespace.english) has no place "
          + "\(place.english). \(advice.english)")
    },
    ViolationWords(.wrongOrder) { violation in
      let place = violation.expected.place
      return Wording(
        """
        Das Element „\(violation.name)“ steht in „\(violation.parent)“ an falscher Stelle: Es muss \
        \(place.german) stehen. Bitte halten Sie die Reihenfolge der Elemente ein.
        """,
        """
        The element “\(violation.name)” is in the wrong place in “\(violation.parent)”: it must \
        stand \(place.english). Please keep the order of the elements.
        """)
    },
    ViolationWords(.missingElement) { violation in
      let missing = violation.expected.alternatives
      return Wording(
        "Im Element „\(violation.element)“ fehlt \(missing.german). Bitte ergänzen Sie es.",
        "The element “\(violation.element)” lacks \(missing.english). Please add it.")
    },
    ViolationWords(.tooManyElements) { violation in
      Wording(
        """
        Das Element „\(violation.name)“ steht mehr als einmal in „\(violation.parent)“, erlaubt \
        ist es nur einmal. Bitte geben Sie es nur einmal an.
        """,
        """
        The element “\(violation.name)” stands more than once in “\(violation.parent)”, where only \
        one is allowed. Please give it once only.
        """)
    },
    ViolationWords(.notBesideAnother) { violation in
      let expected = violation.expected.alternatives
      return Wording(
        """
        Das Element „\(violation.name)“ passt in „\(violation.parent)“ nicht zu den Elementen \
        davor; erwartet wird \(expected.german). Bitte verwenden Sie nur eine der vorgesehenen \
        Angaben.
        """,
        """
        The element “\(violation.name)” does not go with those before it in \
        “\(violation.parent)”; expected is \(expected.english). Please use only one of the \
        alternatives.
        """)
    },
    ViolationWords(.elementInText) { violation in
      Wording(
        """
        Das Element „\(violation.name)“ darf nur Text enthalten, es enthält aber weitere Elemente. \
        Bitte geben Sie darin nur den Wert an.
        """,
        """
        The element “\(violation.name)” may hold text only, but it holds elements. Please give \
        just the value in it.
        """)
    },
    ViolationWords(.nilled) { violation in
      Wording(
        """
        Das Element „\(violation.name)“ ist mit „xsi:nil“ gekennzeichnet, was hier nicht erlaubt \
        ist. Bitte geben Sie einen Wert an oder lassen Sie das Element weg.
        """,
        """
        The element “\(violation.name)” is marked with “xsi:nil”, which is not allowed here. \
        Please give a value or leave the element out.
        """)
    },
    ViolationWords(.wrongType) { violation in
      Wording(
        """
        Das Attribut „xsi:type“ des Elements „\(violation.name)“ nennt mit „\(violation.value)“ \
        keinen Typ, der dort erlaubt ist. Bitte lassen Sie das Attribut weg.
        """,
        """
        The attribute “xsi:type” of the element “\(violation.name)” names “\(violation.value)”, \
        which is no type that is allowed there. Please leave the attribute out.
        """)
    },
  ]

  private static let ofValues: [ViolationWords] = [
    ViolationWords(.strayText) { violation in
      let text = violation.value.isEmpty ? "" : " „\(violation.value)“"
      let english = violation.value.isEmpty ? "" : " “\(violation.value)”"
      return Wording(
        """
        Im Element „\(violation.name)“ steht Text\(text), wo nur Elemente stehen dürfen. Bitte \
        tragen Sie ihn in das dafür vorgesehene Element ein oder entfernen Sie ihn.
        """,
        """
        The element “\(violation.name)” holds text\(english) where only elements may stand. \
        Please put it into the element meant for it or remove it.
        """)
    },
    ViolationWords(.emptyValue) { violation in
      let form = violation.expected.form
      return Wording(
        """
        Das Element „\(violation.name)“ ist leer; erwartet wird \(form.german). Bitte tragen Sie \
        den Wert ein oder lassen Sie das Element weg, wenn es keine Pflichtangabe ist.
        """,
        """
        The element “\(violation.name)” is empty; expected is \(form.english). Please give the \
        value, or leave the element out if it is not mandatory.
        """)
    },
    ViolationWords(.malformedValue) { violation in
      let form = violation.expected.form
      return Wording(
        """
        Der Wert „\(violation.value)“ im Element „\(violation.name)“ hat nicht die richtige Form; \
        erwartet wird \(form.german). Bitte berichtigen Sie den Wert.
        """,
        """
        The value “\(violation.value)” in the element “\(violation.name)” does not have the right \
        form; expected is \(form.english). Please correct the value.
        """)
    },
  ]

  private static let ofAttributes: [ViolationWords] = [
    ViolationWords(.missingAttribute) { violation in
      Wording(
        """
        Dem Element „\(violation.element)“ fehlt das Attribut „\(violation.name)“. Bitte ergänzen \
        Sie es.
        """,
        """
        The element “\(violation.element)” lacks the attribute “\(violation.name)”. Please add it.
        """)
    },
    ViolationWords(.unknownAttribute) { violation in
      Wording(
        """
        Das Attribut „\(violation.name)“ ist am Element „\(violation.element)“ nicht vorgesehen. \
        Bitte entfernen Sie es.
        """,
        """
        The attribute “\(violation.name)” has no place on the element “\(violation.element)”. \
        Please remove it.
        """)
    },
    ViolationWords(.malformedAttribute) { violation in attributeWords(violation) },
    ViolationWords(.fixedAttribute) { violation in attributeWords(violation) },
    ViolationWords(.repeatedIdentifier) { violation in
      Wording(
        """
        Die Kennung „\(violation.value)“ im Attribut „\(violation.name)“ des Elements \
        „\(violation.element)“ kommt mehrfach vor. Bitte vergeben Sie jede Kennung nur einmal.
        """,
        """
        The identifier “\(violation.value)” in the attribute “\(violation.name)” of the element \
        “\(violation.element)” occurs more than once. Please use each identifier once only.
        """)
    },
  ]

  private static func attributeWords(_ violation: Violation) -> Wording {
    let form = violation.expected.form
    return Wording(
      """
      Der Wert „\(violation.value)“ im Attribut „\(violation.name)“ des Elements \
      „\(violation.element)“ ist nicht erlaubt; erwartet wird \(form.german). Bitte berichtigen \
      Sie den Wert.
      """,
      """
      The value “\(violation.value)” in the attribute “\(violation.name)” of the element \
      “\(violation.element)” is not allowed; expected is \(form.english). Please correct the value.
      """)
  }
}

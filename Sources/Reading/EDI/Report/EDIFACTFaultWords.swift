import InvoiceRules

/// What people are told of a fault: what is wrong, and what the sender is to do.
struct EDIFACTFaultWords: Sendable {
  let kind: EDIFACTFault.Kind
  let severity: Severity
  let words: @Sendable (EDIFACTFault) -> Wording

  init(
    _ kind: EDIFACTFault.Kind, _ severity: Severity,
    _ words: @escaping @Sendable (EDIFACTFault) -> Wording
  ) {
    self.kind = kind
    self.severity = severity
    self.words = words
  }

  static let all = ofCharacters + ofEnvelopes + ofMessages + ofMeaning

  static let byKind = Dictionary(uniqueKeysWithValues: all.map { ($0.kind, $0) })

  private static let ofCharacters: [EDIFACTFaultWords] = [
    EDIFACTFaultWords(.unterminated, .fatal) { _ in
      Wording(
        """
        Die Datei bricht mitten in einem Segment ab. Bitte senden Sie die Übertragung noch einmal \
        vollständig.
        """,
        """
        The file breaks off in the middle of a segment. Please send the interchange again, complete.
        """)
    },
    EDIFACTFaultWords(.serviceCharacters, .fatal) { _ in
      Wording(
        """
        Das Segment UNA nennt Trennzeichen, mit denen sich die Übertragung nicht lesen lässt; sie \
        wurde mit den üblichen gelesen (CONTRL-Fehler 22). Bitte nennen Sie vier verschiedene \
        Zeichen, die weder Buchstaben noch Ziffern sind.
        """,
        """
        The segment UNA names separators by which the interchange can't be read; it was read by \
        the usual ones (CONTRL error 22). Please name four different characters that are neither \
        letters nor digits.
        """)
    },
    EDIFACTFaultWords(.foreignCharacter, .warning) { _ in
      Wording(
        """
        Das Segment enthält Zeichen, die es im Zeichensatz der Übertragung nicht gibt \
        (CONTRL-Fehler 21); sie können falsch gelesen sein. Bitte nennen Sie in UNB den \
        Zeichensatz, in dem die Datei geschrieben ist.
        """,
        """
        The segment has characters that the interchange's character set lacks (CONTRL error 21); \
        they may be misread. Please name the character set in UNB in which the file is written.
        """)
    },
    EDIFACTFaultWords(.unknownSyntax, .warning) { fault in
      let name = EDIFACTFault.shown(fault.found)
      return Wording(
        """
        Die Übertragung nennt den Zeichensatz „\(name)“, der hier nicht gelesen wird \
        (CONTRL-Fehler 2). Bitte senden Sie Übertragungen in UNOC oder UNOY.
        """,
        """
        The interchange names the character set “\(name)”, which is not read here (CONTRL error \
        2). Please send interchanges in UNOC or UNOY.
        """)
    },
    EDIFACTFaultWords(.unreadableTag, .fatal) { _ in
      Wording(
        """
        Ein Segment beginnt nicht mit einer Kennung aus drei Großbuchstaben (CONTRL-Fehler 18). \
        Vermutlich fehlt davor ein Zeichen, oder ein Trennzeichen im Text ist nicht aufgehoben. \
        Bitte senden Sie die Übertragung noch einmal.
        """,
        """
        A segment does not begin with a tag of three capital letters (CONTRL error 18). Probably a \
        character is missing before it, or a separator in a text is not released. Please send the \
        interchange again.
        """)
    },
  ]

  private static let ofEnvelopes: [EDIFACTFaultWords] = [
    EDIFACTFaultWords(.missingService, .fatal) { fault in
      Wording(
        """
        Das Segment \(fault.expected) fehlt (CONTRL-Fehler 13); ob die Übertragung vollständig \
        ist, lässt sich nicht feststellen. Bitte senden Sie sie noch einmal vollständig.
        """,
        """
        The segment \(fault.expected) is missing (CONTRL error 13); whether the interchange is \
        complete can't be told. Please send it again, complete.
        """)
    },
    EDIFACTFaultWords(.outsideMessage, .fatal) { _ in
      Wording(
        """
        Ein Segment steht außerhalb jeder Nachricht (CONTRL-Fehler 33) und wurde nicht gelesen. \
        Bitte senden Sie die Übertragung mit UNH und UNT um jede Nachricht.
        """,
        """
        A segment stands outside of any message (CONTRL error 33) and was not read. Please send \
        the interchange with UNH and UNT around each message.
        """)
    },
    EDIFACTFaultWords(.references, .fatal) { fault in
      let (found, expected) = (EDIFACTFault.shown(fault.found), EDIFACTFault.shown(fault.expected))
      return Wording(
        """
        Die Referenz am Ende („\(found)“) ist nicht die am Anfang („\(expected)“; CONTRL-Fehler \
        28): Anfang und Ende gehören vielleicht nicht zusammen. Bitte senden Sie die Übertragung \
        noch einmal.
        """,
        """
        The reference at the end (“\(found)”) is not the one at the beginning (“\(expected)”; \
        CONTRL error 28): beginning and end may not belong together. Please send the interchange \
        again.
        """)
    },
    EDIFACTFaultWords(.count, .fatal) { fault in
      let found = EDIFACTFault.shown(fault.found)
      return Wording(
        """
        Die Zählung am Ende nennt \(found), vorhanden sind \(fault.expected) (CONTRL-Fehler 29): \
        Es fehlt etwas, oder es ist etwas hinzugekommen. Bitte senden Sie die Übertragung noch \
        einmal.
        """,
        """
        The count at the end says \(found), there are \(fault.expected) (CONTRL error 29): \
        something is missing or was added. Please send the interchange again.
        """)
    },
    EDIFACTFaultWords(.emptyInterchange, .fatal) { _ in
      Wording(
        """
        Die Übertragung enthält keine Nachricht (CONTRL-Fehler 32). Bitte prüfen Sie, was gesendet \
        werden sollte.
        """,
        """
        The interchange has no message (CONTRL error 32). Please check what was meant to be sent.
        """)
    },
    EDIFACTFaultWords(.testIndicator, .fatal) { _ in
      Wording(
        """
        Die Übertragung ist als Test gekennzeichnet (UNB, Element 0035). Bitte senden Sie die \
        Rechnung ohne diese Kennzeichnung, wenn sie gelten soll.
        """,
        """
        The interchange is marked as a test (UNB, element 0035). Please send the invoice without \
        that mark if it is to count.
        """)
    },
  ]
}

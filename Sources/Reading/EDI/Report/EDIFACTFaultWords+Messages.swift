import InvoiceRules

extension EDIFACTFaultWords {
  static let ofMessages: [EDIFACTFaultWords] = [
    EDIFACTFaultWords(.unknownSegment, .warning) { fault in
      let tag = EDIFACTFault.shown(fault.found)
      return Wording(
        """
        Das Segment \(tag) gibt es in der Nachricht INVOIC nicht (CONTRL-Fehler 15); es wurde \
        nicht gelesen. Bitte lassen Sie es weg oder verwenden Sie das dafür vorgesehene Segment.
        """,
        """
        The message INVOIC has no segment \(tag) (CONTRL error 15); it was not read. Please leave \
        it out or use the segment that is meant for it.
        """)
    },
    EDIFACTFaultWords(.misplacedSegment, .warning) { fault in
      let tag = EDIFACTFault.shown(fault.found)
      return Wording(
        """
        Das Segment \(tag) steht nicht an der Stelle, die das Verzeichnis vorsieht (CONTRL-Fehler \
        15); worauf es sich bezieht, wurde vermutet. Bitte halten Sie die Reihenfolge der Segmente \
        ein.
        """,
        """
        The segment \(tag) does not stand where the directory wants it (CONTRL error 15); what it \
        refers to was presumed. Please keep the order of the segments.
        """)
    },
    EDIFACTFaultWords(.missingSegment, .fatal) { fault in
      Wording(
        """
        In der Nachricht fehlt das Segment \(fault.expected) (CONTRL-Fehler 13), ohne das sie sich \
        nicht sicher lesen lässt. Bitte ergänzen Sie es.
        """,
        """
        The message lacks the segment \(fault.expected) (CONTRL error 13), without which it can't \
        be read with certainty. Please add it.
        """)
    },
    EDIFACTFaultWords(.lineCount, .warning) { fault in
      let found = EDIFACTFault.shown(fault.found)
      return Wording(
        """
        Die Kontrollsumme (CNT) nennt \(found) Zeilen, die Nachricht hat \(fault.expected). Bitte \
        prüfen Sie, ob Zeilen fehlen.
        """,
        """
        The control total (CNT) says \(found) lines, the message has \(fault.expected). Please \
        check whether lines are missing.
        """)
    },
  ]

  static let ofMeaning: [EDIFACTFaultWords] = [
    EDIFACTFaultWords(.cancelled, .fatal) { _ in
      Wording(
        """
        Die Nachricht ist die Stornierung einer Rechnung (BGM, Funktion 1) und selbst keine \
        Forderung. Bitte senden Sie eine Gutschrift oder Korrekturrechnung mit eigener Nummer.
        """,
        """
        The message cancels an invoice (BGM, function 1) and is no claim itself. Please send a \
        credit note or a corrected invoice with a number of its own.
        """)
    },
    EDIFACTFaultWords(.copy, .warning) { fault in
      Wording(
        """
        Die Nachricht nennt sich selbst kein Original (BGM, Funktion \
        \(EDIFACTFault.shown(fault.found))): Die Rechnung kann schon vorliegen. Bitte senden Sie \
        Zweitschriften nur auf Anfrage.
        """,
        """
        The message says itself that it is no original (BGM, function \
        \(EDIFACTFault.shown(fault.found))): the invoice may have come before. Please send \
        duplicates on request only.
        """)
    },
    EDIFACTFaultWords(.unread, .information) { fault in
      Wording(
        """
        Angaben der Nachricht, für die das Rechnungsmodell der EN 16931 hier keinen Platz hat, \
        wurden nicht übernommen; sie stehen im Original: \(fault.found).
        """,
        """
        Information in the message for which the invoice model of EN 16931 has no place here was \
        not taken over; it stands in the original: \(fault.found).
        """)
    },
    EDIFACTFaultWords(.directory, .information) { fault in
      let name = EDIFACTFault.shown(fault.found)
      return Wording(
        """
        Die Nachricht folgt dem Verzeichnis \(name); gelesen wurde sie wie D.96A und D.01B. Bitte \
        stimmen Sie mit dem Empfänger ab, welche Fassung gilt.
        """,
        """
        The message follows the directory \(name); it was read like D.96A and D.01B. Please agree \
        with the recipient which version holds.
        """)
    },
  ]
}

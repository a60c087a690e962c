import Invoice

/// § 14(4) sentence 1 number 3, 4, 6a and 10 UStG, § 31(5) UStDV: the invoice as a document.
enum UStGDocument {
  static func rules(_ law: UStGLaw) -> [Rule] {
    [issueDate(law), number(law)]
      + (law.namesCashAccounting ? [cashAccounting(law)] : [])
      + [wordOfSelfBilling(law), codeOfSelfBilling(law), correction(law)]
  }

  private static func issueDate(_ law: UStGLaw) -> Rule {
    UStG.rule(
      "14-4-3", law, ["BT-2"], notFor: [.exempt],
      UStG.wording(
        Wording("Das Ausstellungsdatum (BT-2) fehlt.", "The issue date (BT-2) is missing."),
        by: .paragraph14("3"),
        please: Wording("Bitte ergänzen Sie das Datum.", "Please add the date."))
    ) { $0.invoice.issueDate != nil || $0.isMalformed("BT-2") }
  }

  private static func number(_ law: UStGLaw) -> Rule {
    UStG.rule(
      "14-4-4", law, ["BT-1"], notFor: [.smallAmount, .smallBusiness, .exempt],
      UStG.wording(
        Wording(
          "Die Rechnungsnummer (BT-1) fehlt oder ist keine.",
          "The invoice number (BT-1) is missing or is none."),
        by: .paragraph14("4"),
        please: Wording(
          "Bitte vergeben Sie eine fortlaufende, einmalige Nummer.",
          "Please give a consecutive number that is used once."))
    ) { invoice in
      guard let number = invoice.invoice.number else { return false }
      let words = PlainText(number).words
      return !words.isEmpty && !words.allSatisfy(wordsOfNoNumber.contains)
    }
  }

  private static let wordsOfNoNumber: Set<String> = [
    "ohne", "keine", "kein", "na", "n", "a", "nr", "nummer", "siehe", "anlage", "anhang", "none",
    "unknown", "unbekannt", "rechnung", "rechnungsnummer", "entfaellt",
  ]

  /// Number 6a counts for sellers who pay the tax on receipt of the money (§ 20 UStG); the code of
  /// the VAT point date tells it.
  private static func cashAccounting(_ law: UStGLaw) -> Rule {
    UStG.rule(
      "14-4-6a", law, ["BT-8", "BT-22"], notFor: [.smallAmount, .smallBusiness, .exempt],
      UStG.wording(
        Wording(
          "Die Steuer wird mit der Zahlung fällig (BT-8 ist 432), aber die Angabe „Versteuerung "
            + "nach vereinnahmten Entgelten“ fehlt.",
          "The tax falls due on payment (BT-8 is 432), but the words “Versteuerung nach "
            + "vereinnahmten Entgelten” are missing."),
        by: .paragraph14("6a"),
        please: Wording(
          "Bitte ergänzen Sie diese Angabe als Bemerkung (BT-22).",
          "Please add these words as a note (BT-22)."))
    ) { invoice in
      invoice.invoice.vatPointDateCode != "432"
        || invoice.texts.contains(anyOf: UStGWords.cashAccounting)
    }
  }

  // MARK: - Self-billing

  /// Self-billed invoices, credit notes and corrections, UNTDID 1001.
  private static let selfBilledTypes: Set<String> = [
    "261", "389", "471", "473", "500", "501", "502", "527",
  ]

  private static func isSelfBilled(_ invoice: Invoice) -> Bool {
    invoice.typeCode.map { selfBilledTypes.contains($0.rawValue) } ?? false
  }

  private static func wordOfSelfBilling(_ law: UStGLaw) -> Rule {
    UStG.rule(
      "14-4-10-1", law, severity: .information, ["BT-3", "BT-22"],
      Wording(
        """
        Die Rechnung ist nach ihrem Code (BT-3) vom Käufer ausgestellt, das Wort „Gutschrift“ \
        steht aber nicht da. § 14 Abs. 4 Satz 1 Nr. 10 UStG verlangt es, und ohne dieses kann der \
        Vorsteuerabzug gefährdet sein; der Code sagt es nur der Maschine. Bitte ergänzen Sie \
        „Gutschrift“ als Bemerkung (BT-22).
        """,
        """
        By its code (BT-3) the buyer has issued the invoice, but the word “Gutschrift” is missing. \
        § 14(4) no. 10 UStG demands it, and without it the input tax deduction may be at risk; the \
        code says it to machines only. Please add “Gutschrift” as a note (BT-22).
        """)
    ) { !isSelfBilled($0.invoice) || $0.allTexts.contains(anyOf: UStGWords.selfBilling) }
  }

  /// The trap of the word: by § 14(2) it is self-billing, in trade a credit note (381).
  private static func codeOfSelfBilling(_ law: UStGLaw) -> Rule {
    UStG.rule(
      "14-4-10-2", law, ["BT-3", "BT-22"],
      Wording(
        """
        Der Text nennt eine Gutschrift im Sinne des § 14 Abs. 2 UStG, also eine Rechnung, die der \
        Käufer ausstellt; der Code für den Rechnungstyp (BT-3) sagt etwas anderes. Mindert der \
        Verkäufer selbst seine Forderung, ist das eine Rechnungskorrektur (381 oder 384). Davon \
        hängt ab, wer die Steuer schuldet und wer sie abzieht. Bitte berichtigen Sie den Code (389 \
        oder 261) oder den Text.
        """,
        """
        The text names a “Gutschrift” by § 14(2) UStG, that is an invoice issued by the buyer; the \
        invoice type code (BT-3) says something else. Where the seller reduces his own claim, it \
        is a correction (381 or 384). It decides who owes the tax and who deducts it. Please \
        correct the code (389 or 261) or the text.
        """)
    ) {
      isSelfBilled($0.invoice) || !$0.texts.contains(anyOf: UStGWords.onlySelfBilling)
    }
  }

  // MARK: - Corrections

  private static func correction(_ law: UStGLaw) -> Rule {
    UStG.rule(
      "31-5", law, severity: .information, ["BG-3", "BT-25"], notFor: [.exempt],
      Wording(
        """
        Die Gutschrift oder Korrektur nennt keine vorausgegangene Rechnung (BT-25). Berichtigt sie \
        eine Rechnung, muss sie sich nach § 31 Abs. 5 UStDV eindeutig auf diese beziehen; sonst \
        wirkt die Berichtigung nicht, auch nicht für den Vorsteuerabzug. Bitte geben Sie die \
        Nummer der berichtigten Rechnung an.
        """,
        """
        The credit note or correction names no preceding invoice (BT-25). Where it corrects an \
        invoice, it must refer to it unmistakably by § 31(5) UStDV; otherwise the correction has \
        no effect, neither for the input tax. Please state the number of the corrected invoice.
        """)
    ) { invoice in
      !invoice.isCorrection || !invoice.invoice.precedingInvoices.isEmpty
        || invoice.allTexts.contains(anyOf: UStGWords.correction)
    }
  }
}

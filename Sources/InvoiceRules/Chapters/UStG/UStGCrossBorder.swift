import Invoice

/// § 14a UStG: services and goods for other member states, and reverse charge.
enum UStGCrossBorder {
  static func rules(_ law: UStGLaw) -> [Rule] {
    [service(law), supply(law), reverseCharge(law)]
  }

  private static func service(_ law: UStGLaw) -> Rule {
    UStG.rule(
      "14a-1", law, ["BT-31", "BT-48"],
      Wording(
        """
        Für eine Leistung mit Steuerschuldnerschaft des Leistungsempfängers in einem anderen \
        Mitgliedstaat müssen nach § 14a Abs. 1 UStG die Umsatzsteuer-Identifikationsnummern von \
        Verkäufer (BT-31) und Käufer (BT-48) dastehen; eine fehlt oder kann nicht richtig sein. \
        Ohne sie kann der Verkäufer die Steuer schulden und der Empfänger die Leistung nicht \
        richtig melden. Bitte ergänzen Sie beide Nummern.
        """,
        """
        For a service with reverse charge in another member state § 14a(1) UStG demands the VAT \
        identifiers of seller (BT-31) and buyer (BT-48); one is missing or can't be right. Without \
        them the seller may owe the tax and the recipient can't report the service rightly. Please \
        add both identifiers.
        """)
    ) { invoice in
      guard invoice.has(.reverseCharge), let country = invoice.invoice.buyer.address?.country,
        country != .germany, VATIdentifier.isMemberState(country.rawValue)
      else { return true }
      return hasBothIdentifiers(invoice.invoice)
    }
  }

  private static func supply(_ law: UStGLaw) -> Rule {
    UStG.rule(
      "14a-3", law, ["BT-31", "BT-48"],
      Wording(
        """
        Eine innergemeinschaftliche Lieferung (Kategorie K) braucht nach § 14a Abs. 3 UStG die \
        Umsatzsteuer-Identifikationsnummern des Verkäufers (BT-31) und des Käufers (BT-48), die \
        des Käufers von einem anderen Mitgliedstaat; eine fehlt oder kann nicht richtig sein. Ohne \
        sie ist die Lieferung nicht steuerfrei (§ 6a Abs. 1 Satz 1 Nr. 4 UStG). Bitte ergänzen Sie \
        die Nummern oder berechnen Sie die Steuer.
        """,
        """
        An intra-Community supply (category K) needs by § 14a(3) UStG the VAT identifiers of the \
        seller (BT-31) and of the buyer (BT-48), the latter of another member state; one is \
        missing or can't be right. Without them the supply is not exempt (§ 6a(1) no. 4 UStG). \
        Please add the identifiers or charge the tax.
        """)
    ) { !$0.has(.intraCommunity) || hasBothIdentifiers($0.invoice) }
  }

  /// That of the seller or a representative, and one of another member state for the buyer.
  private static func hasBothIdentifiers(_ invoice: Invoice) -> Bool {
    let sellers = [invoice.seller.vatIdentifier, invoice.taxRepresentative?.vatIdentifier]
    let buyer = invoice.buyer.vatIdentifier.flatMap(VATIdentifier.init)
    return sellers.contains { $0.flatMap(VATIdentifier.init) != nil }
      && (buyer.map { $0.isOfOtherMemberState && $0.isPlausible } ?? false)
  }

  /// The input tax does not hang on the words, but the recipient must know that the tax is his.
  ///
  /// § 15(1) number 4 UStG needs no invoice (UStAE 15.10).
  private static func reverseCharge(_ law: UStGLaw) -> Rule {
    UStG.rule(
      "14a-5", law, severity: .information, ["BT-120", "BT-121", "BT-22"],
      Wording(
        """
        Es ist keine Steuer berechnet, weil der Empfänger sie schuldet (Kategorie AE), aber die \
        Angabe „Steuerschuldnerschaft des Leistungsempfängers“ fehlt (§ 14a Abs. 5 UStG). Der \
        Empfänger schuldet die Steuer nach § 13b UStG trotzdem, wenn der Fall vorliegt; liegt er \
        nicht vor, fehlt ihm die Rechnung für den Vorsteuerabzug. Bitte ergänzen Sie die Angabe, \
        zum Beispiel als Grund (BT-120).
        """,
        """
        No tax is charged as the recipient owes it (category AE), but the words \
        “Steuerschuldnerschaft des Leistungsempfängers” (“Reverse charge”) are missing (§ 14a(5) \
        UStG). The recipient owes the tax by § 13b UStG nevertheless where it is such a case; \
        where it isn't, the invoice for the input tax deduction is missing. Please add the words, \
        for example as the reason (BT-120).
        """)
    ) { invoice in
      !invoice.has(.reverseCharge)
        || invoice.invoice.vatBreakdown.contains {
          // The code list calls the code “Reverse charge”.
          $0.category == .reverseCharge && $0.exemptionReasonCode?.uppercased() == "VATEX-EU-AE"
        } || invoice.allTexts.contains(anyOf: UStGWords.reverseCharge)
    }
  }
}

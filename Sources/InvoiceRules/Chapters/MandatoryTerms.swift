import Invoice

/// The terms and groups that every invoice must have: BR-01 to BR-20, BR-53, BR-56, BR-57.
enum MandatoryTerms {
  static let rules: [Rule] = document + parties + totals + conditional

  private static let document: [Rule] = [
    .demands(
      "BR-01", "BT-24",
      hint: Wording(
        "Für XRechnung lautet sie „urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:"
          + "xrechnung_3.0“.",
        "For XRechnung it is “urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:"
          + "xrechnung_3.0”.")
    ) { $0.invoice.process.specification != nil },
    .demands(
      "BR-02", "BT-1",
      hint: Wording(
        "Sie muss fortlaufend sein und darf nur einmal vergeben werden.",
        "It must be consecutive and may be given only once.")
    ) { $0.invoice.number != nil },
    .demands("BR-03", "BT-2") { $0.invoice.issueDate != nil },
    .demands(
      "BR-04", "BT-3",
      hint: Wording(
        "Üblich sind 380 für eine Rechnung und 381 für eine Gutschrift.",
        "Usual are 380 for an invoice and 381 for a credit note.")
    ) { $0.invoice.typeCode != nil },
    .demands(
      "BR-05", "BT-5",
      hint: Wording("Für Euro lautet er EUR.", "For the euro it is EUR.")
    ) { $0.invoice.currency != nil },
    Rule(
      "BR-16", ["BG-25"],
      Wording(
        """
        Die Rechnung hat keine Rechnungszeile (BG-25). Bitte führen Sie jede Lieferung oder \
        Leistung in einer eigenen Rechnungszeile auf.
        """,
        """
        The invoice has no invoice line (BG-25). Please list each supply in an invoice line of \
        its own.
        """)
    ) { !$0.lines.isEmpty },
  ]

  private static let parties: [Rule] = [
    .demands("BR-06", "BT-27") { $0.invoice.seller.name != nil },
    .demands("BR-07", "BT-44") { $0.invoice.buyer.name != nil },
    .demands("BR-08", "BG-5") { $0.invoice.seller.address != nil },
    .demands("BR-09", "BT-40") { country(of: $0.invoice.seller.address, $0.binding) },
    .demands("BR-10", "BG-8") { $0.invoice.buyer.address != nil },
    .demands("BR-11", "BT-55") { country(of: $0.invoice.buyer.address, $0.binding) },
    Rule(
      "BR-CO-26", ["BT-29", "BT-30", "BT-31"],
      Wording(
        """
        Der Verkäufer ist nicht eindeutig erkennbar: Es fehlen seine Kennung (BT-29), seine \
        Registernummer (BT-30) und seine Umsatzsteuer-Identifikationsnummer (BT-31). Bitte geben \
        Sie mindestens eine davon an.
        """,
        """
        The seller can't be told for certain: the seller identifier (BT-29), the legal \
        registration identifier (BT-30) and the VAT identifier (BT-31) are missing. Please state \
        at least one of them.
        """)
    ) {
      let seller = $0.invoice.seller
      return !$0.has("BG-4") || !seller.identifiers.isEmpty || seller.legalRegistration != nil
        || seller.vatIdentifier != nil || $0.declares("BT-31")
    },
  ]

  /// The UBL artefacts look into an address that is there, those for CII demand the country of an
  /// absent address too.
  private static func country(of address: PostalAddress?, _ binding: SyntaxBinding) -> Bool {
    guard let address else { return binding == .ubl }
    return address.country != nil
  }

  private static let totals: [Rule] = [
    total("BR-12", "BT-106", \.lineNetAmounts),
    total("BR-13", "BT-109", \.withoutVAT),
    total("BR-14", "BT-112", \.withVAT),
    total("BR-15", "BT-115", \.dueForPayment),
    Rule(
      "BR-53", ["BT-6", "BT-111"],
      Wording(
        """
        Die Rechnung nennt eine Währung der Umsatzsteuerbuchung (BT-6), aber nicht den \
        Gesamtbetrag der Umsatzsteuer in dieser Währung (BT-111). Bitte geben Sie den Betrag an \
        oder lassen Sie die Währung weg.
        """,
        """
        The invoice states a VAT accounting currency (BT-6), but not the total VAT amount in that \
        currency (BT-111). Please state the amount or leave the currency out.
        """)
    ) {
      guard let accounting = $0.invoice.vatAccountingCurrency else { return true }
      let isAccountedInOwn = accounting == $0.invoice.currency && $0.binding == .cii
      return $0.invoice.totals.vatInAccountingCurrency != nil && !isAccountedInOwn
    },
  ]

  private static func total(
    _ id: String, _ term: Term, _ amount: @escaping @Sendable (Totals) -> ExactDecimal?
  ) -> Rule {
    .demands(id, term, by: .existence) { !$0.has("BG-22") || amount($0.invoice.totals) != nil }
  }

  private static let conditional: [Rule] = [
    .demands("BR-18", "BT-62") { present($0.invoice.taxRepresentative, \.name) },
    .demands("BR-19", "BG-12") { present($0.invoice.taxRepresentative, \.address) },
    .demands("BR-20", "BT-69") { examination in
      examination.invoice.taxRepresentative.map {
        country(of: $0.address, examination.binding)
      } ?? true
    },
    .demands("BR-56", "BT-63", by: .existenceInUBL) {
      present($0.invoice.taxRepresentative, \.vatIdentifier)
    },
    .demands("BR-57", "BT-80", by: .existenceInUBL) {
      present($0.invoice.delivery?.address, \.country)
    },
  ]

  /// Whether a group that is there has the term; an absent group lacks nothing.
  private static func present<Group, Value>(
    _ group: Group?, _ value: (Group) -> Value?
  ) -> Bool {
    group.map { value($0) != nil } ?? true
  }
}

import Invoice

/// § 14(4) sentence 1 number 1 and 2 UStG: who supplies whom, and the supplier's tax number.
enum UStGParties {
  static func rules(_ law: UStGLaw) -> [Rule] {
    [
      nameAndAddress(
        "14-4-1-1", law, ["BT-27", "BG-5"], Wording("Verkäufers", "seller"), notFor: [.exempt]
      ) { Party(names: [$0.seller.name, $0.seller.tradingName], address: $0.seller.address) },
      nameAndAddress(
        "14-4-1-2", law, ["BT-44", "BG-8"], Wording("Käufers", "buyer"),
        notFor: [.smallAmount, .exempt]
      ) { Party(names: [$0.buyer.name, $0.buyer.tradingName], address: $0.buyer.address) },
      street("14-4-1-3", law, "BT-35", Wording("Verkäufers", "seller"), notFor: [.exempt]) {
        $0.seller.address
      },
      street(
        "14-4-1-4", law, "BT-50", Wording("Käufers", "buyer"), notFor: [.smallAmount, .exempt]
      ) { $0.buyer.address },
      taxNumber(law), plausibleTaxNumber(law),
    ]
  }

  private struct Party {
    let names: [String?]
    let address: PostalAddress?
  }

  /// Number 1 and § 31(2) UStDV: clear identification suffices, so a trading name will do.
  private static func nameAndAddress(
    _ number: String, _ law: UStGLaw, _ terms: [Term], _ role: Wording,
    notFor kinds: UStGCase.Kinds, _ party: @escaping @Sendable (Invoice) -> Party
  ) -> Rule {
    UStG.rule(
      number, law, terms, notFor: kinds,
      UStG.wording(
        Wording(
          "Name oder Anschrift des \(role.german) sind nicht vollständig: Nötig sind der Name und "
            + "Ort mit Postleitzahl oder Straße.",
          "The \(role.english)'s name or address is not complete: the name and the city with post "
            + "code or street are needed."),
        by: .paragraph14("1"),
        please: Wording(
          "Bitte ergänzen Sie den Namen und die vollständige Anschrift.",
          "Please add the name and the complete address."))
    ) { invoice in
      let party = party(invoice.invoice)
      return party.names.contains { $0.map(saysSomething) ?? false }
        && (party.address?.isFound ?? false)
    }
  }

  /// A post office box or a large customer's post code replaces the street (UStAE 14.5).
  private static func street(
    _ number: String, _ law: UStGLaw, _ term: Term, _ role: Wording,
    notFor kinds: UStGCase.Kinds, _ address: @escaping @Sendable (Invoice) -> PostalAddress?
  ) -> Rule {
    UStG.rule(
      number, law, severity: .information, [term], notFor: kinds,
      Wording(
        """
        Die Anschrift des \(role.german) hat weder Straße noch Postfach. Nach § 14 Abs. 4 Satz 1 \
        Nr. 1 UStG ist die Anschrift vollständig anzugeben; ohne Straße genügt sie nur, wenn die \
        Postleitzahl einem Großkunden gehört. Bitte ergänzen Sie Straße oder Postfach.
        """,
        """
        The \(role.english)'s address has neither street nor P.O. box. By § 14(4) no. 1 UStG the \
        address must be complete; without a street it is so only where the post code belongs to a \
        large customer. Please add the street or the P.O. box.
        """)
    ) { invoice in
      // An address that is not found at all is a finding of its own.
      guard let address = address(invoice.invoice), address.isFound else { return true }
      return address.hasStreet
    }
  }

  private static func taxNumber(_ law: UStGLaw) -> Rule {
    UStG.rule(
      "14-4-2-1", law, ["BT-31", "BT-32"], notFor: [.smallAmount, .exempt],
      UStG.wording(
        Wording(
          "Es fehlen Steuernummer (BT-32) und Umsatzsteuer-Identifikationsnummer (BT-31) des "
            + "Verkäufers.",
          "The seller's tax number (BT-32) and VAT identifier (BT-31) are missing."),
        by: .paragraph14("2"),
        please: Wording(
          "Bitte geben Sie eine der beiden Nummern an.", "Please state one of the two."))
    ) { !numbers(of: $0.invoice).isEmpty }
  }

  /// One number that can be right is enough; those of other states do not count (§ 14(4) number 2:
  /// given by the German authorities).
  private static func plausibleTaxNumber(_ law: UStGLaw) -> Rule {
    UStG.rule(
      "14-4-2-2", law, ["BT-31", "BT-32"], notFor: [.smallAmount, .exempt],
      UStG.wording(
        Wording(
          "Keine der Steuernummern des Verkäufers (BT-31, BT-32) kann richtig sein: Eine deutsche "
            + "Umsatzsteuer-Identifikationsnummer ist DE mit neun Ziffern, deren letzte eine "
            + "Prüfziffer ist; eine Steuernummer hat 10 bis 13 Ziffern. Eine "
            + "Wirtschafts-Identifikationsnummer ersetzt sie nicht.",
          "None of the seller's tax numbers (BT-31, BT-32) can be right: a German VAT identifier "
            + "is DE with nine digits, the last of which is a check digit; a tax number has 10 to "
            + "13 digits. A business identification number does not replace them."),
        by: .paragraph14("2"),
        please: Wording("Bitte berichtigen Sie die Nummer.", "Please correct the number."))
    ) {
      let numbers = numbers(of: $0.invoice)
      return numbers.isEmpty
        || numbers.contains { number in
          VATIdentifier(number).map { $0.prefix == "DE" && $0.isPlausible }
            ?? GermanTaxNumber.isPlausible(number)
        }
    }
  }

  /// The seller's numbers, and that of a tax representative, who uses his own (§ 22b UStG).
  private static func numbers(of invoice: Invoice) -> [String] {
    [
      invoice.seller.vatIdentifier, invoice.seller.taxRegistration,
      invoice.taxRepresentative?.vatIdentifier,
    ].compactMap(\.self).filter(saysSomething)
  }

  /// Whether a text has two letters or digits at least, so that it is no mere dash.
  @Sendable static func saysSomething(_ text: String) -> Bool {
    text.unicodeScalars.lazy.filter(isLetterOrDigit).prefix(2).count == 2
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    case "\u{0}"..."\u{7F}": false
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }
}

extension PostalAddress {
  private var lines: [String] { [line1, line2, line3].compactMap(\.self) }

  var hasStreet: Bool { lines.contains(where: UStGParties.saysSomething) }

  /// Whether a letter would arrive: city with post code or street, or lines that hold both.
  fileprivate var isFound: Bool {
    let parts = [city, postCode].compactMap(\.self).filter(UStGParties.saysSomething)
    return parts.count == 2 || (!parts.isEmpty && hasStreet)
      || lines.filter(UStGParties.saysSomething).count >= 2
  }
}

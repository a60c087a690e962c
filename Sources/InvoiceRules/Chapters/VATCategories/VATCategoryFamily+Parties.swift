import Invoice

/// BR-S-02 to -04, BR-Z-02 … BR-AG-04: which tax numbers the parties need where lines (02),
/// allowances (03) or charges (04) have the category.
extension VATCategoryFamily {
  var partyRules: [Rule] {
    zip(["02", "03", "04"], Use.allCases).map { number, use in
      Rule(
        id: id(number), severity: .fatal, terms: terms, wording: wording(use)
      ) { examination in
        // UBL's artefacts do not ask what tax a line of the standard rate is of, but let tax
        // numbers count only where one is of VAT.
        let ofAnyTax =
          examination.binding == .ubl && category == .standard && use == .lines
        let count = examination.count(of: category, in: use, ofAnyTax: ofAnyTax)
        let isOfVAT = examination.count(of: category, in: use) > 0
        guard count > 0, !isOfVAT || !partiesAreNamed(in: examination) else { return [] }
        // UBL asks once for the invoice, CII at each place.
        let times = examination.binding == .ubl ? 1 : count
        return Array(repeating: Breach(place: .invoice, isIncalculable: false), count: times)
      }
    }
  }

  private var terms: [Term] {
    let sellers: [Term] =
      switch seller {
      case .anyTaxNumber: ["BT-31", "BT-32", "BT-63"]
      case .vatIdentifier: ["BT-31", "BT-63"]
      case .noVATIdentifier: ["BT-31", "BT-63", "BT-48"]
      }
    return switch buyer {
    case .nothing: sellers
    case .vatOrLegalIdentifier: sellers + ["BT-48", "BT-47"]
    case .vatIdentifier: sellers + ["BT-48"]
    }
  }

  private func partiesAreNamed(in examination: Examination) -> Bool {
    let invoice = examination.invoice
    // The artefacts ask whether the elements are there.
    let hasVATIdentifier =
      invoice.seller.vatIdentifier != nil || invoice.taxRepresentative?.vatIdentifier != nil
      || examination.declares("BT-31") || examination.declares("BT-63")
    let buyerHasVATIdentifier =
      invoice.buyer.vatIdentifier != nil || examination.declares("BT-48")
    let sellerFits =
      switch seller {
      case .anyTaxNumber:
        hasVATIdentifier || invoice.seller.taxRegistration != nil
          || examination.declares("BT-32")
      case .vatIdentifier: hasVATIdentifier
      case .noVATIdentifier: !hasVATIdentifier && !buyerHasVATIdentifier
      }
    let buyerFits =
      switch buyer {
      case .nothing: true
      case .vatOrLegalIdentifier:
        buyerHasVATIdentifier || invoice.buyer.legalRegistration != nil
      case .vatIdentifier: buyerHasVATIdentifier
      }
    return sellerFits && buyerFits
  }

  private func wording(_ use: Use) -> Wording {
    let demand = demand
    return Wording(
      """
      \(use.wording.german) hat die Umsatzsteuerkategorie „\(name.german)“ \
      (\(category.rawValue)); dann \(demand.german)
      """,
      """
      \(use.wording.english) has the VAT category “\(name.english)” (\(category.rawValue)); then \
      \(demand.english)
      """)
  }

  private var demand: Wording {
    switch (seller, buyer) {
    case (.noVATIdentifier, _):
      Wording(
        """
        darf die Rechnung keine USt-IdNr. des Verkäufers (BT-31), seines Steuervertreters (BT-63) \
        oder des Käufers (BT-48) enthalten. Bitte lassen Sie diese weg oder berichtigen Sie die \
        Kategorie.
        """,
        """
        the invoice must not have a VAT identifier of the seller (BT-31), the representative \
        (BT-63) or the buyer (BT-48). Please leave them out or correct the category.
        """)
    case (_, .nothing):
      Wording(
        "braucht die Rechnung \(sellerNumbers.german). Bitte ergänzen Sie diese Angabe.",
        "the invoice needs \(sellerNumbers.english). Please add it.")
    case (_, .vatOrLegalIdentifier):
      Wording(
        """
        braucht die Rechnung \(sellerNumbers.german) und vom Käufer die USt-IdNr. (BT-48) oder \
        die Registernummer (BT-47). Bitte ergänzen Sie, was fehlt.
        """,
        """
        the invoice needs \(sellerNumbers.english), and the buyer's VAT identifier (BT-48) or \
        legal registration (BT-47). Please add what is missing.
        """)
    case (_, .vatIdentifier):
      Wording(
        """
        braucht die Rechnung \(sellerNumbers.german) und die USt-IdNr. des Käufers (BT-48). Bitte \
        ergänzen Sie, was fehlt.
        """,
        """
        the invoice needs \(sellerNumbers.english), and the buyer's VAT identifier (BT-48). \
        Please add what is missing.
        """)
    }
  }

  private var sellerNumbers: Wording {
    switch seller {
    case .anyTaxNumber:
      Wording(
        """
        die USt-IdNr. (BT-31) oder Steuernummer (BT-32) des Verkäufers oder die USt-IdNr. seines \
        Steuervertreters (BT-63)
        """,
        """
        the seller's VAT identifier (BT-31) or tax registration (BT-32), or the VAT identifier of \
        the representative (BT-63)
        """)
    case .vatIdentifier, .noVATIdentifier:
      Wording(
        "die USt-IdNr. des Verkäufers (BT-31) oder seines Steuervertreters (BT-63)",
        "the VAT identifier of the seller (BT-31) or of the representative (BT-63)")
    }
  }
}

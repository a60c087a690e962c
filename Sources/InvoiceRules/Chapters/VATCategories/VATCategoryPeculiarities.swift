import Invoice

/// What only some VAT categories demand: BR-IC-11, BR-IC-12, BR-O-11 to BR-O-14, BR-B-01, BR-B-02.
enum VATCategoryPeculiarities {
  static let rules: [Rule] = intraCommunity + notSubjectToVAT + splitPayment

  // MARK: - Intra-community supply

  private static let intraCommunity: [Rule] = [
    atRows(
      of: .intraCommunity, "BR-IC-11", ["BT-72", "BG-14"],
      Wording(
        """
        Bei einer innergemeinschaftlichen Lieferung fehlen das Lieferdatum (BT-72) und der \
        Abrechnungszeitraum (BG-14). Bitte geben Sie eines davon an.
        """,
        """
        An intra-community supply lacks the delivery date (BT-72) and the invoicing period \
        (BG-14). Please state one of them.
        """)
    ) { examination in
      guard let delivery = examination.invoice.delivery else { return false }
      return delivery.actualDate != nil || delivery.period?.start != nil
        || delivery.period?.end != nil
    },
    atRows(
      of: .intraCommunity, "BR-IC-12", ["BT-80"],
      Wording(
        """
        Bei einer innergemeinschaftlichen Lieferung fehlt das Land der Lieferanschrift (BT-80). \
        Bitte ergänzen Sie diese Angabe.
        """,
        """
        An intra-community supply lacks the deliver to country (BT-80). Please add it.
        """)
    ) { $0.invoice.delivery?.address?.country != nil },
  ]

  /// A rule that is asked where the breakdown has a category: once in UBL, at each row in CII.
  private static func atRows(
    of category: VATCategory, _ id: String, _ terms: [Term], _ wording: Wording,
    holds: @escaping @Sendable (Examination) -> Bool
  ) -> Rule {
    @Sendable func times(_ examination: Examination) -> Int {
      let rows = examination.rows(of: category)
      return examination.binding == .ubl ? min(rows, 1) : rows
    }
    return Rule(id, asked: times, terms, wording, holds: holds)
  }

  // MARK: - Not subject to VAT

  private static let notSubjectToVAT: [Rule] = [
    alone(
      "BR-O-11", "BT-118",
      Wording(
        "weitere Zeilen der Umsatzsteueraufschlüsselung", "further rows of the VAT breakdown")
    ) { examination in
      examination.binding == .cii ? hasOtherTaxes(examination) : hasOtherRows(examination)
    },
    alone(
      "BR-O-12", "BT-151",
      Wording("Rechnungszeilen anderer Kategorien", "invoice lines of other categories")
    ) { examination in
      examination.binding == .cii ? hasOtherTaxes(examination) : hasOtherLines(examination)
    },
    alone(
      "BR-O-13", "BT-95", Wording("Nachlässe anderer Kategorien", "allowances of other categories")
    ) { examination in
      examination.invoice.allowances.contains(where: isOther)
        // The CII artefacts look at allowances and charges alike.
        || (examination.binding == .cii && examination.invoice.charges.contains(where: isOther))
    },
    alone(
      "BR-O-14", "BT-102", Wording("Zuschläge anderer Kategorien", "charges of other categories")
    ) { examination in
      examination.invoice.charges.contains(where: isOther)
        || (examination.binding == .cii && examination.invoice.allowances.contains(where: isOther))
    },
  ]

  private static func alone(
    _ id: String, _ term: Term, _ others: Wording,
    hasOthers: @escaping @Sendable (Examination) -> Bool
  ) -> Rule {
    atRows(
      of: .notSubjectToVAT, id, ["BT-118", term].uniqued,
      Wording(
        """
        Die Umsatzsteueraufschlüsselung hat die Kategorie „Nicht steuerbar“ (O); dann darf die \
        Rechnung keine \(others.german) haben. Bitte berichtigen Sie die Kategorien.
        """,
        """
        The VAT breakdown has the category “Not subject to VAT” (O); then the invoice must not \
        have \(others.english). Please correct the categories.
        """)
    ) { !hasOthers($0) }
  }

  private static func isOther(_ category: VATCategory?) -> Bool {
    category.map { $0 != .notSubjectToVAT } ?? false
  }

  @Sendable private static func isOther(_ item: AllowanceCharge) -> Bool {
    isOther(item.vatCategory)
  }

  private static func hasOtherRows(_ examination: Examination) -> Bool {
    examination.invoice.vatBreakdown.contains { isOther($0.category) }
  }

  private static func hasOtherLines(_ examination: Examination) -> Bool {
    examination.lines.contains { isOther($0.vat.category) }
      || examination.subLineCategories.keys.contains { $0 != .notSubjectToVAT }
  }

  /// CII keeps the tax of lines and the rows of the breakdown in elements of one name.
  private static func hasOtherTaxes(_ examination: Examination) -> Bool {
    hasOtherRows(examination) || hasOtherLines(examination)
      || examination.facts.otherTaxes.contains {
        [.lines, .breakdown].contains($0.use) && isOther($0.category)
      }
  }

  // MARK: - Split payment

  private static let splitPayment: [Rule] = [
    Rule(
      "BR-B-01", ["BT-151", "BT-40", "BT-55"],
      Wording(
        """
        Die Umsatzsteuerkategorie „Split Payment“ (B) gibt es nur in italienischen Rechnungen. \
        Bitte wählen Sie die richtige Kategorie.
        """,
        """
        The VAT category “Split payment” (B) exists in domestic Italian invoices only. Please \
        choose the right category.
        """)
    ) { examination in
      !uses(.splitPayment, examination)
        || examination.invoice.countries.allSatisfy { $0.rawValue == "IT" }
    },
    Rule(
      "BR-B-02", ["BT-151", "BT-95", "BT-102", "BT-118"],
      Wording(
        """
        Die Rechnung hat die Umsatzsteuerkategorien „Split Payment“ (B) und „Regelsteuersatz“ (S) \
        zugleich. Bitte verwenden Sie nur eine von beiden.
        """,
        """
        The invoice has the VAT categories “Split payment” (B) and “Standard rated” (S) at once. \
        Please use only one of them.
        """)
    ) { !uses(.splitPayment, $0) || !uses(.standard, $0) },
  ]

  private static func uses(_ category: VATCategory, _ examination: Examination) -> Bool {
    examination.rows(of: category) > 0
      || VATCategoryFamily.Use.allCases.contains { examination.count(of: category, in: $0) > 0 }
  }
}

extension Invoice {
  /// Every country that the invoice names.
  fileprivate var countries: [CountryCode] {
    let addresses = [
      seller.address, buyer.address, taxRepresentative?.address, delivery?.address,
    ]
    return addresses.compactMap { $0?.country } + lines.compactMap(\.item.countryOfOrigin)
  }
}

extension [Term] {
  fileprivate var uniqued: [Term] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

import Invoice

/// BR-S-08 to BR-AG-08 and BR-S-09 to BR-AG-09: the sums and the tax of a category's rows.
extension VATCategoryFamily {
  var sumRules: [Rule] {
    [
      Rule(
        id("08"), at: .vatBreakdown, ["BT-116", "BT-131", "BT-92", "BT-99"], wrongBase,
        holds: atRowsOfCategory(baseAddsUp)),
      Rule(
        id("09"), at: .vatBreakdown, ["BT-117", "BT-116", "BT-119"], wrongTax,
        holds: atRowsOfCategory(taxIsRight)),
    ]
  }

  private func atRowsOfCategory(
    _ holds: @escaping @Sendable (VATBreakdown, Examination) -> Bool?
  ) -> @Sendable (VATBreakdown, Examination) -> Bool? {
    { [category] row, examination in row.category == category ? holds(row, examination) : true }
  }

  // MARK: - The taxable amount

  private var wrongBase: Wording {
    Wording(
      """
      Die Bemessungsgrundlage (BT-116) der Umsatzsteuerkategorie „\(name.german)“ ist nicht die \
      Summe der Zeilen (BT-131) abzüglich Nachlässen (BT-92) und zuzüglich Zuschlägen (BT-99) \
      dieser Kategorie\(isRated ? " und dieses Satzes" : ""). Bitte berichtigen Sie die \
      Umsatzsteueraufschlüsselung oder die Zuordnung der Zeilen.
      """,
      """
      The taxable amount (BT-116) of the VAT category “\(name.english)” is not the sum of the \
      lines (BT-131) less allowances (BT-92) plus charges (BT-99) of that category\
      \(isRated ? " and rate" : ""). Please correct the VAT breakdown or the category of the lines.
      """)
  }

  @Sendable func baseAddsUp(_ row: VATBreakdown, _ examination: Examination) -> Bool? {
    switch examination.binding {
    case .ubl: baseAddsUpInUBL(row, examination)
    case .cii: baseAddsUpInCII(row, examination)
    }
  }

  /// Exact for categories without tax; rated ones may be less than one unit off.
  private func baseAddsUpInUBL(_ row: VATBreakdown, _ examination: Examination) -> Bool? {
    guard isRated else {
      guard let declared = row.taxableAmount, !examination.lines.isEmpty else { return false }
      return examination.vatSums.sum(of: category).total.map { declared == $0 }
    }
    guard let rate = row.rate else { return true }
    let sum = examination.vatSums.sum(of: category, at: rate)
    let isUsed = category == .standard ? !sum.isEmpty : !examination.lines.isEmpty
    guard isUsed, let declared = row.taxableAmount else { return false }
    return sum.total.flatMap { declared.isNear($0, within: .one) }
  }

  /// The other way round: exact where rated or not subject to VAT, else less than one unit off.
  private func baseAddsUpInCII(_ row: VATBreakdown, _ examination: Examination) -> Bool? {
    if isRated {
      // The artefacts look for the rate of AF and AG where no invoice has it.
      guard category == .standard, let rate = row.rate else { return true }
      guard let declared = row.taxableAmount else { return false }
      return examination.vatSums.sum(of: category, at: rate).totalOfRounded
        .map { declared == $0 }
    }
    guard let declared = row.taxableAmount else { return false }
    let sum = examination.vatSums.sum(of: category).totalOfRounded
    if category == .notSubjectToVAT { return sum.map { declared == $0 } }
    return sum.flatMap { declared.isNear($0, within: .one) }
  }

  // MARK: - The tax

  private var wrongTax: Wording {
    guard isRated else {
      return Wording(
        """
        In der Umsatzsteuerkategorie „\(name.german)“ ist der Steuerbetrag (BT-117) nicht null. \
        Bitte setzen Sie ihn auf 0,00 oder wählen Sie die richtige Kategorie.
        """,
        """
        In the VAT category “\(name.english)” the tax amount (BT-117) is not zero. Please set it \
        to 0.00 or choose the right category.
        """)
    }
    return Wording(
      """
      In der Umsatzsteuerkategorie „\(name.german)“ ist der Steuerbetrag (BT-117) nicht die \
      Bemessungsgrundlage (BT-116) mal Steuersatz (BT-119). Bitte berichtigen Sie die Beträge.
      """,
      """
      In the VAT category “\(name.english)” the tax amount (BT-117) is not the taxable amount \
      (BT-116) times the rate (BT-119). Please correct the amounts.
      """)
  }

  @Sendable private func taxIsRight(_ row: VATBreakdown, _ examination: Examination) -> Bool? {
    guard isRated else { return row.taxAmount?.isZero ?? false }
    // The CII artefacts leave AF and AG to BR-CO-17.
    if examination.binding == .cii, category != .standard { return true }
    guard let tax = row.taxAmount, let taxable = row.taxableAmount, let rate = row.rate
    else { return false }
    guard let expected = taxable.magnitude.percentage(rate)?.roundedByXPath else { return nil }
    return tax.magnitude.isNear(expected, within: .one)
  }
}

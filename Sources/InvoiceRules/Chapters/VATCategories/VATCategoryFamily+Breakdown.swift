import Invoice

/// BR-S-01 to BR-AG-01: what is used has its row in the VAT breakdown (BG-23).
extension VATCategoryFamily {
  var breakdownRule: Rule {
    Rule(
      id("01"), ["BT-118", "BT-151", "BT-95", "BT-102"],
      Wording(
        """
        Die Umsatzsteuerkategorie „\(name.german)“ (\(category.rawValue)) hat nicht \
        \(isRated ? "mindestens eine Zeile" : "genau eine Zeile") in der \
        Umsatzsteueraufschlüsselung (BG-23), oder sie steht dort, ohne dass eine Zeile, ein \
        Nachlass oder ein Zuschlag sie hat. Bitte bringen Sie beides in Übereinstimmung.
        """,
        """
        The VAT category “\(name.english)” (\(category.rawValue)) does not have \
        \(isRated ? "at least one row" : "exactly one row") in the VAT breakdown (BG-23), or it \
        stands there without any line, allowance or charge of it. Please make both agree.
        """), holds: breakdownFits)
  }

  @Sendable private func breakdownFits(_ examination: Examination) -> Bool? {
    let ofAnyTax = examination.countsAnyTax(for: category)
    let rows = examination.rows(of: category, ofAnyTax: ofAnyTax)
    func uses(_ use: Use) -> Int { examination.count(of: category, in: use, ofAnyTax: ofAnyTax) }
    let lines = uses(.lines)
    let others = uses(.allowances) + uses(.charges)
    switch (examination.binding, isRated) {
    case (.ubl, true): return (lines + others > 0) == (rows > 0)
    // A row alone counts as a use.
    case (.ubl, false): return rows + lines + others == 0 || rows == 1
    // The artefacts count rows and uses together: two rows and no use are right as well.
    case (.cii, true): return [lines, others].allSatisfy { $0 == 0 || $0 + rows >= 2 }
    case (.cii, false):
      let isUsed = lines + others > 0
      if category == .notSubjectToVAT { return rows == 0 || (rows == 1 && isUsed) }
      return rows == 0 ? !isUsed : rows == 1 && isUsed
    }
  }
}

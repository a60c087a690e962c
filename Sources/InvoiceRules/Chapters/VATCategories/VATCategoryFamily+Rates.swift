import Invoice

/// BR-S-05 to -07, BR-Z-05 … BR-AG-07: the rate of lines (05), allowances (06) and charges (07).
extension VATCategoryFamily {
  var rateRules: [Rule] {
    [
      Rule(
        id("05"), at: .lines, [Use.lines.rate], wording(.lines),
        holds: { line, examination in
          line.vat.category != category || fits(line.vat.rate, examination.binding)
        }),
      rule("06", at: .allowances, .allowances),
      rule("07", at: .charges, .charges),
    ]
  }

  private func rule(_ number: String, at scope: Scope<AllowanceCharge>, _ use: Use) -> Rule {
    Rule(
      id(number), at: scope, [use.rate], wording(use),
      holds: { item, examination in
        item.vatCategory != category || fits(item.vatRate, examination.binding)
      })
  }

  private func fits(_ declared: ExactDecimal?, _ binding: SyntaxBinding) -> Bool {
    switch rate {
    case .positive: declared.map { $0 > .zero } ?? false
    case .notNegativeInUBL: declared.map { binding == .ubl ? $0 >= .zero : $0 > .zero } ?? false
    case .notNegative: declared.map { $0 >= .zero } ?? false
    case .zero: declared?.isZero ?? false
    case .absent: declared == nil
    }
  }

  private func wording(_ use: Use) -> Wording {
    let demand =
      switch rate {
      case .positive, .notNegativeInUBL:
        Wording("muss größer als null sein", "must be greater than zero")
      case .notNegative: Wording("darf nicht negativ sein", "must not be negative")
      case .zero: Wording("muss 0 sein", "must be 0")
      case .absent: Wording("darf nicht angegeben sein", "must not be stated")
      }
    return Wording(
      """
      \(use.wording.german) hat die Umsatzsteuerkategorie „\(name.german)“ \
      (\(category.rawValue)); ihr Steuersatz (\(use.rate)) \(demand.german). Bitte berichtigen \
      Sie Kategorie oder Steuersatz.
      """,
      """
      \(use.wording.english) has the VAT category “\(name.english)” (\(category.rawValue)); its \
      rate (\(use.rate)) \(demand.english). Please correct the category or the rate.
      """)
  }
}

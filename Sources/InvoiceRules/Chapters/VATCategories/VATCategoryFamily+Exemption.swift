import Invoice

/// BR-S-10 to BR-AG-10: whether the row of the breakdown needs a reason for the exemption.
extension VATCategoryFamily {
  var exemptionRule: Rule {
    let rule = Rule(
      id("10"), at: .vatBreakdown, ["BT-120", "BT-121"], exemptionWording,
      holds: { row, _ in
        guard row.category == category else { return true }
        let hasReason = row.exemptionReason != nil || row.exemptionReasonCode != nil
        return switch exemption {
        case .reason: hasReason
        case .noReason: !hasReason
        }
      })
    return exemption == .reason ? rule.excused(by: .existence) : rule
  }

  private var exemptionWording: Wording {
    switch exemption {
    case .reason:
      Wording(
        """
        Die Umsatzsteueraufschlüsselung der Kategorie „\(name.german)“ (\(category.rawValue)) \
        nennt keinen Grund der Befreiung (BT-120) und keinen Code dafür (BT-121). Bitte geben Sie \
        einen davon an.
        """,
        """
        The VAT breakdown of the category “\(name.english)” (\(category.rawValue)) has no \
        exemption reason (BT-120) and no code of it (BT-121). Please state one of them.
        """)
    case .noReason:
      Wording(
        """
        Die Umsatzsteueraufschlüsselung der Kategorie „\(name.german)“ (\(category.rawValue)) \
        nennt einen Grund der Befreiung (BT-120, BT-121), obwohl es keine gibt. Bitte lassen Sie \
        ihn weg oder berichtigen Sie die Kategorie.
        """,
        """
        The VAT breakdown of the category “\(name.english)” (\(category.rawValue)) has an \
        exemption reason (BT-120, BT-121) although there is no exemption. Please leave it out or \
        correct the category.
        """)
    }
  }
}

import Invoice

/// What each invoice line must have: BR-21 to BR-28, BR-54, BR-64, BR-65, BR-CO-04.
enum LineTerms {
  static let rules: [Rule] = [
    .demands("BR-21", at: .lines, anyOf: "BT-126", by: .content) { line, _ in line.identifier != nil
    },
    .demands("BR-22", at: .lines, anyOf: "BT-129") { line, _ in line.quantity != nil },
    .demands(
      "BR-23", at: .lines, anyOf: "BT-130",
      hint: Wording("Für Stück lautet er zum Beispiel H87.", "For pieces it is H87, for example.")
    ) { line, _ in line.unit != nil },
    .demands("BR-24", at: .lines, anyOf: "BT-131") { line, _ in line.netAmount != nil },
    .demands("BR-25", at: .lines, anyOf: "BT-153", by: .content) { line, _ in line.item.name != nil
    },
    .demands("BR-26", at: .lines, anyOf: "BT-146") { line, _ in line.price.net != nil },
    Rule(
      "BR-27", at: .lines, ["BT-146"],
      Wording(
        """
        Der Nettopreis des Artikels (BT-146) ist negativ oder fehlt. Bitte geben Sie einen Preis \
        von mindestens null an; eine Minderung stellen Sie als negative Menge oder als Nachlass dar.
        """,
        """
        The item net price (BT-146) is negative or missing. Please state a price of at least zero; \
        a reduction is shown as a negative quantity or as an allowance.
        """)
    ) { line, _ in line.price.net.map { !$0.isNegative } ?? false }.excused(by: .content),
    Rule(
      "BR-28", at: .lines, ["BT-148"],
      Wording(
        """
        Der Bruttopreis des Artikels (BT-148) ist negativ. Bitte geben Sie einen Preis von \
        mindestens null an.
        """,
        "The item gross price (BT-148) is negative. Please state a price of at least zero.")
    ) { line, _ in line.price.gross.map { !$0.isNegative } ?? true },
    .demands(
      "BR-CO-04", at: .lines, anyOf: "BT-151",
      hint: Wording(
        "Für den Normalsatz und den ermäßigten Satz lautet er S.",
        "For the standard and the reduced rate it is S.")
    ) { line, _ in line.vat.category != nil },
    Rule(
      "BR-54", at: .itemAttributes, ["BT-160", "BT-161"],
      Wording(
        """
        Ein Artikelmerkmal (BG-32) hat keinen Namen (BT-160) oder keinen Wert (BT-161). Bitte \
        geben Sie beides an oder lassen Sie das Merkmal weg.
        """,
        """
        An item attribute (BG-32) has no name (BT-160) or no value (BT-161). Please state both or \
        leave the attribute out.
        """)
    ) { item, _ in item.value.name != nil && item.value.value != nil }.excused(by: .existence),
    Rule(
      "BR-64", at: .lines, ["BT-157"],
      Wording(
        """
        Die Standardkennung des Artikels (BT-157) steht ohne ihr Schema. Bitte geben Sie das \
        Schema an, zum Beispiel 0160 für eine GTIN.
        """,
        """
        The item standard identifier (BT-157) has no scheme. Please state the scheme, for example \
        0160 for a GTIN.
        """)
    ) { line, _ in line.item.standardIdentifier.map { $0.scheme != nil } ?? true },
    Rule(
      "BR-65", at: .classifications, ["BT-158"],
      Wording(
        """
        Die Einstufung des Artikels (BT-158) steht ohne ihr Schema. Bitte geben Sie das Schema \
        an, zum Beispiel STI für CPV-Codes.
        """,
        """
        The item classification identifier (BT-158) has no scheme. Please state the scheme, for \
        example STI for CPV codes.
        """)
    ) { item, _ in item.value.scheme != nil },
  ]
}

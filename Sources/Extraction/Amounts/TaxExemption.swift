/// Words by which an invoice says that it asks for no tax.
enum TaxExemption {
  private static let wordings = [
    "steuerschuldnerschaft", "reversecharge", "13bustg", "13babs", "kleinunternehmer", "19ustg",
    "19abs1ustg", "keineumsatzsteuer", "keinemehrwertsteuer", "keinemwst", "umsatzsteuerfrei",
    "steuerfrei", "nichtsteuerbar", "innergemeinschaftlichelieferung", "vatexempt",
    "uebergangdersteuerschuld", "taxexempt",
  ]

  static func isNamed(in layout: Layout) -> Bool {
    layout.rows.contains { row in
      let text = row.flatMap { layout.cells[$0].tokens }.map(\.folded).joined()
      return wordings.contains { text.contains($0) }
    }
  }
}

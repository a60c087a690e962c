import InvoiceRules
import Matching

/// By how much invoices may differ from orders (F2).
extension SettingsTable {
  static let tolerance = SettingsSection(
    "tolerance",
    Wording(
      "Abweichungen zwischen Rechnung und Bestellung, die niemand prüfen muss.",
      "Differences between invoice and order that nobody has to look at."),
    [
      Setting(
        "price_percent", \.tolerances.general.pricePercent, .decimal(0...100),
        "Zulässige Preisabweichung einer Position in Prozent; eine der beiden genügt.",
        "Tolerated difference of a line's price in percent; one of the two is enough."
      ),
      Setting(
        "price_absolute", \.tolerances.general.priceAbsolute, .decimal(0...1_000_000),
        "Zulässige Preisabweichung einer Position in Euro.",
        "Tolerated difference of a line's price in euros."),
      Setting(
        "quantity_percent", \.tolerances.general.quantityPercent, .decimal(0...100),
        "Zulässige Mengenabweichung einer Position in Prozent.",
        "Tolerated difference of a line's quantity in percent."),
    ])

  static let toleranceFor = SettingsSection(
    "tolerance_for", \.tolerances.exceptions, blank: ToleranceException(), name: \.subjectName,
    Wording(
      "Andere Abweichungen für einen Lieferanten oder ein Gewerk. Ein Abschnitt je Ausnahme; der "
        + "Lieferant geht dem Gewerk vor.",
      "Other differences for a supplier or a trade. One section each; the supplier goes before the "
        + "trade."),
    [
      Setting(
        "supplier", \.supplier, .optional(.text(limit: 64)),
        "Lieferantennummer aus den Stammdaten; oder trade.",
        "Number of a supplier in the master data; or trade."),
      Setting(
        "trade", \.trade, .optional(.text(limit: 64)),
        "Gewerk der Bestellposition, sonst des Vertrags oder des Lieferanten; oder supplier.",
        "Trade of the order line, else of the contract or the supplier; or supplier."),
      Setting(
        "price_percent", \.pricePercent, .optional(.decimal(0...100)),
        "Zulässige Preisabweichung in Prozent; leer: wie in [tolerance].",
        "Tolerated difference of a price in percent; empty: as in [tolerance]."),
      Setting(
        "price_absolute", \.priceAbsolute, .optional(.decimal(0...1_000_000)),
        "Zulässige Preisabweichung in Euro; leer: wie in [tolerance].",
        "Tolerated difference of a price in euros; empty: as in [tolerance]."),
      Setting(
        "quantity_percent", \.quantityPercent, .optional(.decimal(0...100)),
        "Zulässige Mengenabweichung in Prozent; leer: wie in [tolerance].",
        "Tolerated difference of a quantity in percent; empty: as in [tolerance]."),
    ])
}

extension ToleranceException {
  /// `supplier K1`: what tells it from the others.
  var subjectName: String {
    supplier.map { "supplier \($0)" } ?? trade.map { "trade \($0)" } ?? ""
  }
}

/// The names that templates may use for what is known of an event and its voucher.
///
/// Which of them have a value depends on the voucher: a template asks with a section. Amounts are
/// texts such as `1190.00`, dates `2026-11-26`, times RFC 3339 in UTC.
package enum ConnectorVocabulary {
  /// All names with an example; a list has one item.
  package static let example: ConnectorValue = [
    "event": [
      // The same for every try of a delivery.
      "id": "V-2026-000123:17:posted", "name": "posted", "time": "2026-11-26T09:30:00Z",
    ],
    "voucher": voucher, "supplier": supplier, "amounts": amounts,
    "splits": [split],
    "vat": [["rate": "19.00", "category": "S", "net": "1000.00", "vat": "190.00"]],
    "exceptions": [exception],
    "case": [
      "owner": "petra", "role": "Sachbearbeitung", "deadline": "2026-11-28",
      "next": "Lieferschein anfordern",
    ],
    "posting": ["date": "2026-11-26", "number": "4711", "period": "2026-11"],
    "payment": [
      "date": "2026-12-01", "amount": "1166.20", "discount": "23.80", "reference": "RE-4711",
    ],
    "document": [
      "name": "rechnung.pdf", "media_type": "application/pdf", "sha256": "9f86d081",
      "link": "https://rohrpost.example/V-2026-000123",
    ],
  ]

  private static let voucher: ConnectorValue = [
    "id": "V-2026-000123", "status": "posted", "class": "invoice", "is_credit_note": false,
    "number": "RE-4711", "date": "2026-11-20", "received": "2026-11-21", "due": "2026-12-20",
    "service_start": "2026-11-01", "service_end": "2026-11-19", "currency": "EUR",
    "order": "B-2026-77", "contract": "RV-12", "object": "Gebäude 7", "ticket": "T-1001",
    "title": "RE-4711 Muster GmbH",
  ]

  private static let supplier: ConnectorValue = [
    "id": "70001", "name": "Muster GmbH", "vat_id": "DE123456789",
  ]

  /// Positive also for a credit note, which `voucher.is_credit_note` tells.
  private static let amounts: ConnectorValue = [
    "net": "1000.00", "vat": "190.00", "gross": "1190.00", "due": "1190.00",
  ]

  private static let split: ConnectorValue = [
    "account": "4260", "account_name": "Instandhaltung", "tax_key": "9", "cost_centre": "7000",
    "cost_object": "OBJ-7", "text": "Wartung", "net": "1000.00", "vat": "190.00",
    "gross": "1190.00", "vat_rate": "19.00",
  ]

  private static let exception: ConnectorValue = [
    "code": "EX-09", "title": "Leistungsnachweis fehlt", "detail": "Zur Wartung fehlt der Beleg.",
    "owner": "petra", "deadline": "2026-11-28",
  ]

  /// Names of facts that no template could know, for the test of who makes them.
  package static func unknownNames(in facts: ConnectorValue) -> [String] {
    unknownNames(in: facts, example, "").sorted()
  }

  private static func unknownNames(
    in facts: ConnectorValue, _ known: ConnectorValue?, _ path: String
  ) -> [String] {
    guard let known else { return [path] }
    switch (facts, known) {
    case (.group(let members), _):
      return members.flatMap { name, value in
        unknownNames(in: value, known[name], path.isEmpty ? name : "\(path).\(name)")
      }
    case (.list(let items), .list(let examples)):
      return items.flatMap { unknownNames(in: $0, examples.first, path) }
    default: return []
    }
  }
}

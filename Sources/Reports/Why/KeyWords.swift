import InvoiceRules
import Payables

/// The names of what documents wait for and are known by.
enum KeyWords {
  /// `Bestellung 4500012345`; a key of a kind without a name as it is.
  static func name(_ key: BookKey) -> Wording {
    let parts = key.description.split(separator: ":", maxSplits: 1).map(String.init)
    guard let kind = kinds[parts.first ?? ""] else {
      return Wording(key.description, key.description)
    }
    let rest = parts.count == 2 ? " \(parts[1])" : ""
    return Wording(kind.german + rest, kind.english + rest)
  }

  private static let kinds: [String: Wording] = [
    "order": Wording("Bestellung", "order"), "contract": Wording("Vertrag", "contract"),
    "ticket": Wording("Ticket", "ticket"), "asset": Wording("Anlage", "asset"),
    "supplier": Wording("Lieferant", "supplier"),
    "suppliers": Wording("Lieferantenstamm", "supplier file"),
    "invoice": Wording("Rechnung", "invoice"),
    "decision": Wording("Entscheidung über", "decision about"),
    "parent": Wording("Sendung", "item"),
  ]
}

extension Resolution.Sign {
  /// What tells a supplier, in words.
  var name: Wording {
    switch self {
    case .vatIdentifier: Wording("USt-IdNr.", "VAT identifier")
    case .taxNumber: Wording("Steuernummer", "tax number")
    case .iban: Wording("IBAN", "IBAN")
    case .order: Wording("Bestellung oder Vertrag", "order or contract")
    case .name: Wording("Name", "name")
    case .likeName: Wording("ähnlicher Name und Ort", "like name and place")
    case .email: Wording("E-Mail-Adresse", "mail address")
    case .mailDomain: Wording("Domäne der E-Mail", "domain of the mail")
    }
  }
}

package import Hashing
package import Invoice
package import InvoiceRules
package import Payables
package import ReadResult

/// The document that a validation report is about.
package struct CheckedDocument: Sendable {
  /// Nil for a file that was checked without being submitted.
  package var id: VoucherID?
  package var fileName: String
  package var sha256: SHA256Digest
  package var checkedOn: CalendarDate
  /// What is told of the invoice; nil where it could not be read or nothing may be said of it.
  package var invoice: CheckedInvoice?
  package var syntax: ReadResult.Syntax?

  package init(
    id: VoucherID? = nil, fileName: String, sha256: SHA256Digest, checkedOn: CalendarDate,
    invoice: CheckedInvoice? = nil, syntax: ReadResult.Syntax? = nil
  ) {
    self.id = id
    self.fileName = fileName
    self.sha256 = sha256
    self.checkedOn = checkedOn
    self.invoice = invoice
    self.syntax = syntax
  }

  var situation: InvoiceSituation {
    invoice?.situation ?? InvoiceSituation(checkedOn: checkedOn)
  }

  var identity: InvoiceIdentity? { invoice?.identity }
}

/// A line of a report: what it is called and what it is.
struct ReportFact: Hashable, Sendable {
  let name: String
  let text: String

  init(_ name: Wording, _ text: String, _ language: Language) {
    self.init(name: name[language], text: text)
  }

  init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

extension CheckedDocument {
  /// By what people know the invoice: number, date, parties, amount, profile.
  func identification(in language: Language) -> [ReportFact] {
    guard let identity else { return [] }
    let absent = Wording("nicht angegeben", "not stated")[language]
    func fact(_ german: String, _ english: String, _ text: String?) -> ReportFact {
      ReportFact(Wording(german, english), text ?? absent, language)
    }
    var facts = [
      fact("Rechnungsnummer", "Invoice number", identity.number),
      fact("Rechnungsdatum", "Issue date", identity.issueDate?.text(in: language)),
      fact(
        "Verkäufer", "Seller",
        Self.text(of: identity.seller)),
      fact(
        "Käufer", "Buyer",
        Self.text(of: identity.buyer)),
      fact(
        "Gesamtbetrag", "Total amount",
        identity.gross?.text(in: language, identity.currency)),
      fact("Format", "Format", format(in: language)),
    ]
    if let guideline = identity.specification {
      facts.append(fact("Spezifikation", "Specification", guideline))
    }
    return facts
  }

  /// What was checked, with what and when.
  func proof(
    checkedWith validator: String?, ruleSets: String?, isSchemaValid: Bool? = nil,
    in language: Language
  ) -> [ReportFact] {
    let isKept = isSchemaValid == true
    let outcome = isKept ? Wording("eingehalten", "kept") : Wording("verletzt", "broken")
    let schema = isSchemaValid == nil ? nil : syntax?.schema
    let facts = [
      (Wording("Beleg-ID", "Document id"), id?.description),
      (Wording("Datei", "File"), fileName), (Wording("SHA-256", "SHA-256"), sha256.description),
      (Wording("Geprüft mit", "Checked with"), validator),
      (Wording("Regelwerke", "Rule sets"), ruleSets),
      (Wording("XML-Schema", "XML Schema"), schema.map { "\($0), \(outcome[language])" }),
      (Wording("Geprüft am", "Checked on"), checkedOn.text(in: language)),
    ]
    return facts.compactMap { name, text in text.map { ReportFact(name, $0, language) } }
  }

  private static func text(of party: InvoiceIdentity.Party) -> String? {
    let parts = [party.name, party.city, party.vatIdentifier].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// `XRechnung 3.0, UBL-Rechnung`.
  private func format(in language: Language) -> String? {
    let profile = identity?.specification.map { Specification($0).name[language] }
    let parts = [profile, syntax?.title[language]].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

extension ReadResult.Syntax {
  /// The schema that documents of the syntax are held to, nil where there is none.
  package var schema: String? {
    switch self {
    case .ublInvoice, .ublCreditNote: "UBL 2.1"
    case .cii: "UN/CEFACT CII D16B"
    case .zugferd1: nil
    }
  }

  fileprivate var title: Wording {
    switch self {
    case .ublInvoice: Wording("UBL-Rechnung", "UBL invoice")
    case .ublCreditNote: Wording("UBL-Gutschrift (CreditNote)", "UBL credit note")
    case .cii: Wording("UN/CEFACT CII", "UN/CEFACT CII")
    case .zugferd1: Wording("ZUGFeRD 1.0", "ZUGFeRD 1.0")
    }
  }
}

import Configuration
package import InvoiceRules
import Letters
import Payables
package import Reports

/// The page for suppliers: where invoices go and what they must be like (handbook: the template
/// for suppliers).
///
/// It says the same as the letter to a new supplier (``SupplierDemands``).
package enum SupplierLeaflet {
  package static func manual(_ facts: ProcedureFacts, in language: Language) -> Manual {
    let demands = SupplierDemands(facts.supplierRules, answerDays: facts.head.answerDays)
    func word(_ german: String, _ english: String) -> String {
      Wording(german, english)[language]
    }
    func list(_ phrases: [Wording]) -> ManualBlock {
      .list(phrases.map { ManualText(plain: $0[language]) })
    }
    return Manual(
      word("Hinweise für Lieferanten", "Information for suppliers"),
      subtitle: [word("So werden Ihre Rechnungen bezahlt", "How your invoices get paid")],
      language: language, facts: contact(facts, language), hasContents: false,
      [
        ManualSection(
          "empfaenger", word("Rechnungsempfänger", "Who is invoiced"), [recipients(facts, language)]
        ),
        ManualSection("formate", word("Formate", "Formats"), [list(demands.formats)]),
        ManualSection(
          "inhalt", word("Was auf der Rechnung stehen muss", "What an invoice must say"),
          [list([law] + demands.references())]),
        ManualSection(
          "nachweise", word("Nachweise", "Evidence"),
          [list(demands.evidence + [sending])]),
        ManualSection(
          "folgen", word("Was sonst geschieht", "Otherwise"), [list(demands.consequences)]),
      ])
  }

  private static let law = Wording(
    "die Angaben nach § 14 Abs. 4 UStG, darunter Rechnungsnummer, Datum, Steuernummer oder "
      + "USt-IdNr., Menge und Art der Leistung, Steuersatz und Steuerbetrag",
    "what § 14(4) of the German VAT Act demands: number, date, tax number or VAT identifier, "
      + "quantity and kind of the supply, rate and amount of tax")

  private static let sending = Wording(
    "als Anlage der E-Rechnung oder derselben E-Mail, ein Dokument je Datei",
    "as an attachment of the e-invoice or of the same mail, one document a file")

  private static func contact(_ facts: ProcedureFacts, _ language: Language) -> [Manual.Fact] {
    func fact(_ german: String, _ english: String, _ value: String?) -> Manual.Fact? {
      value.map { Manual.Fact(Wording(german, english)[language], $0) }
    }
    let mailbox =
      facts.supplierRules.mailbox
      ?? Wording("noch nicht eingetragen ([letters] address)", "not set yet ([letters] address)")[
        language]
    return [
      fact("Rechnungen per E-Mail an", "Invoices by mail to", mailbox),
      fact("Rückfragen", "Questions", facts.head.telephone),
      fact("Antwortadresse", "Answers to", facts.head.address),
    ].compactMap(\.self)
  }

  private static func recipients(_ facts: ProcedureFacts, _ language: Language) -> ManualBlock {
    let rows = facts.settings.companies.map { company -> ManualText in
      let place = [company.postCode, company.city].compactMap(\.self).joined(separator: " ")
      let parts = [company.name, company.street, place.isEmpty ? nil : place]
      let identifier = company.vatIdentifier.map { "USt-IdNr. \($0)" }
      return ManualText(plain: (parts + [identifier]).compactMap(\.self).joined(separator: ", "))
    }
    return rows.isEmpty
      ? .paragraph(
        ManualText(
          plain: Wording("Noch keine Firma eingetragen.", "No company is set yet.")[language]))
      : .list(rows)
  }
}

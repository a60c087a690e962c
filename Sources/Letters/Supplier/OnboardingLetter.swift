import InvoiceRules
package import MasterData
import Payables
import ReadResult

/// The rules of the house for a supplier: what its invoices must be like to be paid (E6).
package struct OnboardingLetter: Sendable {
  private let templates: LetterTemplates
  private let head: LetterHead
  private let rules: SupplierRules

  package init(_ templates: LetterTemplates, _ head: LetterHead, _ rules: SupplierRules) {
    self.templates = templates
    self.head = head
    self.rules = rules
  }

  /// The letter in the language of the supplier, to its address in the master data.
  package func write(to supplier: Supplier) -> Letter? {
    let language = supplier.language
    var facts = OnboardingFacts()
    facts.supplierName = supplier.name
    facts.company = head.companies.first?.name ?? ""
    facts.recipients = head.companies.map { company in
      [
        company.name, company.street,
        [company.postCode, company.city].compactMap(\.self).joined(separator: " "),
      ].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
    }
    facts.mailbox = rules.mailbox
    facts.formats = formats.map { $0[language] }
    facts.references = references(supplier).map { $0[language] }
    facts.evidence = Self.evidence.map { $0[language] }
    facts.consequences = consequences.map { $0[language] }
    facts.contact = contact
    var letter = templates.write(.onboarding, facts, in: language)
    letter?.recipient = supplier.email
    return letter
  }

  private var contact: String? {
    let ways = [head.telephone, head.address].compactMap(\.self)
    return ways.isEmpty ? nil : ways.joined(separator: ", ")
  }

  private var formats: [Wording] {
    let size = rules.fileBytes >> 20
    return [
      Wording("XRechnung (XML, UBL oder CII)", "XRechnung (XML, UBL or CII)"),
      Wording(
        "ZUGFeRD/Factur-X ab Version 2 (PDF mit XML)",
        "ZUGFeRD/Factur-X from version 2 on (PDF with XML)"),
      Wording(
        "PDF, soweit das Umsatzsteuergesetz noch keine E-Rechnung verlangt; ein Dokument je Datei, "
          + "ohne Kennwort",
        "PDF where the law does not ask for an e-invoice yet; one document a file, without a "
          + "password"),
      Wording("höchstens \(size) MiB je Datei", "\(size) MiB a file at most"),
    ]
  }

  private func references(_ supplier: Supplier) -> [Wording] {
    let order =
      rules.isOrderRequired && supplier.isOrderRequired
      ? Wording(
        "die Nummer unserer Bestellung; ohne sie bezahlen wir nicht",
        "the number of our order; without it we don't pay")
      : Wording(
        "die Nummer unserer Bestellung, wo es eine gibt",
        "the number of our order where there is one")
    return [
      order,
      Wording(
        "bei Wartung: Vertragsnummer, Objekt, Anlage und Zeitraum",
        "for maintenance: number of the contract, object, asset and period"),
      Wording(
        "bei Notfällen: Nummer der Störungsmeldung und wer beauftragt hat",
        "for emergencies: number of the incident and who ordered the work"),
      Wording(
        "bei Bauleistungen: Projekt, Vertrag, laufende Nummer der Rechnung und freigegebene "
          + "Nachträge",
        "for construction: project, contract, number of the account, and approved change orders"),
      Wording("das Datum oder den Zeitraum der Leistung", "the date or period of the supply"),
    ]
  }

  private static let evidence: [Wording] = [
    Wording(
      "zu Lieferungen der Lieferschein, zu Leistungen der unterschriebene Nachweis",
      "with goods the delivery note, with services the signed proof"),
    Wording("bei Wartung der Wartungsbericht", "for maintenance the report"),
    Wording("bei Notfällen der Störungsbericht", "for emergencies the incident report"),
    Wording(
      "bei Abschlägen das Aufmaß, bei Schlussrechnungen das Abnahmeprotokoll",
      "for instalments the measurement, for final accounts the protocol of acceptance"),
  ]

  private var consequences: [Wording] {
    [
      Wording(
        "Fehlt etwas, fragen wir einmal nach; Sie haben \(head.answerDays) Arbeitstage für die "
          + "Antwort. Bis dahin ist die Rechnung zurückgestellt.",
        "Where something is missing we ask once; you have \(head.answerDays) working days for the "
          + "answer. Until then the invoice is on hold."),
      Wording(
        "Rechnungen mit falschen Pflichtangaben weisen wir zurück; die Zahlungsfrist beginnt mit "
          + "der berichtigten Rechnung.",
        "Invoices with wrong mandatory content are rejected; the time for payment starts with the "
          + "corrected invoice."),
      Wording(
        "Eine neue Bankverbindung ändern wir nie auf eine E-Mail hin, sondern erst nach Rückruf "
          + "unter der uns bekannten Nummer.",
        "A new bank account is never taken from a mail, but confirmed by a call to the number that "
          + "we know."),
    ]
  }
}

/// What the letter with the rules of the house may name.
struct OnboardingFacts: TemplateFacts {
  var supplierName: String?
  var company = ""
  var recipients: [String] = []
  var mailbox: String?
  var formats: [String] = []
  var references: [String] = []
  var evidence: [String] = []
  var consequences: [String] = []
  var contact: String?

  var values: [String: Any] {
    var values = [String: Any]([("supplier_name", supplierName), ("company", company)])
    values["mailboxes"] = [mailbox].compactMap(\.self)
    values["contacts"] = [contact].compactMap(\.self)
    values["recipients"] = recipients
    values["formats"] = formats
    values["references"] = references
    values["evidence"] = evidence
    values["consequences"] = consequences
    return values
  }
}

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
    let demands = SupplierDemands(rules, answerDays: head.answerDays)
    facts.formats = demands.formats.map { $0[language] }
    facts.references = demands.references(orderRequired: supplier.isOrderRequired)
      .map { $0[language] }
    facts.evidence = demands.evidence.map { $0[language] }
    facts.consequences = demands.consequences.map { $0[language] }
    facts.contact = contact
    var letter = templates.write(.onboarding, facts, in: language)
    letter?.recipient = supplier.email
    return letter
  }

  private var contact: String? {
    let ways = [head.telephone, head.address].compactMap(\.self)
    return ways.isEmpty ? nil : ways.joined(separator: ", ")
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

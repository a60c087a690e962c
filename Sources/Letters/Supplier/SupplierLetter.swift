package import Invoice
import InvoiceRules
package import MasterData
package import Payables
import ReadResult

/// The letter to the supplier of a document, as far as there is something it can settle (M2).
package struct SupplierLetter: Sendable {
  private let templates: LetterTemplates
  private let head: LetterHead

  package init(_ templates: LetterTemplates, _ head: LetterHead) {
    self.templates = templates
    self.head = head
  }

  /// Nil where the supplier is not known, is under suspicion, or can't help.
  ///
  /// `today` is the day in Berlin from which on its time for an answer counts. A letter goes to the
  /// address of the master data, never to one that a document names.
  package func draft(
    about voucher: Voucher, to supplier: Supplier?, today: CalendarDate
  ) -> Letter? {
    guard let supplier, !voucher.isSensitive else { return nil }
    let language = supplier.language
    guard let (kind, facts) = content(voucher, language) else { return nil }
    var letter = templates.write(
      kind, completed(facts, voucher, supplier, language, today), in: language)
    letter?.recipient = supplier.email
    return letter
  }

  private func content(_ voucher: Voucher, _ language: Language) -> (LetterKind, SupplierFacts)? {
    if let complaint = voucher.complaint { return (.complaint, facts(complaint, language)) }
    guard voucher.status == .exception, let exception = voucher.exception else { return nil }
    let reasons = exception.reasons.filter(\.concernsSupplier)
    guard !reasons.isEmpty else { return nil }
    var facts = SupplierFacts()
    facts.points = reasons.map { Wording($0.german, $0.english)[language] }
    for reason in reasons {
      guard let request = head.catalogue[reason.code].request?[language],
        !facts.requests.contains(request)
      else { continue }
      facts.requests.append(request)
    }
    return (.supplierRequest, facts)
  }

  private func facts(_ complaint: Complaint, _ language: Language) -> SupplierFacts {
    var facts = SupplierFacts()
    let amount = complaint.amount.map { amount in
      Wording(
        "Es geht um einen Betrag von \(amount.text(in: .german)) € brutto.",
        "It is about a gross amount of \(amount.text(in: .english)) €.")[language]
    }
    facts.points = [
      [complaint.reason.name[language] + ":", complaint.text, amount].compactMap(\.self)
        .joined(separator: " ")
    ]
    facts.requests = [complaint.reason.request[language]]
    return facts
  }

  private func completed(
    _ facts: SupplierFacts, _ voucher: Voucher, _ supplier: Supplier, _ language: Language,
    _ today: CalendarDate
  ) -> SupplierFacts {
    let index = voucher.reading?.index
    var facts = facts
    facts.reference = voucher.id.description
    // Nouns have capitals in German only.
    let document = (voucher.documentClass ?? .invoice).name[language]
    facts.document = language == .german ? document : document.lowercased()
    facts.invoiceNumber = index?.invoiceNumber
    facts.invoiceDate = index?.invoiceDate?.text(in: language)
    facts.gross = index?.gross.map { gross in
      [gross.text(in: language), index?.currency?.rawValue].compactMap(\.self)
        .joined(separator: " ")
    }
    facts.orderNumber = voucher.references?.orders.first
    facts.supplierName = supplier.name
    facts.answerBy =
      head.calendar.workingDay(head.answerDays, after: today).text(in: language)
    facts.company = company(of: index?.buyerName)?.name
    facts.address = head.address
    facts.telephone = head.telephone
    return facts
  }

  /// The own company that the document is addressed to; the first one where that is not clear.
  private func company(of buyer: String?) -> OwnCompany? {
    head.companies.first { company in
      buyer.map { ([company.name] + company.aliases).contains($0) } == true
    } ?? head.companies.first
  }
}

extension Supplier {
  /// The language that it is written in: German where German is spoken.
  var language: Language {
    ["DE", "AT", "CH", "LI", "LU"].contains(country?.uppercased() ?? "DE") ? .german : .english
  }
}

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
    LetterMatter(voucher).flatMap { write($0, about: voucher, to: supplier, today: today) }
  }

  /// The letter about one thing; its subject has our reference, whatever a template makes of it.
  package func write(
    _ matter: LetterMatter, about voucher: Voucher, to supplier: Supplier?, today: CalendarDate
  ) -> Letter? {
    guard let supplier, !voucher.isSensitive else { return nil }
    let language = supplier.language
    let contents = LetterContents(voucher, head.catalogue, language)
    let facts = completed(contents.facts(of: matter), voucher, supplier, language, today)
    guard var letter = templates.write(LetterKind(matter.topic), facts, in: language) else {
      return nil
    }
    letter.recipient = supplier.email
    let mark = "[\(voucher.id)]"
    if !letter.subject.contains(mark) { letter.subject += " " + mark }
    return letter
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

package import Invoice
package import InvoiceRules
package import ReadResult

/// The readable view of a semantic invoice: every term that is present, grouped as people read.
package struct InvoiceView: Sendable {
  let invoice: Invoice
  let source: ReadResult.Source
  /// Of an invoice that was read in words: what nobody should rely on without a look.
  let unsureFields: [FieldName]
  let language: Language
  /// Where attached documents lie, relative to the view.
  let attachmentPaths: [Int: String]

  /// Makes a view; `attachmentPaths` are keyed by ``Attachment/index``.
  package init(
    of invoice: Invoice, from source: ReadResult.Source = .xml,
    unsure unsureFields: [FieldName] = [],
    language: Language = .german, attachmentPaths: [Int: String] = [:]
  ) {
    self.invoice = invoice
    self.source = source
    self.unsureFields = unsureFields
    self.language = language
    self.attachmentPaths = attachmentPaths
  }

  /// The view as one HTML file in UTF-8.
  package func bytes() -> [UInt8] {
    Page.bytes(title: title, language: language, capacity: capacity) { html in
      writeHead(to: &html)
      writeParties(to: &html)
      writeReferences(to: &html)
      writeNotes(to: &html)
      writeLines(to: &html)
      writeDocumentChanges(to: &html)
      writeTotals(to: &html)
      writeVATBreakdown(to: &html)
      writePayment(to: &html)
      writeSupportingDocuments(to: &html)
      writeFooter(to: &html)
    }
  }

  /// About what a line and the rest take, to spare the buffer its growing.
  private var capacity: Int { 16_384 + invoice.lines.count * 2_048 }

  private var title: String {
    [typeName, invoice.number, invoice.seller.name].compactMap(\.self).joined(separator: " · ")
  }

  /// `Rechnung`, `Gutschrift`, whatever the code says.
  var typeName: String {
    let code = invoice.typeCode?.rawValue ?? ""
    return CodeList.invoiceTypes.name(of: code, in: language) ?? word("Rechnung", "Invoice")
  }

  func word(_ german: String, _ english: String) -> String {
    Wording(german, english)[language]
  }

  var rows: TermRows { TermRows(language, invoice.currency) }

  func amount(_ value: ExactDecimal?) -> String {
    value?.text(in: language, invoice.currency) ?? ""
  }

  /// A section with the group's short name as its heading.
  func section(
    _ group: Term, _ html: inout HTMLWriter, _ content: (inout HTMLWriter) -> Void
  ) {
    html.element(.section) { html in
      html.element(.h2, text: group.shortName(in: language))
      content(&html)
    }
  }

  /// A card with the group's name as its heading, nothing where all its rows are empty.
  func card(_ group: Term, _ rows: [TermRows], _ html: inout HTMLWriter) {
    guard rows.contains(where: { !$0.isEmpty }) else { return }
    html.element(.section, .card) { html in
      html.element(.h3, text: group.name(in: language))
      for part in rows { part.write(to: &html) }
    }
  }

  /// The head of a table; the last columns are of amounts.
  func tableHead(_ columns: [String], amounts: Int, _ html: inout HTMLWriter) {
    html.element(.thead) { html in
      html.element(.tr) { html in
        for (index, column) in columns.enumerated() {
          html.element(
            .th, index >= columns.count - amounts ? .amount : nil, [.columnHead], text: column)
        }
      }
    }
  }
}

import Invoice
import InvoiceRules
import Payables
import ReadResult

/// What stands at the top: kind, number, dates, what is to be paid; and what it refers to.
extension InvoiceView {
  func writeHead(to html: inout HTMLWriter) {
    html.element(.header, .head) { html in
      html.element(.div) { html in
        html.element(.h1) { html in
          html.text(typeName)
          if let number = invoice.number { html.text(" \(number)") }
        }
        let parties = [invoice.seller.name, invoice.buyer.name].compactMap(\.self)
        html.element(.p, .muted, text: parties.joined(separator: " → "))
      }
      if let due = invoice.totals.dueForPayment {
        html.element(.div, .due) { html in
          html.element(.span, .muted, text: Term("BT-115").shortName(in: language))
          html.element(.strong, .number, text: due.text(in: language, invoice.currency))
        }
      }
    }
    writeOrigin(to: &html)
    html.element(.h2, text: word("Auf einen Blick", "At a glance"))
    headRows.write(to: &html, .facts)
  }

  /// Of what was read in words, which is never as good as data.
  private func writeOrigin(to html: inout HTMLWriter) {
    guard isReadInWords else { return }
    html.element(.p, .warning) { html in
      html.text(
        source == .ocr
          ? word(
            "Diese Angaben wurden in einem Bild erkannt.", "These entries were read in a picture.")
          : word(
            "Diese Angaben wurden im Text der Seiten gelesen.",
            "These entries were read in the text of the pages."))
      guard !unsureFields.isEmpty else { return }
      let names = unsureFields.map { $0.name[language] }.joined(separator: ", ")
      html.text(word(" Nicht sicher: \(names).", " Not certain: \(names)."))
    }
  }

  private var isReadInWords: Bool { source == .ocr || source == .text }

  private var headRows: TermRows {
    var rows = rows
    rows.add("BT-1", invoice.number)
    rows.add("BT-2", invoice.issueDate)
    rows.add("BT-3", code: invoice.typeCode?.rawValue, of: .invoiceTypes)
    rows.add("BT-9", invoice.paymentDueDate)
    rows.add("BT-5", invoice.currency?.rawValue)
    rows.add("BT-6", invoice.vatAccountingCurrency?.rawValue)
    rows.add("BT-7", invoice.vatPointDate)
    rows.add("BT-8", code: invoice.vatPointDateCode, of: .vatPointDates)
    return rows
  }

  func writeReferences(to html: inout HTMLWriter) {
    let rows = referenceRows
    guard !rows.isEmpty || !invoice.precedingInvoices.isEmpty else { return }
    html.element(.section) { html in
      html.element(.h2, text: word("Bezüge", "References"))
      rows.write(to: &html, .facts)
      if !invoice.precedingInvoices.isEmpty {
        html.element(.h3, text: Term("BG-3").shortName(in: language))
      }
      for preceding in invoice.precedingInvoices {
        var rows = self.rows
        rows.add("BT-25", preceding.number)
        rows.add("BT-26", preceding.issueDate)
        rows.write(to: &html, .facts)
      }
    }
  }

  private var referenceRows: TermRows {
    let references = invoice.references
    var rows = rows
    rows.add("BT-13", references.purchaseOrder)
    rows.add("BT-12", references.contract)
    rows.add("BT-11", references.project)
    rows.add("BT-10", references.buyer)
    rows.add("BT-19", references.buyerAccounting)
    rows.add("BT-14", references.salesOrder)
    rows.add("BT-15", references.receivingAdvice)
    rows.add("BT-16", references.despatchAdvice)
    rows.add("BT-17", references.tenderOrLot)
    rows.add("BT-18", references.invoicedObject)
    return rows
  }

  func writeNotes(to html: inout HTMLWriter) {
    guard !invoice.notes.isEmpty else { return }
    section("BG-1", &html) { html in
      for note in invoice.notes {
        html.element(.p, .pre) { html in
          if let code = note.subjectCode {
            let subject = CodeList.noteSubjects.text(of: code, in: language)
            html.element(.strong, text: "\(subject): ")
          }
          html.text(note.text ?? "")
        }
      }
    }
  }

  func writeFooter(to html: inout HTMLWriter) {
    html.element(.footer) { html in
      html.element(
        .p,
        text: isReadInWords
          ? word("Maßgeblich ist das Original.", "The original prevails.")
          : word(
            "Diese Ansicht zeigt die Angaben des Rechnungsdatensatzes. Maßgeblich ist der "
              + "Datensatz.",
            "This view shows the entries of the invoice data. The data prevail."))
      for (term, text) in [
        (Term("BT-24"), invoice.process.specification),
        (Term("BT-23"), invoice.process.businessProcess),
      ] {
        guard let text else { continue }
        html.element(.p, .pre, text: "\(term.shortName(in: language)): \(text)")
      }
    }
  }
}

import Invoice
import InvoiceRules

/// Allowances and charges on the invoice, its totals and its VAT.
extension InvoiceView {
  func writeDocumentChanges(to html: inout HTMLWriter) {
    guard !invoice.allowances.isEmpty || !invoice.charges.isEmpty else { return }
    html.element(.section) { html in
      html.element(.h2, text: word("Nachlässe und Zuschläge", "Allowances and charges"))
      html.element(.table, .wide) { html in
        let columns = [
          word("Art", "Kind"), word("Grund", "Reason"), Term("BT-93").shortName(in: language),
          Term("BT-94").shortName(in: language), Term("BT-95").shortName(in: language),
          Term("BT-92").shortName(in: language),
        ]
        tableHead(columns, amounts: 4, &html)
        html.element(.tbody) { html in
          for change in invoice.allowances {
            writeChange(change, word("Nachlass", "Allowance"), .allowanceReasons, to: &html)
          }
          for change in invoice.charges {
            writeChange(change, word("Zuschlag", "Charge"), .chargeReasons, to: &html)
          }
        }
      }
    }
  }

  private func writeChange(
    _ change: AllowanceCharge, _ kind: String, _ reasons: CodeList, to html: inout HTMLWriter
  ) {
    html.element(.tr) { html in
      html.element(.td, .name, text: kind)
      html.element(.td, text: reasonText(of: change, reasons) ?? "")
      cell("BT-93", change.baseAmount?.text(in: language, invoice.currency), &html)
      cell("BT-94", change.percentage?.percentText(in: language), &html)
      cell("BT-95", vatText(change.vatCategory, change.vatRate), &html)
      cell("BT-92", change.amount?.text(in: language, invoice.currency), &html)
    }
  }

  func writeTotals(to html: inout HTMLWriter) {
    let totals = invoice.totals
    section("BG-22", &html) { html in
      html.element(.table, .totals) { html in
        html.element(.tbody) { html in
          totalRow("BT-106", totals.lineNetAmounts, &html)
          totalRow("BT-107", totals.allowances, &html)
          totalRow("BT-108", totals.charges, &html)
          totalRow("BT-109", totals.withoutVAT, style: .sum, &html)
          totalRow("BT-110", totals.vat, &html)
          totalRow(
            "BT-111", totals.vatInAccountingCurrency, in: invoice.vatAccountingCurrency, &html)
          totalRow("BT-112", totals.withVAT, style: .sum, &html)
          totalRow("BT-113", totals.paid, &html)
          totalRow("BT-114", totals.rounding, &html)
          writeThirdPartyPayments(to: &html)
          totalRow("BT-115", totals.dueForPayment, style: .sum, &html)
        }
      }
    }
  }

  private func totalRow(
    _ term: Term, _ value: ExactDecimal?, style: HTMLStyle? = nil,
    in currency: CurrencyCode? = nil, _ html: inout HTMLWriter
  ) {
    guard let value else { return }
    html.element(.tr, style) { html in
      html.element(.td, nil, [.title(term.rawValue)], text: term.shortName(in: language))
      html.element(
        .td, .amount, text: value.text(in: language, currency ?? invoice.currency))
    }
  }

  private func writeThirdPartyPayments(to html: inout HTMLWriter) {
    for payment in invoice.thirdPartyPayments {
      let words = [payment.description, payment.type.map { "(\($0))" }].compactMap(\.self)
      html.element(.tr) { html in
        html.element(
          .td, nil, [.title("BG-DEX-09")],
          text: ([Term("BG-DEX-09").name(in: language)] + words).joined(separator: " "))
        html.element(.td, .amount, text: amount(payment.amount))
      }
    }
  }

  func writeVATBreakdown(to html: inout HTMLWriter) {
    guard !invoice.vatBreakdown.isEmpty else { return }
    section("BG-23", &html) { html in
      html.element(.table, .wide) { html in
        let columns: [Term] = ["BT-118", "BT-120", "BT-119", "BT-116", "BT-117"]
        tableHead(columns.map { $0.shortName(in: language) }, amounts: 3, &html)
        html.element(.tbody) { html in
          for row in invoice.vatBreakdown { writeVAT(row, to: &html) }
        }
      }
    }
  }

  private func writeVAT(_ row: VATBreakdown, to html: inout HTMLWriter) {
    html.element(.tr) { html in
      let category = row.category.map {
        CodeList.vatCategories.text(of: $0.rawValue, in: language)
      }
      html.element(.td, .name, text: category ?? "")
      let code = row.exemptionReasonCode.map {
        CodeList.vatExemptions.text(of: $0, in: language)
      }
      let reasons = [row.exemptionReason, code].compactMap(\.self)
      html.element(.td, text: reasons.joined(separator: " · "))
      cell("BT-119", row.rate?.percentText(in: language), &html)
      cell("BT-116", row.taxableAmount?.text(in: language, invoice.currency), &html)
      cell("BT-117", row.taxAmount?.text(in: language, invoice.currency), &html)
    }
  }
}

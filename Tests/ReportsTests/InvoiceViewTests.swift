import Invoice
import InvoiceRules
import ReadResult
import TestSupport
import Testing

@testable import Reports

@Suite struct InvoiceViewTests {
  private func html(_ invoice: Invoice, _ language: Language = .german) -> String {
    String(
      decoding: InvoiceView(of: invoice, language: language).bytes(), as: UTF8.self)
  }

  // MARK: - Where it comes from

  private func html(_ source: ReadResult.Source, unsure: [FieldName] = []) -> String {
    String(
      decoding: InvoiceView(of: Invoice(), from: source, unsure: unsure).bytes(), as: UTF8.self)
  }

  @Test func `what was read in words is marked, with what is not certain`() {
    #expect(html(.xml).contains("Maßgeblich ist der Datensatz."))
    let text = html(.text)
    #expect(text.contains("im Text der Seiten gelesen") && !text.contains("Nicht sicher"))
    let picture = html(.ocr, unsure: [.gross, .iban])
    #expect(picture.contains("in einem Bild erkannt. Nicht sicher: Bruttobetrag, IBAN."))
    #expect(picture.contains("Maßgeblich ist das Original."))
  }

  // MARK: - Completeness

  /// A value of an invoice as the view must show it, with the path it was found at.
  private struct Leaf {
    let path: String
    /// Nil where the invoice has no value.
    let shown: String?
  }

  /// Every value of an invoice, found by reflection, so that a new term can't be forgotten.
  private func leaves(of value: Any, at path: String, in language: Language) -> [Leaf] {
    switch value {
    case let text as String: return [Leaf(path: path, shown: text)]
    case let number as ExactDecimal: return [Leaf(path: path, shown: number.text(in: language))]
    case let date as CalendarDate: return [Leaf(path: path, shown: date.text(in: language))]
    case let count as Int:
      return [Leaf(path: path, shown: ExactDecimal(count).text(in: language))]
    default: break
    }
    let mirror = Mirror(reflecting: value)
    if mirror.children.isEmpty { return [Leaf(path: path, shown: nil)] }
    return mirror.children.flatMap { child -> [Leaf] in
      // Where bytes lie is no term.
      if child.label == "index" { return [] }
      return leaves(of: child.value, at: "\(path).\(child.label ?? "")", in: language)
    }
  }

  @Test(arguments: Language.allCases)
  func `every term of a filled invoice shows up in its view`(language: Language) {
    let invoice = Invoice.filled()
    let leaves = leaves(of: invoice, at: "", in: language)
    let empty = leaves.filter { $0.shown == nil }.map(\.path)
    #expect(empty.allSatisfy { $0.contains("subLines") || $0.contains("vat") }, "\(empty)")
    #expect(leaves.count > 400)
    let page = html(invoice, language)
    let missing = leaves.filter { leaf in leaf.shown.map { !page.contains($0) } ?? false }
    #expect(missing.map(\.path) == [])
  }

  @Test func `an empty invoice has a view`() {
    let page = html(Invoice())
    #expect(page.contains("<h1>Rechnung</h1>"))
    #expect(!page.contains("Positionen"))
  }

  @Test func `a trading name that is the registered name stands once`() {
    var invoice = Invoice()
    invoice.seller.name = "Dampfkessel GmbH"
    invoice.seller.tradingName = "Dampfkessel GmbH"
    #expect(!html(invoice).contains("title=\"BT-28\""))
    invoice.seller.tradingName = "Kessel-Klaus"
    #expect(html(invoice).contains("title=\"BT-28\""))
  }

  // MARK: - Safety

  @Test func `nothing from the document becomes markup`() {
    let harmless = html(.filled())
    let prefix = "<script>alert(1)</script>&\"' onload=x "
    let hostile = html(.filled(prefix: prefix))
    #expect(!hostile.contains("<script"))
    for mark in "<\"'" {
      #expect(hostile.count { $0 == mark } == harmless.count { $0 == mark })
    }
    #expect(hostile.contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;&#39; onload=x Txt"))
  }

  @Test func `the page loads nothing and runs nothing`() {
    let page = html(.filled())
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"de\"><head><meta charset=\"utf-8\">"))
    #expect(
      page.contains(
        "http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;; "
          + "style-src &#39;unsafe-inline&#39;; "
          + "base-uri &#39;none&#39;; form-action &#39;none&#39;\""
      ))
    for word in ["<script", "<img", "<link", "url(", "@import", " src=", "http://", "https://"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test func `every element that is opened is closed`() {
    var open: [Substring] = []
    for tag in html(.filled()).matches(of: /<(\/?)([a-z0-9]+)[^>]*>/) {
      if tag.2 == "meta" || tag.2 == "br" { continue }
      if tag.1.isEmpty { open.append(tag.2) } else { #expect(open.popLast() == tag.2) }
    }
    #expect(open == [])
  }

  @Test func `attachments are links to the paths that the caller gives`() {
    let view = InvoiceView(
      of: .filled(), attachmentPaths: [0: "../attachments/Aufmaß \"1\".pdf", 1: "/etc/passwd"])
    let page = String(decoding: view.bytes(), as: UTF8.self)
    #expect(page.contains("<a href=\"../attachments/Aufma%C3%9F%20%221%22.pdf\">Txt"))
    #expect(!page.contains("/etc/passwd"))
  }

  // MARK: - Words

  @Test func `codes are explained`() {
    var invoice = Invoice()
    invoice.typeCode = .finalConstructionInvoice
    invoice.paymentInstructions = [PaymentInstructions()]
    invoice.paymentInstructions[0].meansCode = .sepaCreditTransfer
    invoice.seller.address = PostalAddress()
    invoice.seller.address?.country = .germany
    invoice.notes = [InvoiceNote(subjectCode: "REG", text: "Text")]
    var row = VATBreakdown()
    row.category = .reverseCharge
    row.exemptionReasonCode = "VATEX-EU-AE"
    invoice.vatBreakdown = [row]
    var line = InvoiceLine()
    line.quantity = ExactDecimal("2.50")
    line.unit = UnitCode(rawValue: "HUR")
    line.vat.category = .standard
    line.vat.rate = ExactDecimal(19)
    invoice.lines = [line]
    let page = html(invoice)
    for words in [
      "<h1>Schlussrechnung (Bauleistung)</h1>", "SEPA-Überweisung (58)", "Deutschland (DE)",
      "Regulatorische Informationen (REG): </strong>Text",
      "Steuerschuldnerschaft des Leistungsempfängers (AE)",
      "Steuerschuldnerschaft des Leistungsempfängers (VATEX-EU-AE)", ">2,50 Stunde<", ">19 %<",
    ] {
      #expect(page.contains(words), "\(words)")
    }
    #expect(html(invoice, .english).contains("<h1>Final construction invoice</h1>"))
  }

  @Test(arguments: [
    (
      "14", "2.00",
      "Bei Zahlung innerhalb von 14 Tagen (bis 06.12.2026): 2,00 % Skonto, das sind 23,80 EUR."
    ),
    (
      "1", "3.00",
      "Bei Zahlung innerhalb eines Tages (bis 23.11.2026): 3,00 % Skonto, das sind 35,70 EUR."
    ),
    ("30", "0.00", "Bei Zahlung innerhalb von 30 Tagen (bis 22.12.2026): ohne Abzug."),
    (
      "9999999", "2.00",
      "Bei Zahlung innerhalb von 9999999 Tagen: 2,00 % Skonto, das sind 23,80 EUR."
    ),
  ])
  func `a cash discount is put into words`(days: String, percent: String, sentence: String) {
    var invoice = Invoice()
    invoice.issueDate = CalendarDate("2026-11-22")
    invoice.currency = .euro
    invoice.totals.dueForPayment = ExactDecimal("1190.00")
    invoice.paymentTerms = "Danke.\n#SKONTO#TAGE=\(days)#PROZENT=\(percent)#\n"
    let page = html(invoice)
    #expect(page.contains("<p class=\"pre\">Danke.</p><p>\(sentence)</p>"))
  }

  @Test func `a cash discount may have a base of its own`() {
    var invoice = Invoice()
    invoice.currency = .euro
    invoice.paymentTerms = "#SKONTO#TAGE=7#PROZENT=2.25#BASISBETRAG=1000.00#"
    #expect(
      html(invoice).contains(
        "Bei Zahlung innerhalb von 7 Tagen: 2,25 % Skonto auf 1.000,00 EUR, das sind 22,50 EUR."))
    #expect(
      html(invoice, .english).contains(
        "For payment within 7 days: 2.25 % discount on 1,000.00 EUR, that is 22.50 EUR."))
  }

  @Test func `an IBAN is shown in groups of four`() {
    var invoice = Invoice()
    var transfer = CreditTransfer()
    transfer.account = "DE02120300000000202051"
    invoice.paymentInstructions = [PaymentInstructions()]
    invoice.paymentInstructions[0].creditTransfers = [transfer]
    #expect(html(invoice).contains("DE02 1203 0000 0000 2020 51"))
  }

  @Test func `deeply nested sub lines do not exhaust the stack`() {
    var line = InvoiceLine()
    line.identifier = "innermost"
    for _ in 0..<2_000 {
      var outer = InvoiceLine()
      outer.subLines = [line]
      line = outer
    }
    var invoice = Invoice()
    invoice.lines = [line]
    #expect(html(invoice).contains("innermost"))
  }
}

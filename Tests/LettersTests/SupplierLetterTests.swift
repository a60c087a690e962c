import Files
import Invoice
import InvoiceRules
import Letters
import MasterData
import Payables
import ReadResult
import SystemPackage
import TestSupport
import Testing

struct SupplierLetterTests {
  private let today = Timestamp(seconds: 1_795_687_200).berlinDate

  private func head() -> LetterHead {
    var company = OwnCompany()
    company.name = "Muster Immobilien GmbH"
    var head = LetterHead()
    head.companies = [company]
    head.telephone = "03691 123"
    return head
  }

  private func supplier(_ country: String? = nil) -> Supplier {
    var supplier = Supplier(id: "K1", name: "Hausmeister GmbH")
    supplier.email = "buchhaltung@hausmeister.example"
    supplier.country = country
    return supplier
  }

  /// An invoice with cases: code, owner, what is wrong, whether the supplier may know.
  private func voucher(_ problems: [(ExceptionCode, Role, String, Bool)]) -> Voucher {
    var voucher = SampleVoucher.submitted()
    var index = IndexRecord()
    index.invoiceNumber = "R-77"
    index.invoiceDate = CalendarDate(year: 2026, month: 11, day: 20)
    index.gross = ExactDecimal(coefficient: 1190_00, scale: 2)
    index.currency = CurrencyCode(rawValue: "EUR")
    voucher.apply(
      .read(
        Reading(
          type: "application/xml", source: .xml, documentClass: .invoice, classConfidence: 1,
          index: index, files: [])), at: SampleVoucher.time)
    let cases = problems.map { code, owner, text, concernsSupplier in
      var problem = ExceptionCase(
        code, owner: owner, deadline: SampleVoucher.time, german: text, english: "EN \(text)",
        nextActionGerman: "", nextActionEnglish: "")
      problem.concernsSupplier = concernsSupplier
      return problem
    }
    if let joined = ExceptionCase.joined(cases) {
      voucher.apply(.exceptionRaised(joined), at: SampleVoucher.time)
    }
    return voucher
  }

  private func draft(_ voucher: Voucher, to supplier: Supplier?) -> Letter? {
    SupplierLetter(.standard, head()).draft(about: voucher, to: supplier, today: today)
  }

  @Test func `a supplier is told all that it can settle, and asked for each thing once`() throws {
    let letter = try #require(
      draft(
        voucher([
          (.priceDeviation, .procurement, "Der Preis ist zu hoch.", true),
          (.missingEvidence, .fm, "Es fehlt der Bericht.", true),
          (.masterData, .ap, "Das Konto ist neu.", false),
        ]), to: supplier()))
    #expect(letter.recipient == "buchhaltung@hausmeister.example")
    #expect(letter.subject == "Rückfrage zu Ihrer Rechnung R-77 [B26-0000001]")
    #expect(letter.body.contains("Rechnung R-77 vom 20.11.2026 über 1.190,00 EUR erhalten"))
    #expect(letter.body.contains("- Der Preis ist zu hoch.\n"))
    #expect(letter.body.contains("- Es fehlt der Bericht.\n"))
    #expect(!letter.body.contains("Konto ist neu"))
    #expect(letter.body.contains("berichtigte Rechnung oder die Vereinbarung"))
    #expect(letter.body.contains("den fehlenden Nachweis"))
    #expect(letter.body.contains("bis zum 10.12.2026"))
    #expect(
      letter.body.contains("Muster Immobilien GmbH\nKreditorenbuchhaltung\nTelefon 03691 123"))
  }

  @Test func `a supplier abroad is written to in English`() throws {
    let problems: [(ExceptionCode, Role, String, Bool)] = [
      (.priceDeviation, .procurement, "x", true)
    ]
    let letter = try #require(draft(voucher(problems), to: supplier("NL")))
    #expect(letter.subject.hasPrefix("Question about your invoice"))
    #expect(letter.body.contains("- EN x\n"))
    #expect(draft(voucher(problems), to: supplier("AT"))?.language == .german)
  }

  @Test func `nobody is written to under suspicion, nor where the supplier can't help`() {
    let price: (ExceptionCode, Role, String, Bool) = (.priceDeviation, .procurement, "a", true)
    #expect(draft(voucher([price, (.masterData, .compliance, "b", false)]), to: supplier()) == nil)
    #expect(draft(voucher([(.masterData, .ap, "b", false)]), to: supplier()) == nil)
    #expect(draft(voucher([]), to: supplier()) == nil)
    #expect(draft(voucher([price]), to: nil) == nil)
    #expect(draft(voucher([price]), to: supplier()) != nil)
  }

  @Test func `a complaint is told in its own words with its amount`() throws {
    var voucher = voucher([(.priceDeviation, .procurement, "a", true)])
    voucher.apply(
      .complained(
        Complaint(.defects, text: "Die Pumpe läuft nicht.", amount: ExactDecimal(119))),
      at: SampleVoucher.time)
    #expect(voucher.status == .onHold)
    let letter = try #require(draft(voucher, to: supplier()))
    #expect(letter.subject.hasPrefix("Reklamation zu Ihrer Rechnung R-77"))
    #expect(
      letter.body.contains(
        "- Leistung mit Mängeln: Die Pumpe läuft nicht. Es geht um einen Betrag von 119 € brutto."))
    #expect(letter.body.contains("Bitte beseitigen Sie die Mängel"))
    voucher.apply(.complaintSettled(ComplaintSettlement(note: "erledigt")), at: SampleVoucher.time)
    #expect(voucher.status == .received)
    #expect(voucher.complaint == nil)
    #expect(voucher.refusalOfSettlement != nil)
  }

  @Test func `a template of the house takes the place of the program's`() throws {
    let folder = try TemporaryFolder()
    _ = try folder.file(
      "supplier-request.de.mustache", "Frage {{reference}}\n\nHallo {{supplier_name}} & Co")
    let templates = try LetterTemplates(folder: folder.path)
    let problem: (ExceptionCode, Role, String, Bool) = (.priceDeviation, .procurement, "x", true)
    let letter = try #require(
      SupplierLetter(templates, head())
        .draft(about: voucher([problem]), to: supplier(), today: today))
    #expect(letter.subject == "Frage B26-0000001 [B26-0000001]")
    #expect(letter.body.hasPrefix("Hallo Hausmeister GmbH & Co"))
  }

  @Test(arguments: ["", "nur eine Zeile", "Betreff\n\n{{#offen}}"])
  func `a template that can't be used is refused with its file`(_ text: String) throws {
    let folder = try TemporaryFolder()
    _ = try folder.file("complaint.en.mustache", text)
    #expect {
      try LetterTemplates(folder: folder.path)
    } throws: {
      "\($0)".contains("complaint.en.mustache: ")
    }
  }
}

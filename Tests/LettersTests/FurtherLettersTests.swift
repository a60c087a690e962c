import Invoice
import InvoiceRules
import Letters
import MasterData
import Payables
import ReadResult
import TestSupport
import Testing

/// The letters besides questions and complaints (M2, M3, E6, G2).
@Suite struct FurtherLettersTests {
  private let today = Timestamp(seconds: 1_795_687_200).berlinDate

  private func head() -> LetterHead {
    var company = OwnCompany()
    company.name = "Muster Immobilien GmbH"
    company.city = "Eisenach"
    var head = LetterHead()
    head.companies = [company]
    return head
  }

  private func supplier(_ country: String? = nil) -> Supplier {
    var supplier = Supplier(id: "K1", name: "Hausmeister GmbH")
    supplier.email = "buchhaltung@hausmeister.example"
    supplier.country = country
    return supplier
  }

  private func voucher(
    _ events: [VoucherEvent], class documentClass: DocumentClass = .invoice
  ) -> Voucher {
    var voucher = SampleVoucher.submitted()
    var index = IndexRecord()
    index.invoiceNumber = "R-77"
    voucher.apply(
      .read(
        Reading(
          type: "application/xml", source: .xml, documentClass: documentClass, classConfidence: 1,
          index: index, files: [])), at: SampleVoucher.time)
    for event in events { voucher.apply(event, at: SampleVoucher.time) }
    return voucher
  }

  private func exception(_ codes: [ExceptionCode]) throws -> VoucherEvent {
    let cases = codes.map { code in
      var problem = ExceptionCase(
        code, owner: .ap, deadline: SampleVoucher.time,
        german: "Es fehlt etwas (\(code.rawValue)).", english: "Something is missing.",
        nextActionGerman: "", nextActionEnglish: "")
      problem.concernsSupplier = true
      return problem
    }
    return .exceptionRaised(try #require(ExceptionCase.joined(cases)))
  }

  private func draft(_ voucher: Voucher, country: String? = nil) -> Letter? {
    SupplierLetter(.standard, head()).draft(about: voucher, to: supplier(country), today: today)
  }

  @Test func `where only evidence is missing, or a change order, the letter says so`() throws {
    let evidence = try #require(draft(voucher([try exception([.missingEvidence])])))
    #expect(evidence.subject == "Fehlender Nachweis zu Ihrer Rechnung R-77 [B26-0000001]")
    #expect(evidence.body.contains("- Es fehlt etwas (EX04)."))
    let amendment = try #require(draft(voucher([try exception([.amendmentUnclear])])))
    #expect(amendment.body.contains("vor der Ausführung schriftlich freigegeben"))
    let both = try #require(draft(voucher([try exception([.amendmentUnclear, .missingEvidence])])))
    #expect(both.subject.hasPrefix("Rückfrage"))
  }

  @Test func `a rejected invoice is given back with the reason`() throws {
    let task = WorkTask(
      id: TaskID(voucher: SampleVoucher.submitted().id, number: 1), kind: .approval, role: .ap,
      openedAt: SampleVoucher.time, deadline: SampleVoucher.time, alarm: SampleVoucher.time)
    let decision = Decision(
      .reject, of: task.id, by: "anna", through: .commandLine, reason: "Falscher Empfänger.")
    let conclusion = Conclusion(german: "x", english: "x")
    let rejected = voucher([.taskOpened(task), .decided(decision), .rejected(conclusion)])
    let letter = try #require(draft(rejected))
    #expect(letter.subject == "Zurückweisung Ihrer Rechnung R-77 [B26-0000001]")
    #expect(letter.body.contains("- Falscher Empfänger.\n"))
    #expect(letter.body.contains("berichtigte Rechnung"))
    let english = try #require(draft(rejected, country: "NL"))
    #expect(english.body.contains("we reject your invoice R-77:"))
    // Of what a block list refused nobody is told.
    #expect(draft(voucher([.rejected(conclusion)])) == nil)
  }

  @Test func `a dunning letter is answered line by line`() throws {
    var paid = DunningJudgement.Item("R-1", .paid)
    paid.paidAt = CalendarDate(year: 2026, month: 11, day: 20)
    paid.paid = ExactDecimal(coefficient: 1190_00, scale: 2)
    paid.reference = "SEPA 7"
    var due = DunningJudgement.Item("R-200", .justified)
    due.expected = CalendarDate(year: 2026, month: 12, day: 1)
    let judgement = DunningJudgement([paid, due, .init("R-3", .missing)])
    let conclusion = Conclusion(german: "x", english: "x")
    let letter = try #require(
      draft(voucher([.dunningJudged(judgement), .filed(conclusion)], class: .dunning)))
    #expect(letter.body.contains("R-1    bezahlt am 20.11.2026, 1.190,00 EUR, Zahlung SEPA 7\n"))
    #expect(letter.body.contains("R-200  zur Zahlung vorgesehen, voraussichtlich bis 01.12.2026\n"))
    #expect(letter.body.contains("R-3    liegt uns nicht vor\n"))
    #expect(letter.body.contains("eine Kopie"))
  }

  @Test func `every template stands for itself in both languages`() throws {
    let voucher = voucher([try exception([.priceDeviation])])
    for topic in LetterTopic.allCases {
      for country in ["DE", "NL"] {
        var matter = LetterMatter(topic, state: "x")
        matter.reasons = LetterMatter(voucher)?.reasons ?? []
        let letter = try #require(
          SupplierLetter(.standard, head())
            .write(matter, about: voucher, to: supplier(country), today: today), "\(topic)")
        #expect(letter.subject.contains("[B26-0000001]"))
        #expect(letter.subject.contains("R-77"))
        #expect(!letter.body.contains("{{"))
        #expect(letter.body.contains("Muster Immobilien GmbH"))
      }
    }
  }

  @Test func `a new supplier is told the rules of the house`() throws {
    var rules = SupplierRules()
    rules.mailbox = "rechnung@muster.example"
    rules.fileBytes = 20 << 20
    let german = try #require(OnboardingLetter(.standard, head(), rules).write(to: supplier()))
    #expect(german.recipient == "buchhaltung@hausmeister.example")
    for text in [
      "rechnung@muster.example", "höchstens 20 MiB", "ohne sie bezahlen wir nicht",
      "Wartungsbericht", "10 Arbeitstage", "Muster Immobilien GmbH, Eisenach",
    ] { #expect(german.body.contains(text), "\(text)") }
    rules.isOrderRequired = false
    let english = try #require(
      OnboardingLetter(.standard, head(), rules).write(to: supplier("NL")))
    #expect(english.body.contains("the number of our order where there is one"))
  }
}

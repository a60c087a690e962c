import ReadResult
import Testing

@testable import Extraction

@Suite struct HabitTests {
  private let first = SampleSupplier()
  private let next = SampleSupplier.next

  @Test func `after one correction the next document of the supplier is right`() throws {
    let before = next.fields()
    #expect(before[.invoiceNumber]?.value != "N 4802")
    #expect(before[.issueDate]?.value == "2026-04-20")
    #expect(before[.orderNumber]?.value == "7754321")
    #expect(before[.sellerName]?.value != "Nordlicht Gerüstbau GmbH")
    let fields = next.fields(knowing: try #require(first.lesson()))
    #expect(fields[.invoiceNumber]?.value == "N 4802")
    #expect(fields[.issueDate]?.value == "2026-05-11")
    #expect(fields[.orderNumber]?.value == "4500067890")
    #expect(fields[.sellerName]?.value == "Nordlicht Gerüstbau GmbH")
    #expect(fields[.invoiceNumber]?.place?.box.left == 4700)
    for name in [FieldName.net, .tax, .gross, .buyerName, .iban] {
      #expect(fields[name] == before[name])
    }
  }

  @Test func `one confirmation passes nothing without a person, two do`() throws {
    let lesson = try #require(first.lesson())
    let names = [FieldName.invoiceNumber, .issueDate, .orderNumber, .sellerName]
    let once = next.fields(knowing: lesson)
    let twice = next.fields(knowing: lesson, lesson)
    for name in names {
      #expect(try #require(once[name]).confidence < 0.95, "\(name)")
      #expect(try #require(twice[name]).confidence >= 0.95, "\(name)")
    }
  }

  @Test func `a confirmed field that was found anyway becomes surer`() throws {
    let lesson = try #require(first.lesson([.buyerName: "Beispiel Verwaltung AG"]))
    let before = try #require(next.fields()[.buyerName])
    let after = try #require(next.fields(knowing: lesson)[.buyerName])
    #expect(after.value == before.value && after.place == before.place)
    #expect(after.confidence > before.confidence)
  }

  @Test func `what is read badly is no surer for being looked at twice`() {
    func joined(_ clarity: Double, _ origin: PageText.Origin) -> Double {
      Certainty.joined(0.9, 0.75, of: .invoiceNumber, clarity: clarity, origin: origin)
    }
    #expect(joined(1, .textLayer) > 0.97)
    #expect(joined(0.3, .ocr) == 0.9)
  }

  @Test func `another supplier's document is read as before`() throws {
    var other = next
    other.vatIdentifier = "DE111111125"
    other.account = "DE89 3704 0044 0532 0130 00"
    #expect(other.fields(knowing: try #require(first.lesson())) == other.fields())
  }

  @Test func `a wrong correction is outweighed by a right one`() throws {
    let wrong = try #require(first.lesson([.invoiceNumber: "7712345"]))
    #expect(next.fields(knowing: wrong)[.invoiceNumber]?.value == "7754321")
    let right = try #require(
      first.lesson([.invoiceNumber: "N 4711"], knowing: Suppliers([wrong])))
    let field = try #require(next.fields(knowing: wrong, right)[.invoiceNumber])
    #expect(field.value == "N 4802")
    #expect(field.confidence < 0.95)
    // Of the same document the later lesson takes the place of the earlier one.
    #expect(next.fields(knowing: right)[.invoiceNumber]?.value == "N 4802")
  }

  @Test func `what is no field of the supplier's is not taken for it again`() throws {
    let lesson = try #require(first.lesson([.orderNumber: ""]))
    #expect(next.fields()[.orderNumber] != nil)
    #expect(next.fields(knowing: lesson)[.orderNumber] == nil)
  }

  @Test func `what was not named teaches nothing`() throws {
    let lesson = try #require(first.lesson([.invoiceNumber: "N 4711"]))
    #expect(lesson.fields.map(\.name) == [.invoiceNumber])
    var others = next.fields(knowing: lesson)
    others[.invoiceNumber] = next.fields()[.invoiceNumber]
    #expect(others == next.fields())
  }

  @Test func `what follows from the day of issue moves with it`() throws {
    func page(_ supplier: SampleSupplier) -> [PageText] {
      var page = supplier.page
      let note = SamplePage().row(600, (50, "Zahlbar innerhalb von 14 Tagen ohne Abzug."))
      page.words += note.pageText.words
      return [page]
    }
    let lesson = try #require(
      Extraction.habits(
        of: page(first), as: .invoice, confirmed: [.issueDate: "2026-03-12"], for: Organisation()))
    func due(_ lessons: [SupplierLesson]) -> String? {
      Extraction.fields(
        of: page(next), as: .invoice, for: Organisation(suppliers: Suppliers(lessons)))[.dueDate]?
        .value
    }
    #expect(due([]) == "2026-05-04")
    #expect(due([lesson]) == "2026-05-25")
  }

  @Test func `a habit breaks no sums that add up`() throws {
    // A person called the sum of the first item the net, which it was by chance.
    let lesson = try #require(first.lesson([.net: "100.00", .gross: "100.00"]))
    let fields = next.fields(knowing: lesson)
    #expect(fields[.net]?.value == "300.00")
    #expect(fields[.tax]?.value == "57.00")
    #expect(fields[.gross]?.value == "357.00")
  }

  @Test func `a sensitive document teaches nothing`() {
    let lesson = Extraction.habits(
      of: [first.page], as: .personnel, confirmed: [.issueDate: "2026-03-12"], for: Organisation())
    #expect(lesson == nil)
  }

  @Test func `a document without any mark teaches nothing`() {
    let page = SamplePage().row(100, (50, "Vorgang 4711")).pageText
    let lesson = Extraction.habits(
      of: [page], as: .other, confirmed: [.contractNumber: "4711"], for: Organisation())
    #expect(lesson == nil)
  }
}

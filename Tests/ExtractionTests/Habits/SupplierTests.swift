import ReadResult
import Testing

@testable import Extraction

@Suite struct SupplierTests {
  private let name = "Nordlicht Gerüstbau GmbH"

  private func knows(_ page: PageText, _ lessons: [SupplierLesson], own: [String] = []) -> Bool {
    let organisation = Organisation(ownNumbers: own, suppliers: Suppliers(lessons))
    let layout = Layout([page])
    let fields = Extraction.found(in: layout, [page], .invoice, organisation)
    return organisation.memory(of: layout, fields, as: .invoice) != nil
  }

  private func page(_ foot: String) -> PageText {
    SamplePage().row(200, (50, "Rechnung")).row(800, (50, foot)).pageText
  }

  private func lesson(_ foot: String, _ name: String) throws -> SupplierLesson {
    try #require(
      Extraction.habits(
        of: [page(foot)], as: .invoice, confirmed: [.sellerName: name], for: Organisation()))
  }

  @Test func `the VAT identifier tells a supplier alone`() throws {
    let lesson = try lesson("USt-IdNr. DE136695976", name)
    #expect(knows(page("Ust-ID: DE 136 695 976"), [lesson]))
    #expect(!knows(page("USt-IdNr. DE111111125"), [lesson]))
    #expect(!knows(page("Keine Angaben"), [lesson]))
  }

  @Test func `an account alone may be a bank's that collects for many`() throws {
    let lesson = try lesson("IBAN DE02120300000000202051", name)
    #expect(!knows(page("IBAN DE02120300000000202051"), [lesson]))
    #expect(knows(page("\(name) IBAN DE02120300000000202051"), [lesson]))
  }

  @Test func `signs of two suppliers are a conflict`() throws {
    let first = try lesson("USt-IdNr. DE136695976", name)
    let second = try lesson("USt-IdNr. DE111111125", "Beispiel Bau AG")
    #expect(!knows(page("USt-IdNr. DE136695976 und DE111111125"), [first, second]))
  }

  @Test func `companies that print the same identifier are told apart by nothing`() throws {
    let first = try lesson("USt-IdNr. DE136695976", name)
    let second = try lesson("USt-IdNr. DE136695976", "Beispiel Bau AG")
    #expect(!knows(page("USt-IdNr. DE136695976"), [first, second]))
  }

  @Test func `the own identifier is no supplier's`() throws {
    let lesson = try lesson("USt-IdNr. DE136695976", name)
    #expect(!knows(page("USt-IdNr. DE136695976"), [lesson], own: ["DE 136695976"]))
  }

  @Test func `suppliers come back from their bytes, and damaged bytes are refused`() throws {
    let suppliers = Suppliers([
      try lesson("USt-IdNr. DE136695976", name), try lesson("USt-IdNr. DE111111125", "Bau AG"),
    ])
    let bytes = try suppliers.encoded()
    #expect(try Suppliers(bytes[...]) == suppliers)
    #expect(throws: FrameFault.self) { try Suppliers(bytes.dropLast()) }
    #expect(throws: FrameFault.self) { try Suppliers([255, 255, 255, 255]) }
  }

  @Test func `habits of one field are bounded, the latest stay`() throws {
    let lessons = (0..<50).map { number -> SupplierLesson in
      var field = FieldLesson(.invoiceNumber)
      let word = String(repeating: "wort", count: number + 2)
      field.right = [
        FieldSpot(
          before: word, above: "", form: "9", page: 1, isLastPage: true, left: number * 20, top: 9)
      ]
      return SupplierLesson(marks: SupplierMarks(), documentClass: .invoice, fields: [field])
    }
    var supplier = Supplier()
    for lesson in lessons { supplier.learn(lesson) }
    #expect(supplier.fields[.invoiceNumber]?.habits.count == FieldMemory.habitsMax)
  }
}

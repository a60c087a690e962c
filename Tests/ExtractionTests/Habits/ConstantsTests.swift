import Invoice
import ReadResult
import Testing

@testable import Extraction

@Suite struct ConstantsTests {
  private let next = SampleSupplier.next
  private let known: [FieldName: String] = [
    .sellerName: "Nordlicht Gerüstbau GmbH", .iban: "DE02120300000000202051",
    .sellerVATIdentifier: "DE136695976",
  ]

  @Test func `another account stays as it is printed, and a person must look`() throws {
    let lesson = try #require(SampleSupplier().lesson(known))
    var forged = next
    forged.account = "DE89 3704 0044 0532 0130 00"
    let field = try #require(forged.fields(knowing: lesson, lesson)[.iban])
    #expect(field.value == "DE89370400440532013000")
    #expect(field.confidence < 0.95)
    #expect(try #require(forged.fields()[.iban]).confidence >= 0.95)
    #expect(try #require(next.fields(knowing: lesson)[.iban]).confidence >= 0.95)
  }

  @Test func `a code that agrees with a strange account makes it no surer`() throws {
    let lesson = try #require(SampleSupplier().lesson(known))
    var forged = next
    forged.account = "DE89 3704 0044 0532 0130 00"
    let iban = try #require(IBAN("DE89370400440532013000"))
    let code = GiroCode(name: "Nordlicht Gerüstbau GmbH", iban: iban)
    let box = PageText.Box(left: 0, top: 0, right: 10, bottom: 10)
    let fields = Extraction.fields(
      of: [forged.page], as: .invoice,
      for: Organisation(suppliers: Suppliers([lesson])),
      giroCode: GiroCodeEvidence(code, page: 1, box: box))
    #expect(fields[.iban]?.value == "DE89370400440532013000")
    #expect(try #require(fields[.iban]).confidence < 0.95)
  }

  @Test func `no number is filled in that is not printed`() throws {
    var silent = next
    silent.account = ""
    let lesson = try #require(SampleSupplier().lesson(known))
    #expect(silent.fields(knowing: lesson)[.iban] == nil)
    #expect(silent.fields(knowing: lesson)[.sellerName]?.value == "Nordlicht Gerüstbau GmbH")
  }

  @Test func `of two printed accounts the one that people refused is not taken again`() throws {
    var two = SampleSupplier()
    two.account = "DE89 3704 0044 0532 0130 00 oder DE02 1203 0000 0000 2020 51"
    let read = try #require(two.fields()[.iban]?.value)
    let other = ["DE89370400440532013000", "DE02120300000000202051"].first { $0 != read }
    let wanted = try #require(other)
    let lesson = try #require(two.lesson([.iban: wanted]))
    #expect(two.fields(knowing: lesson)[.iban]?.value == wanted)
  }

  @Test func `an identifier with one misread digit is mended where other signs agree`() throws {
    let lesson = try #require(SampleSupplier().lesson(known))
    var scan = next
    scan.slogan = "Nordlicht Gerüstbau GmbH"
    scan.vatIdentifier = "DE136695970"
    scan.origin = .ocr
    #expect(scan.fields()[.sellerVATIdentifier]?.value == "DE136695970")
    #expect(scan.fields(knowing: lesson)[.sellerVATIdentifier]?.value == "DE136695976")
    // In a text layer every character is as it was printed.
    scan.origin = .textLayer
    #expect(scan.fields(knowing: lesson)[.sellerVATIdentifier]?.value == "DE136695970")
  }

  @Test func `a name is spelled as a person spelled it last`() throws {
    let first = try #require(SampleSupplier().lesson([.sellerName: "NORDLICHT Gerüstbau GmbH"]))
    let second = try #require(SampleSupplier().lesson([.sellerName: "Nordlicht Gerüstbau GmbH"]))
    let field = try #require(next.fields(knowing: first, second)[.sellerName])
    #expect(field.value == "Nordlicht Gerüstbau GmbH")
    #expect(field.confidence >= 0.95)
  }
}

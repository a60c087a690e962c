import Invoice
import ReadResult
import Testing

@testable import Extraction

@Suite struct GiroCodeEvidenceTests {
  private let box = PageText.Box(left: 100, top: 200, right: 300, bottom: 400)

  private func fields(
    _ printed: [FieldName: String], isRecognized: Bool = true
  ) throws -> [FieldName: ExtractedField] {
    var code = GiroCode(
      name: "Dampfkessel Nord GmbH", iban: try #require(IBAN("DE02120300000000202051")))
    code.amount = ExactDecimal("1190.00")
    code.remittance = .text("Rechnung RE-2026-4711")
    let fields = printed.mapValues { ExtractedField($0, confidence: 0.5, place: nil) }
    return GiroCodeEvidence(code, page: 2, box: box)
      .supporting(fields, isRecognized: isRecognized)
  }

  @Test func `what is not printed is taken from the code, with its place`() throws {
    let found = try fields([:])
    #expect(found[.iban]?.value == "DE02120300000000202051")
    #expect(found[.gross]?.value == "1190.00")
    #expect(found[.sellerName]?.value == "Dampfkessel Nord GmbH")
    #expect(found[.invoiceNumber]?.value == "RE-2026-4711")
    #expect(found.values.allSatisfy { $0.place == .init(page: 2, box: box) })
  }

  @Test func `what agrees becomes certain and stays as it is printed`() throws {
    let found = try fields([.gross: "1190.00", .iban: "DE02 1203 0000 0000 2020 51"])
    #expect(found[.gross]?.confidence == 0.99 && found[.gross]?.place == nil)
    #expect(found[.iban]?.value == "DE02 1203 0000 0000 2020 51")
  }

  @Test func `a misread letter is put right, in recognised words only`() throws {
    let printed: [FieldName: String] = [
      .iban: "DE02120300000000202O51", .invoiceNumber: "RE-2026-4771",
      .sellerName: "Dampfkesse1 Nord GmbH",
    ]
    let recognized = try fields(printed)
    #expect(recognized[.iban]?.value == "DE02120300000000202051")
    #expect(recognized[.invoiceNumber]?.value == "RE-2026-4711")
    #expect(recognized[.sellerName]?.value == "Dampfkessel Nord GmbH")
    let printedAsText = try fields(printed, isRecognized: false)
    #expect(printedAsText.mapValues(\.value).filter { printed.keys.contains($0.key) } == printed)
  }

  @Test func `another account stays as it is printed`() throws {
    let found = try fields([.iban: "DE75512108001245126199"])
    #expect(found[.iban]?.value == "DE75512108001245126199" && found[.iban]?.confidence == 0.5)
  }
}

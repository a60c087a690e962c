import Hashing
import Invoice
import InvoiceRules
import ReadResult
import Testing

@testable import Reports

@Suite struct UnreadableFileTests {
  private func file(
    _ outcome: Result<ReadResult, ReadFailure>, _ language: Language = .german,
    on day: String = "2026-11-26"
  ) throws -> UnreadableFile {
    UnreadableFile(
      CheckedDocument(
        fileName: "<scan>.pdf", sha256: SHA256Digest(of: "<a/>".utf8),
        checkedOn: try #require(CalendarDate(day))), outcome, language: language)
  }

  private let picture = Result<ReadResult, ReadFailure>.success(ReadResult(type: "image/png"))
  private let failure = Result<ReadResult, ReadFailure>.failure(
    ReadFailure(.notWellFormed, "tag mismatch", line: 7))

  @Test func `a document without invoice data is another kind of invoice`() throws {
    let text = try file(picture).text(showing: "a.png")
    #expect(text.hasPrefix("a.png: keine E-Rechnung\n  In der Datei (image/png) steckt keine"))
    #expect(text.contains("ist es eine Rechnung, dann eine sonstige"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= PlainText.width })
    let tax = try #require(try file(picture).inputTax)
    #expect(tax.risk == .conditional)
    #expect(try file(picture, on: "2028-01-01").inputTax?.risk == .atRisk)
  }

  @Test func `a file that can't be read says why and what to do`() throws {
    let text = try file(failure, .english).text(showing: "a.xml")
    #expect(text.hasPrefix("a.xml: unreadable\n"))
    #expect(text.contains("Technical detail: tag mismatch (line 7)"))
    #expect(text.contains("→ Ask the sender"))
    #expect(try file(failure).inputTax?.situation.form == .illFormed)
    #expect(try file(.failure(ReadFailure(.encrypted, "password"))).inputTax == nil)
  }

  @Test func `both have a page`() throws {
    let picture = String(decoding: try file(picture).html(), as: UTF8.self)
    for words in [
      "<span class=\"badge fatal\">Keine E-Rechnung</span>", "<dd>&lt;scan&gt;.pdf</dd>",
      "Was es für den Käufer bedeutet", "<dd>\(Validator.title)</dd>",
    ] {
      #expect(picture.contains(words), "\(words)")
    }
    let failed = String(decoding: try file(failure).html(), as: UTF8.self)
    #expect(failed.contains(">Nicht lesbar</span>"))
    #expect(failed.contains("Technische Angabe: tag mismatch (Zeile 7)"))
    #expect(failed.contains("Das ist ein Formatfehler"))
  }
}

import Foundation
import InvoiceRules
import MasterData
import Procedure
import Reports
import SystemPackage
import TestSupport
import Testing

/// With Debian's WeasyPrint and poppler-utils: `deploy/install-dependencies`.
@Suite struct PDFMakerTests {
  private static let reader = URL(filePath: "/usr/bin/pdftotext")
  private static let isInstalled =
    FileManager.default.isExecutableFile(atPath: "/usr/bin/weasyprint")
    && FileManager.default.isExecutableFile(atPath: reader.path)

  private static func text(of manual: Manual) async throws -> (text: String, pages: Int) {
    let pdf = try await PDFMaker().pdf(of: manual.html)
    #expect(pdf.starts(with: Array("%PDF-".utf8)))
    let folder = try TemporaryFolder()
    let file = folder.path.appending("a.pdf").string
    try Data(pdf).write(to: URL(filePath: file))
    let answer = try Program.run(reader, ["-layout", "-enc", "UTF-8", file, "-"])
    #expect(answer.code == 0)
    return (answer.output, answer.output.filter { $0 == "\u{0C}" }.count)
  }

  @Test(.enabled(if: isInstalled))
  func `the documentation becomes a PDF whose text can be read back`() async throws {
    let manual = ProcedureDocument.manual(try ProcedureExample.company())
    let (text, pages) = try await Self.text(of: manual)
    #expect(pages > 20)
    for (number, section) in manual.numbered where !number.contains(".") {
      #expect(text.contains("\(number) \(section.title)"), "\(section.title)")
    }
    #expect(text.contains("Klinikverbund Lechmünden Technik und Service GmbH"))
    #expect(text.contains("1 / \(pages)") && text.contains("\(pages) / \(pages)"))
  }

  @Test(.enabled(if: isInstalled), arguments: Language.allCases)
  func `the leaflet is one page`(language: Language) async throws {
    let facts = try ProcedureExample.company()
    #expect(try await Self.text(of: SupplierLeaflet.manual(facts, in: language)).pages == 1)
  }

  @Test(.enabled(if: isInstalled), arguments: Role.allCases)
  func `a work instruction is one page`(role: Role) async throws {
    let facts = try ProcedureExample.facts(ProcedureExample.everything)
    let instruction = try #require(WorkInstruction.of(role))
    #expect(try await Self.text(of: WorkInstructions.page(of: instruction, facts)).pages == 1)
  }

  @Test func `without the program it is said what to install`() async throws {
    let error = await #expect(throws: PDFMaker.Failure.self) {
      try await PDFMaker(program: "/nowhere/weasyprint").pdf(of: [])
    }
    #expect("\(try #require(error))".contains("apt install weasyprint"))
  }

  @Test func `a program that makes no PDF is told of`() async throws {
    let error = await #expect(throws: PDFMaker.Failure.self) {
      try await PDFMaker(program: "/bin/false").pdf(of: [])
    }
    #expect("\(try #require(error))".contains("no PDF"))
  }
}

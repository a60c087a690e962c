import Foundation
import ReadResult
import Testing

@testable import Reading

/// Whether we call those documents valid against their schema that the official verdicts do.
@Suite(.enabled(if: OfficialVerdicts.isPresent, "the corpus lies beside the package, if anywhere"))
struct StructureVerdictTests {
  @Test func `a document is schema-valid where the official verdict says so`() throws {
    let documents = try OfficialVerdicts.all().filter { $0.verdict.xsdValid != nil }
    #expect(documents.count == 2152)
    for document in documents {
      let report = try structure(of: try document.bytes)
      #expect(
        report?.isValid == document.verdict.xsdValid,
        "\(document.file): \(report?.violations.first as Any)")
    }
  }

  /// Set by deploy/campaigns/structure: a folder with `index.jsonl`, documents and their verdicts.
  private static let folder = ProcessInfo.processInfo.environment["ROHRPOST_STRUCTURE_DOCUMENTS"]

  private struct Judged: Decodable {
    var name: String
    var xsdValid: Bool?

    enum CodingKeys: String, CodingKey {
      case name
      case xsdValid = "xsd_valid"
    }
  }

  @Test(.enabled(if: folder != nil, "deploy/campaigns/structure makes the documents"))
  func `a changed document is schema-valid where libxml2 says so`() throws {
    let folder = URL(filePath: try #require(Self.folder))
    let index = try String(contentsOf: folder.appending(path: "index.jsonl"), encoding: .utf8)
    for line in index.split(separator: "\n") {
      let judged = try JSONDecoder().decode(Judged.self, from: Data(line.utf8))
      let bytes = [UInt8](try Data(contentsOf: folder.appending(path: judged.name)))
      guard let expected = judged.xsdValid else { continue }
      let report = try structure(of: bytes)
      #expect(
        report?.isValid == expected,
        "\(judged.name): \(report?.violations.first as Any)")
    }
  }

  private func structure(of bytes: [UInt8]) throws -> StructureReport? {
    try #require(try EInvoiceReader.read(bytes, limits: .init())).structure
  }
}

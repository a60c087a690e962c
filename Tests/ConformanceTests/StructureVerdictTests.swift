import Foundation
import ReadResult
import Testing

@testable import Reading

/// Whether we call exactly those documents valid against their schema that the official verdicts do.
@Suite(.enabled(if: OfficialVerdicts.isPresent, "the corpus lies beside the package, if anywhere"))
struct StructureVerdictTests {
  @Test func `a document is schema-valid where the official verdict says so`() throws {
    let verdicts = try OfficialVerdicts.all().filter { $0.xsdValid != nil }
    #expect(verdicts.count == 2152)
    for verdict in verdicts {
      let report = try structure(of: try OfficialVerdicts.bytes(of: verdict))
      #expect(
        report?.isValid == verdict.xsdValid, "\(verdict.file): \(report?.violations.first as Any)")
    }
  }

  /// Set by deploy/campaigns/structure: a folder with `index.jsonl`, documents and their verdicts.
  private static let folder = ProcessInfo.processInfo.environment["ROHRPOST_STRUCTURE_DOCUMENTS"]

  private struct Judged: Decodable {
    var name: String
    var xsd_valid: Bool
  }

  @Test(.enabled(if: folder != nil, "deploy/campaigns/structure makes the documents"))
  func `a changed document is schema-valid where libxml2 says so`() throws {
    let folder = URL(filePath: try #require(Self.folder))
    let index = try String(contentsOf: folder.appending(path: "index.jsonl"), encoding: .utf8)
    var unreadable = 0
    for line in index.split(separator: "\n") {
      let judged = try JSONDecoder().decode(Judged.self, from: Data(line.utf8))
      let bytes = [UInt8](try Data(contentsOf: folder.appending(path: judged.name)))
      guard let document = try? EInvoiceReader.read(bytes, limits: .init()) else {
        unreadable += 1
        continue
      }
      #expect(
        document.structure?.isValid == judged.xsd_valid,
        "\(judged.name): \(document.structure?.violations.first as Any)")
    }
    print("\(index.split(separator: "\n").count) documents, \(unreadable) unreadable")
  }

  private func structure(of bytes: [UInt8]) throws -> StructureReport? {
    try #require(try EInvoiceReader.read(bytes, limits: .init())).structure
  }
}

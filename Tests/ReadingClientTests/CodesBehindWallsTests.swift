import Foundation
import ReadResult
import ReadingClient
import SystemPackage
import TestSupport
import Testing

extension ReaderTests {
  /// The real reader behind its walls, where nothing can be loaded any more.
  @Suite(.enabled(if: DrawnCode.isAvailable, "zint, which draws the codes, is not installed"))
  struct CodesBehindWallsTests {
    /// A PDF of two pages that only show drawings.
    private func pdf(_ first: String, _ second: String) -> [UInt8] {
      var file = "%PDF-1.7\n"
      for (index, body) in [
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R >>",
        "<< /Length \(first.utf8.count) >>\nstream\n\(first)\nendstream",
        "<< /Length \(second.utf8.count) >>\nstream\n\(second)\nendstream",
      ].enumerated() {
        file += "\(index + 1) 0 obj\n\(body)\nendobj\n"
      }
      // Without an index: the reader mends it.
      return Array((file + "trailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n").utf8)
    }

    @Test func `codes are found and a stack is taken apart`() async throws {
      let sheet = try DrawnCode(.code128, "PATCHT").operators(left: 200, top: 500, size: 1.5)
      let label = try DrawnCode(.qr, "ASN12").operators(left: 400, top: 800, size: 3)
      var settings = Probe.settings()
      settings.executable = FilePath(Program.folder.appending(path: "rohrpost-reader").path)
      let document = pdf(sheet, label)
      let reply = try await Probe.withPool(settings) { pool in
        try await pool.read(Job(name: "scan.pdf", readsWords: true), document)
      }
      let result = try reply.outcome.get()
      #expect(result.paper?.codes.map(\.text) == ["PATCHT", "ASN12"])
      #expect(result.children.map(\.relation) == [.stackPart])
      #expect(
        result.children.first?.part
          == StackPart(firstPage: 2, lastPage: 2, archiveNumber: 12))
      #expect(reply.blobs.count == 1)
    }
  }
}

import ReadResult
import Testing

@testable import Reading

/// What reading one hostile or broken document gives.
struct BrokenTruth: CustomTestStringConvertible {
  var file: String
  var outcome: Outcome

  enum Outcome {
    case refused(ReadFailure.Reason)
    case read(type: String, notices: [ReadResult.Notice.Code] = [], children: Int = 0)
  }

  init(_ file: String, _ outcome: Outcome) {
    self.file = file
    self.outcome = outcome
  }

  var testDescription: String { file }

  /// The outcomes that truth-broken.jsonl asks for, in the terms of this room: `error` is refused;
  /// what is read with a notice or without an invoice comes before a person.
  static let all = [
    BrokenTruth("b01_truncated.pdf", .refused(.damaged)),
    BrokenTruth("b02_zero.pdf", .refused(.empty)),
    BrokenTruth("b03_javascript.pdf", .read(type: "application/pdf", notices: [.activeContent])),
    BrokenTruth("b04_flatebomb.pdf", .refused(.limitExceeded)),
    BrokenTruth("b05_hugepage.pdf", .read(type: "application/pdf")),
    BrokenTruth("b06_10000pages.pdf", .refused(.limitExceeded)),
    BrokenTruth("b07_pageloop.pdf", .refused(.damaged)),
    BrokenTruth("b08_xrefloop.pdf", .read(type: "application/pdf", notices: [.repaired])),
    BrokenTruth("b09_formloop.pdf", .read(type: "application/pdf")),
    BrokenTruth("b10_launch.pdf", .read(type: "application/pdf", notices: [.activeContent])),
    BrokenTruth(
      "b11_attached_exe.pdf", .read(type: "application/pdf", notices: [.executableAttachment])),
    BrokenTruth("b12_encrypted.pdf", .refused(.encrypted)),
    BrokenTruth("b13_owner_password.pdf", .read(type: "application/pdf")),
    BrokenTruth("b14_xxe.xml", .refused(.documentTypeDeclaration)),
    BrokenTruth("b15_billion_laughs.xml", .refused(.documentTypeDeclaration)),
    BrokenTruth("b16_external_dtd.xml", .refused(.documentTypeDeclaration)),
    BrokenTruth("b17_utf16.xml", .read(type: "application/xml")),
    BrokenTruth("b18_png_named.pdf", .read(type: "image/png", notices: [.misnamed])),
    BrokenTruth("b19_pdf_named.xml", .read(type: "application/pdf", notices: [.misnamed])),
    BrokenTruth("b20_html_named.pdf", .read(type: "text/html", notices: [.misnamed])),
    BrokenTruth("b21_corrupt.tif", .refused(.damaged)),
    BrokenTruth("b22_corrupt.jpg", .refused(.damaged)),
    BrokenTruth("b23_huge.tif", .refused(.limitExceeded)),
    BrokenTruth("b24_tiff_loop.tif", .refused(.damaged)),
    BrokenTruth("b27_path_traversal.eml", .read(type: "message/rfc822", children: 5)),
    BrokenTruth("b28_odd_names.eml", .read(type: "message/rfc822", children: 4)),
    BrokenTruth("b29_zipslip.zip", .read(type: "application/zip", children: 3)),
    BrokenTruth("b30_zipbomb.zip", .read(type: "application/zip", children: 12)),
    BrokenTruth("b31_deep.xml", .refused(.limitExceeded)),
    BrokenTruth(
      "b34_two_xml.pdf", .read(type: "application/pdf", notices: [.contradictingParts])),
  ]
}

@Suite(.needsCorpus, .timeLimit(.minutes(2))) struct CorpusBrokenTests {
  @Test(arguments: BrokenTruth.all)
  func `a hostile document is refused or read with a notice`(truth: BrokenTruth) throws {
    let reply = Reader.read(
      Job(name: truth.file), try Corpus.bytes("documents/broken/" + truth.file))
    switch (truth.outcome, reply.outcome) {
    case (.refused(let reason), .failure(let failure)):
      #expect(failure.reason == reason)
    case (.read(let type, let notices, let children), .success(let result)):
      #expect(result.type == type)
      #expect(result.notices.map(\.code) == notices)
      #expect(result.children.count == children)
    default: Issue.record("\(reply.outcome)")
    }
  }

  @Test func `archives in archives end at the ratio, long before they fill the memory`() throws {
    var pending = [(bytes: try Corpus.bytes("documents/broken/b30_zipbomb.zip"), depth: 0)]
    var unpacked = 0
    var refused = 0
    while let (bytes, depth) = pending.popLast() {
      let reply = Reader.read(Job(name: ""), bytes)
      guard case .success(let result) = reply.outcome else {
        refused += 1
        continue
      }
      unpacked += reply.blobs.reduce(0) { $0 + $1.count }
      let isArchive = result.type == "application/zip"
      if isArchive && depth < 8 { pending += reply.blobs.map { ($0, depth + 1) } }
    }
    #expect(refused > 0)
    #expect(unpacked < 16 << 20)
  }
}

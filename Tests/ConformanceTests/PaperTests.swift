import Foundation
import ReadResult
import Testing

@testable import Reading

/// What is read in documents without structured part, against what stands in them.
///
/// It takes every sixth with a text layer and two scans; `deploy/campaigns/paper` takes them all.
@Suite(.enabled(if: Paper.isPresent, "the test documents lie beside the package, if anywhere"))
struct PaperTests {
  @Test func `words tell the class, and whether a document is sensitive`() throws {
    var wrong: [String] = []
    for paper in Paper.sample {
      let result = try paper.result()
      if !paper.classes.contains(result.words?.classes.first?.documentClass.rawValue ?? "") {
        wrong.append(paper.file)
      }
      if paper.sensitive { #expect(result.words?.isSensitive == true, "\(paper.file)") }
    }
    #expect(Paper.sample.count > 40)
    #expect(wrong.count * 100 <= 3 * Paper.sample.count, "\(wrong)")
  }

  @Test func `numbers, days and amounts are those that stand there`() throws {
    var compared = 0
    var wrong: [String] = []
    for paper in Paper.sample {
      let fields = try paper.result().words?.fields ?? [:]
      for (name, value) in paper.fields {
        guard let field = FieldName(rawValue: name), Paper.comparable.contains(field) else {
          continue
        }
        compared += 1
        let isRight = ([value] + (paper.alsoOk?[name] ?? [])).contains { expected in
          Paper.plain(fields[field]?.value ?? "") == Paper.plain(expected)
        }
        if !isRight { wrong.append("\(paper.file) \(name)") }
      }
    }
    #expect(compared > 150)
    #expect(wrong.count * 100 <= 6 * compared, "\(wrong)")
  }

  @Test func `a scan is read like paper`() throws {
    let scans = Paper.all.filter { $0.needsOcr && $0.pages == 1 && $0.`class` == "invoice" }
    for scan in scans.prefix(2) {
      let result = try scan.result()
      #expect(result.source == .ocr, "\(scan.file)")
      #expect(result.words?.classes.first?.documentClass == .invoice, "\(scan.file)")
      #expect(result.words?.fields.isEmpty == false, "\(scan.file)")
    }
  }
}

/// A line of `truth.jsonl`.
struct Paper: Decodable {
  var file: String
  var `class`: String
  var classAlt: [String]?
  var sensitive: Bool
  var needsOcr: Bool
  var pages: Int
  var fields: [String: String]
  var alsoOk: [String: [String]]?

  var classes: [String] { [`class`] + (classAlt ?? []) }

  static let folder = OfficialVerdicts.corpus.deletingLastPathComponent()
    .appending(path: "documents")

  static var isPresent: Bool { FileManager.default.fileExists(atPath: folder.path) }

  static let all: [Paper] = {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let text = try? String(contentsOf: folder.appending(path: "truth.jsonl"), encoding: .utf8)
    return (text ?? "").split(separator: "\n").compactMap {
      try? decoder.decode(Paper.self, from: Data($0.utf8))
    }
  }()

  static let sample = all.filter { !$0.needsOcr }.enumerated().filter { $0.offset % 6 == 0 }
    .map(\.element)

  /// What is compared letter by letter; names are a matter of taste.
  static let comparable: Set<FieldName> = [
    .invoiceNumber, .issueDate, .iban, .net, .tax, .gross, .sellerVATIdentifier, .dueDate,
  ]

  static func plain(_ value: String) -> String {
    value.filter { !$0.isWhitespace && $0 != "#" }.uppercased()
  }

  func result() throws -> ReadResult {
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: file)))
    let job = Job(name: file, ignoresStructuredPart: true, readsWords: true)
    return try Reader.read(job, bytes).outcome.get()
  }
}

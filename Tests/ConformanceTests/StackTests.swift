import Foundation
import ReadResult
import Testing

@testable import Reading

/// How stacks of scanned documents are taken apart, against where their documents begin and end.
///
/// `deploy/campaigns/paper --stacks` also reads each part; it looks for wrong cuts in all others.
@Suite(.enabled(if: Stack.isPresent, "the test documents lie beside the package, if anywhere"))
struct StackTests {
  @Test(arguments: Stack.all)
  fileprivate func `a stack is parted where its documents begin`(stack: Stack) throws {
    let result = try Stack.read(stack.file)
    let parts = result.children.compactMap(\.part)
    #expect(parts.map(\.firstPage) == stack.documents.map(\.first), "\(stack.file)")
    #expect(parts.map(\.lastPage) == stack.documents.map(\.last), "\(stack.file)")
    #expect(parts.map(\.archiveNumber) == stack.documents.map(\.asn), "\(stack.file)")
    let sheets = (result.paper?.leftOutPages ?? []).filter { $0.reason == .separator }.map(\.page)
    #expect(Set(sheets).isSuperset(of: stack.separatorPages), "\(stack.file)")
  }

  @Test(arguments: Stack.evidence)
  func `an invoice with its evidence is no stack`(file: String) throws {
    #expect(try Stack.read(file).children.isEmpty)
  }
}

/// A line of `stacks.jsonl`.
private struct Stack: Decodable {
  struct Document: Decodable {
    var first: Int
    var last: Int
    var asn: Int?
  }

  var file: String
  var separatorPages: [Int]
  var documents: [Document]

  static let folder = OfficialVerdicts.corpus.deletingLastPathComponent()
    .appending(path: "documents")

  static var isPresent: Bool { FileManager.default.fileExists(atPath: folder.path) }

  static let all: [Stack] = lines(of: "stacks.jsonl")

  /// Scans of two sheets, each of another sender, that belong together.
  static let evidence = lines(of: "truth.jsonl").filter { (paper: Paper) in
    paper.needsOcr && paper.extra?.evidencePages != nil
  }.map(\.file)

  private struct Paper: Decodable {
    struct Extra: Decodable { var evidencePages: [Int]? }
    var file: String
    var needsOcr: Bool
    var extra: Extra?
  }

  private static func lines<Line: Decodable>(of name: String) -> [Line] {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
    return (text ?? "").split(separator: "\n").compactMap {
      try? decoder.decode(Line.self, from: Data($0.utf8))
    }
  }

  static func read(_ file: String) throws -> ReadResult {
    let bytes = [UInt8](try Data(contentsOf: folder.appending(path: file)))
    return try Reader.read(Job(name: file, readsWords: true), bytes).outcome.get()
  }
}

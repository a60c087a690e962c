import Foundation
import TestSupport
import Testing

/// What `rohrpost inspect` says of mails and of hostile or broken files, against what is expected.
@Suite(.enabled(if: Inspection.isPresent, "the test documents lie beside the package, if anywhere"))
struct InspectionTests {
  @Test func `mails give their documents and their outcome`() throws {
    let truths = try Inspection.truths("truth-mails.jsonl", as: MailTruth.self)
    let answers = try Inspection.answers(for: truths.map(\.file))
    #expect(truths.count == answers.count && truths.count > 20)
    for (truth, answer) in zip(truths, answers) {
      #expect(truth.outcomes.contains(answer.outcome), "\(truth.file): \(answer.reason ?? "")")
      #expect(truth.isRight(answer.children), "\(truth.file) (\(truth.kind))")
      #expect(answer.approval?.token == truth.token && answer.approval?.decision == truth.decision)
    }
  }

  @Test func `hostile and broken files end as they must`() throws {
    let truths = try Inspection.truths("truth-broken.jsonl", as: BrokenTruth.self)
      .filter { $0.generator != true }
    let answers = try Inspection.answers(for: truths.map(\.file))
    #expect(truths.count == answers.count && truths.count > 30)
    for (truth, answer) in zip(truths, answers) {
      #expect(truth.outcomes.contains(answer.outcome), "\(truth.file): \(answer.reason ?? "")")
    }
  }
}

private enum Inspection {
  static let folder = OfficialVerdicts.corpus.deletingLastPathComponent()
    .appending(path: "documents")

  static var isPresent: Bool { FileManager.default.fileExists(atPath: folder.path) }

  static func truths<Truth: Decodable>(_ name: String, as type: Truth.Type) throws -> [Truth] {
    try decode(String(contentsOf: folder.appending(path: name), encoding: .utf8))
  }

  static func answers(for files: [String]) throws -> [Answer] {
    let paths = files.map { folder.appending(path: $0).path }
    return try decode(Program.run("rohrpost", ["inspect", "--json"] + paths).output)
  }

  private static func decode<Line: Decodable>(_ text: String) throws -> [Line] {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try text.split(separator: "\n").map {
      try decoder.decode(Line.self, from: Data($0.utf8))
    }
  }

  struct Answer: Decodable {
    var outcome: String
    var reason: String?
    var children: [Child]
    var approval: Approval?

    struct Child: Decodable {
      var sha256: String
      var `class`: String
    }

    struct Approval: Decodable {
      var token: String
      var decision: String?
    }
  }
}

private struct MailTruth: Decodable {
  var file: String
  var kind: String
  var outcome: String
  var acceptAlt: [String]?
  var expectedDocuments: [Document]
  var token: String?
  var decision: String?

  struct Document: Decodable {
    var sha256: String
    /// Of the bytes with line feeds, where the transfer may have changed them.
    var sha256Lf: String?
    var `class`: String?

    var hashes: [String] { [sha256, sha256Lf].compactMap(\.self) }
  }

  var outcomes: [String] { [outcome] + (acceptAlt ?? []) }

  /// Whether exactly the expected documents are there, each of its class.
  func isRight(_ children: [Inspection.Answer.Child]) -> Bool {
    let isComplete = expectedDocuments.allSatisfy { document in
      children.contains {
        document.hashes.contains($0.sha256) && (document.class ?? $0.class) == $0.class
      }
    }
    let expected = Set(expectedDocuments.flatMap(\.hashes))
    return isComplete && children.allSatisfy { expected.contains($0.sha256) }
  }
}

private struct BrokenTruth: Decodable {
  var file: String
  var outcome: String
  var outcomeAlt: [String]?
  var generator: Bool?

  var outcomes: [String] { [outcome] + (outcomeAlt ?? []) }
}

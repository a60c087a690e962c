import ReadResult
import Testing

@testable import Reading

/// A line of truth-mails.jsonl, as far as opening is concerned.
struct MailTruth: Decodable, CustomTestStringConvertible {
  var file: String
  var kind: String
  var expectedDocuments: [Document]
  var notDocuments: [String]

  struct Document: Decodable {
    var name: String?
    var sha256: String
    var sha256Lf: String?

    enum CodingKeys: String, CodingKey {
      case name, sha256
      case sha256Lf = "sha256Lf"
    }
  }

  var testDescription: String { "\(file) \(kind)" }
}

@Suite(.needsCorpus) struct CorpusMailTests {
  @Test(arguments: Corpus.lines("documents/truth-mails.jsonl", as: MailTruth.self))
  func `the documents of a mail are those expected and no others`(truth: MailTruth) throws {
    let documents = try leaves(
      of: Corpus.bytes("documents/" + truth.file), name: truth.file, depth: 0)
    #expect(documents.count == truth.expectedDocuments.count)
    for expected in truth.expectedDocuments {
      let hashes = [expected.sha256, expected.sha256Lf].compactMap { $0 }
      let found = documents.contains { $0.name == expected.name && hashes.contains($0.sha256) }
      #expect(found, "\(expected.name ?? "without a name"), got \(documents)")
    }
  }

  @Test func `an empty attachment leaves a notice`() throws {
    let reply = Reader.read(Job(name: "m19.eml"), try Corpus.bytes("documents/mails/m19.eml"))
    let result = try reply.outcome.get()
    #expect(result.notices.map(\.code) == [.emptyPart])
    #expect(result.children.isEmpty)
  }

  @Test func `only the answer of a machine is automatic`() throws {
    for truth in Corpus.lines("documents/truth-mails.jsonl", as: MailTruth.self) {
      let result = try Reader.read(Job(name: truth.file), Corpus.bytes("documents/" + truth.file))
        .outcome.get()
      let head = try #require(result.mail)
      #expect(head.isAutomatic == (truth.kind == "auto reply"), "\(truth.file)")
      #expect(head.from.count == 1 && !head.to.isEmpty && head.text != nil, "\(truth.file)")
      #expect(head.subject != nil && head.messageID != nil && head.date != nil, "\(truth.file)")
    }
  }

  private struct Document {
    var name: String?
    var sha256: String
  }

  /// The documents that are no containers, after opening mails and archives in each other.
  private func leaves(of bytes: [UInt8], name: String?, depth: Int) throws -> [Document] {
    let reply = Reader.read(Job(name: name ?? ""), bytes)
    guard case .success(let result) = reply.outcome, depth < 8,
      ["message/rfc822", "application/zip"].contains(result.type)
    else { return [Document(name: name, sha256: Corpus.sha256(of: bytes))] }
    return try result.children.flatMap {
      try leaves(of: reply.blobs[$0.blob], name: $0.name, depth: depth + 1)
    }
  }
}

import Files
import Foundation
import Hashing
import SystemPackage
import TestSupport

/// A spool of its own with channels that are fed with all kinds of documents, and the book of what
/// was put in.
final class MixedInbox {
  let folder: TemporaryFolder
  private(set) var submitted: [String: Int] = [:]
  private var random: SeededGenerator
  private var counter = 0

  init(seed: UInt64) throws {
    folder = try TemporaryFolder()
    random = SeededGenerator(seed: seed)
    for name in [
      "inbox/mail/new", "inbox/mail/cur", "inbox/mail/tmp", "inbox/upload", "inbox/scan",
    ] {
      try FileOperations.makeDirectory(folder.path.appending(name))
    }
    _ = try folder.file(
      "pipeline.conf",
      """
      [[channel]]
      name = "mail"
      kind = "maildir"
      path = "inbox/mail"
      [[channel]]
      name = "upload"
      kind = "upload"
      path = "inbox/upload"
      settle_seconds = 0
      poll_seconds = 1
      [[channel]]
      name = "scan"
      kind = "scan"
      path = "inbox/scan"
      settle_seconds = 0
      poll_seconds = 1
      """)
  }

  var spool: String { folder.path.string }

  func arguments(_ command: String, _ further: String...) -> [String] {
    [command] + further
      + ["--spool", spool, "--config", folder.path.appending("pipeline.conf").string]
  }

  /// Puts one more document in, as a careful sender does: complete, then renamed into place.
  func drop() throws {
    counter += 1
    let number = "R-\(counter)"
    switch random.next() % 10 {
    case 0...3: try put(SampleInvoice.ubl(number: number), "upload/\(number).xml")
    case 4...5: try put(SampleInvoice.mail(number: number), "mail/new/\(counter).M1P1.host")
    case 6: try put(SampleInvoice.ubl(number: "R-1"), "upload/again-\(counter).xml")
    case 7: try put("<Invoice>\(number)", "scan/broken-\(counter).xml")
    case 8:
      try put(SampleInvoice.ubl(number: number, total: "1.00"), "upload/wrong\n\(counter).xml")
    default: try put("Notiz \(number)", "scan/notiz-\(counter).txt")
    }
  }

  private func put(_ text: String, _ place: String) throws {
    let bytes = Array(text.utf8)
    submitted[SHA256Digest(of: bytes).description, default: 0] += 1
    let target = folder.path.appending("inbox").appending(place)
    let temporary = target.removingLastComponent().appending(".arriving")
    try FileContents.write(bytes, to: temporary)
    try FileOperations.move(temporary, to: target)
  }
}

/// A line of `rohrpost list --json`, as far as these tests look at it.
struct ListLine: Decodable {
  let id: String
  let parent: String?
  let status: String
  let sha256: String
}

extension MixedInbox {
  /// What the ledger knows, a line a voucher.
  func list() throws -> [ListLine] {
    let answer = try Program.run("rohrpost", arguments("list", "--json"))
    let decoder = JSONDecoder()
    return try answer.lines.map { try decoder.decode(ListLine.self, from: Data($0.utf8)) }
  }

  /// How often each hash is known as a document that came from outside.
  func known() throws -> [String: Int] {
    try list().filter { $0.parent == nil }.reduce(into: [:]) { $0[$1.sha256, default: 0] += 1 }
  }
}

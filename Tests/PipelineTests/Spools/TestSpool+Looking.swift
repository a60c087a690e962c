import Files
import Foundation
import SystemPackage
import TestSupport

/// What the command line says of a spool.
extension TestSpool {
  func arguments(_ command: String, _ further: String...) -> [String] {
    [command] + further + ["--spool", path.string, "--config", configuration.string]
  }

  /// Runs a command to its end.
  func ask(_ words: String...) throws -> Program.Answer { try ask(words) }

  func ask(_ words: [String]) throws -> Program.Answer {
    try Program.run(
      "rohrpost", words + ["--spool", path.string, "--config", configuration.string])
  }

  /// Lets the daemon process all that lies in the channels.
  @discardableResult
  func drain() throws -> Program.Answer { try ask("run", "--once") }

  /// What the ledger knows, a line a voucher.
  func list() throws -> [ListLine] { try lines(of: ask("list", "--json")) }

  func journal() throws -> [JournalLine] { try lines(of: ask("journal", "--json")) }

  /// The journal as it is written.
  func journalText() throws -> String { try ask("journal", "--json").output }

  func status() throws -> StatusLine {
    let answer = try ask("status", "--json")
    return try JSONDecoder().decode(StatusLine.self, from: Data(answer.output.utf8))
  }

  func account() throws -> AccountLine {
    let answer = try ask("account", "--json")
    return try JSONDecoder().decode(AccountLine.self, from: Data(answer.output.utf8))
  }

  private func lines<Line: Decodable>(of answer: Program.Answer) throws -> [Line] {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try answer.lines.map { try decoder.decode(Line.self, from: Data($0.utf8)) }
  }

  /// How often each hash is known as a document that came from outside.
  func known() throws -> [String: Int] {
    try list().filter { $0.parent == nil }.reduce(into: [:]) { $0[$1.sha256, default: 0] += 1 }
  }

  /// Whether all that was put in is registered, decided and delivered.
  func isDone() throws -> Bool {
    guard try known() == submitted else { return false }
    let status = try status()
    return status.received + status.read + status.outbox == 0
  }
}

/// A line of `rohrpost list --json`, as far as these tests look at it.
struct ListLine: Decodable {
  let id: String
  let parent: String?
  let status: String
  let sha256: String
  let name: String?
  let folder: String?
  let duplicateOf: String?
  let archivePath: String
}

/// A line of `rohrpost journal --json`.
struct JournalLine: Decodable {
  let seq: Int
  let time: String
  let voucher: String?
  let kind: String

  /// Seconds since 1970.
  var seconds: TimeInterval? {
    try? Date(time, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true))
      .timeIntervalSince1970
  }
}

/// The answer of `rohrpost status --json`.
struct StatusLine: Decodable {
  let received: Int
  let read: Int
  let error: Int
  let outbox: Int
  let faults: [Fault]

  struct Fault: Decodable {
    let subject: String
    let message: String
  }
}

/// The answer of `rohrpost account --json`.
struct AccountLine: Decodable, Equatable {
  let seen: Int
  let filed: Int
  let waiting: Int
  let exceptions: Int
  let errors: Int
  let duplicates: Int
  let balanced: Bool
}

import ArgumentParser
import Configuration
import Foundation
import InvoiceRules
import Ledger
import Payables
import Pipeline

struct QualityPass: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pass", abstract: "Say that scans show what is on the paper.",
    discussion: """
      A scan that had stopped for its quality is read and decided again, in the running daemon or \
      in the next `run --once`.
      """)

  @OptionGroup var place: Spool
  @Option(help: "What was seen; kept in the journal.") var reason: String?
  @Argument(help: "Document ids.") var ids: [String]

  func run() throws {
    let judgement = QualityJudgement(.passed, reason: reason, by: Person.actor)
    try QualityActing(place).judge(ids, judgement)
  }
}

struct QualityFail: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fail", abstract: "Say that the paper must be scanned again, and why.",
    discussion: """
      The new scan takes the place of the failed one when it has the same archive number, or the \
      same seller, number and date; it is no duplicate of it. Otherwise say so with \
      `quality replace`.
      """)

  @OptionGroup var place: Spool
  @Option(help: "Why; kept in the journal.") var reason: String
  @Argument(help: "A document id.") var id: String

  func run() throws {
    guard reason.contains(where: { !$0.isWhitespace }) else {
      Terminal.complain("A scan fails for a reason: --reason TEXT.")
      throw ExitCode(2)
    }
    let judgement = QualityJudgement(.failed, reason: reason, by: Person.actor)
    try QualityActing(place).judge([id], judgement)
  }
}

struct QualityReplace: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replace", abstract: "Say which new scan takes the place of a bad one.")

  @OptionGroup var place: Spool
  @Option(help: "The id of the new scan.") var by: String
  @Argument(help: "The id of the scan that was to be made again.") var id: String

  func run() throws {
    let (earlier, later) = (try Terminal.voucherID(id), try Terminal.voucherID(by))
    try QualityActing(place).replace(earlier, by: later)
  }
}

/// Takes what a person says of scans to the ledger.
private struct QualityActing {
  private let ledger: Ledger
  private let now = Timestamp.now
  private let language: Language
  private let policy: Policy
  /// By when a new scan is to be made.
  private let deadline: Timestamp

  init(_ place: Spool) throws {
    let settings = try place.settings()
    (policy, language) = (settings.policy, settings.language)
    deadline = Deadline.workingDays(1).due(from: now, calendar: policy.calendar)
    ledger = try place.ledgerForActing()
  }

  /// Ends the program with 1 where one of the documents can't be judged so; the others are.
  func judge(_ texts: [String], _ judgement: QualityJudgement) throws {
    var isRefused = false
    for id in try texts.map(Terminal.voucherID) {
      let refusal = try acting { books in
        guard let voucher = try books.voucher(id) else { return DeskRefusal.unknown(id) }
        if let refusal = judgement.refusal(for: voucher) { return refusal }
        try append(judgement.events(of: voucher, deadline: deadline), to: id, books)
        return nil
      }
      if let refusal {
        isRefused = true
        Terminal.complain(refusal[language])
      } else {
        let verdict = judgement.verdict.name
        let done = Wording(
          "\(id) hat die Qualitätskontrolle \(verdict.german).", "\(id) has \(verdict.english).")
        Terminal.say(done[language])
      }
    }
    if isRefused { throw ExitCode(1) }
  }

  func replace(_ earlier: VoucherID, by later: VoucherID) throws {
    let refusal = try acting { books in
      guard let bad = try books.voucher(earlier) else { return DeskRefusal.unknown(earlier) }
      guard let good = try books.voucher(later) else { return DeskRefusal.unknown(later) }
      if let refusal = Replacement.refusal(of: bad, by: good) { return refusal }
      try append(Replacement.beginning(of: good, inPlaceOf: earlier), to: later, books)
      try append(Replacement.end(by: later, .person), to: earlier, books)
      return nil
    }
    try Terminal.heed(refusal, in: language)
    let done = Wording(
      "\(later) tritt an die Stelle von \(earlier).", "\(later) takes the place of \(earlier).")
    Terminal.say(done[language])
  }

  private func acting(_ body: (LedgerTransaction) throws -> Wording?) throws -> Wording? {
    try Terminal.reporting { try ledger.transaction(body) }
  }

  private func append(
    _ events: [VoucherEvent], to id: VoucherID, _ books: LedgerTransaction
  ) throws {
    for event in events { try books.append(event, to: id, at: now, actor: Person.actor) }
    try books.planTasks(of: id, policy, at: now)
    for effect in Effect.allCases { try books.enqueue(effect, for: id, at: now) }
  }
}

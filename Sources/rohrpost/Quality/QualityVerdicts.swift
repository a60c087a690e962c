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
      in the next `run --once`. Where there are users, one with a role of \
      \(Mandate.scan.roleNames) says it.
      """)

  @OptionGroup var place: Spool
  @OptionGroup var person: ActingPerson
  @Option(help: "What was seen; kept in the journal.") var reason: String?
  @Argument(help: "Document ids.") var ids: [String]

  func run() throws {
    try ActingDesk(place, person).judge(ids, .passed, reason)
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
  @OptionGroup var person: ActingPerson
  @Option(help: "Why; kept in the journal.") var reason: String
  @Argument(help: "A document id.") var id: String

  func run() throws {
    try Terminal.demand(reason, "A scan fails for a reason: --reason TEXT.")
    try ActingDesk(place, person).judge([id], .failed, reason)
  }
}

struct QualityReplace: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replace", abstract: "Say which new scan takes the place of a bad one.")

  @OptionGroup var place: Spool
  @OptionGroup var person: ActingPerson
  @Option(help: "The id of the new scan.") var by: String
  @Argument(help: "The id of the scan that was to be made again.") var id: String

  func run() throws {
    let (earlier, later) = (try Terminal.voucherID(id), try Terminal.voucherID(by))
    try ActingDesk(place, person).replace(earlier, by: later)
  }
}

/// What a person says of scans.
extension ActingDesk {
  /// Ends the program with 1 where one of the documents can't be judged so; the others are.
  fileprivate func judge(
    _ texts: [String], _ verdict: QualityJudgement.Verdict, _ reason: String?
  ) throws {
    try act(.scan) { _ in nil }
    let judgement = QualityJudgement(verdict, reason: reason, by: author)
    let deadline = Deadline.workingDays(1).due(from: now, calendar: settings.policy.calendar)
    let (name, language) = (verdict.name, settings.language)
    var isRefused = false
    for id in try texts.map(Terminal.voucherID) {
      let refusal: Wording? = try Terminal.reporting {
        try ledger.transaction { books in
          guard let voucher = try books.voucher(id) else { return DeskRefusal.unknown(id) }
          if let refusal = judgement.refusal(for: voucher) { return refusal }
          try append(judgement.events(of: voucher, deadline: deadline), to: id, books)
          return nil
        }
      }
      if let refusal {
        isRefused = true
        Terminal.complain(refusal[language])
      } else {
        say(
          "\(id) hat die Qualitätskontrolle \(name.german).", "\(id) has \(name.english).")
      }
    }
    if isRefused { throw ExitCode(1) }
  }

  fileprivate func replace(_ earlier: VoucherID, by later: VoucherID) throws {
    try act(.scan) { books in
      guard let bad = try books.voucher(earlier) else { return DeskRefusal.unknown(earlier) }
      guard let good = try books.voucher(later) else { return DeskRefusal.unknown(later) }
      if let refusal = Replacement.refusal(of: bad, by: good) { return refusal }
      try append(Replacement.beginning(of: good, inPlaceOf: earlier), to: later, books)
      try append(Replacement.end(by: later, .person), to: earlier, books)
      return nil
    }
    say("\(later) tritt an die Stelle von \(earlier).", "\(later) takes the place of \(earlier).")
  }
}

package import Archive
import Files
import Foundation
package import InvoiceRules
import Ledger
package import Payables
import SystemPackage

/// Decides once more what was decided, with the rules, limits, calendars, rates and master data of
/// that day, from the archive alone (P3).
///
/// The ledger is made again in a folder of its own; the spool is only read, also where it is a copy
/// without a database.
package struct Replay {
  private let archive: ArchiveTree

  package init(_ archive: ArchiveTree) { self.archive = archive }

  /// Which decisions.
  package struct Selection: Sendable {
    /// Those of one document; nil for all.
    package var voucher: VoucherID?
    /// Only what was before this moment; nil for all there is.
    package var end: Timestamp?

    package init(_ voucher: VoucherID? = nil, before end: Timestamp? = nil) {
      self.voucher = voucher
      self.end = end
    }
  }

  package struct Outcome: Sendable {
    /// In the order of the journal.
    package let decisions: [ReplayedDecision]
    /// The document as it was by then; nil where all are asked for, or there was no such document.
    package let voucher: Voucher?
    /// Lines of the chronicle that are not what was written.
    package let faults: Int
  }

  /// Reads the chronicle twice: to check it, then to decide; `report` is told of its faults.
  ///
  /// Throws ``Rebuild/Refusal/noChronicle`` where there is none.
  package func run(_ selection: Selection, report: (Wording) -> Void) throws -> Outcome {
    let reader = ChronicleReader(archive)
    let (end, faults) = try check(reader)
    faults.forEach(report)
    let scratch = try ScratchFolder()
    let ignore: @Sendable (String) -> Void = { _ in }
    let made = try LedgerRebuild(
      at: scratch.path.appending("made.sqlite").string, skipped: faults.isEmpty ? nil : ignore)
    let walk = ReplayWalk(
      ReplayTrial(made: made, archive: archive, replyKey: try replyKey()), of: selection.voucher)
    do {
      _ = try reader.read(
        upTo: end,
        each: { line in
          if let last = selection.end, case .entry(let entry) = line, entry.time >= last {
            throw EndOfDay()
          }
          try walk.step(line)
        })
    } catch is EndOfDay {}
    try walk.finish()
    let voucher = try selection.voucher.flatMap { try made.voucher($0) }
    try made.close()
    return Outcome(decisions: walk.decisions, voucher: voucher, faults: faults.count)
  }

  /// What follows is later than what is asked for.
  private struct EndOfDay: Error {}

  /// The last mark, and what is wrong before it; a daemon may be writing behind it.
  private func check(_ reader: ChronicleReader) throws -> (ChroniclePosition, [Wording]) {
    var (faults, counted) = ([Wording](), 0)
    let checked = try reader.read(
      report: { faults.append($0) },
      each: { line in if case .mark = line { counted = faults.count } })
    guard checked.end.mark > 0 else { throw Rebuild.Refusal.noChronicle }
    return (checked.end, Array(faults.prefix(counted)))
  }

  /// The key of request mails, where the copy has it.
  private func replyKey() throws -> ReplyKey? {
    try ReplyKeyFile(spool: archive.spool).loadIfThere()
  }
}

import Archive
import Files
import Foundation
import Hashing
import InvoiceRules
import Ledger
import SystemPackage

/// Checks the chronicle in the archive, and that the ledger has exactly the rows that follow from
/// it.
struct ChronicleVerification {
  let ledger: Ledger
  let archive: ArchiveTree
  let findings: Findings

  struct Outcome {
    /// The chains of the marks that were asked for, by their numbers.
    var chains: [Int64: SHA256Digest] = [:]
    var bytes: Int64 = 0
  }

  /// Tenths of a second that a daemon has to note what it wrote.
  private static let patience = 20

  /// `marks` are the numbers of marks whose chains are wanted.
  func run(marks: Set<Int64>) throws -> Outcome {
    let work = try ScratchFolder()
    let comparison = try LedgerComparison(of: ledger.path, in: work.path.string)
    var (outcome, isSound) = (Outcome(), true)
    func note(_ fault: Wording) {
      isSound = false
      findings.note(fault)
    }
    let position = try ledger.chroniclePosition()
    var entries = JournalPages(ledger)
    let read = try ChronicleReader(archive).read(
      upTo: position, known: { try entries.entry($0) }, report: note,
      each: { line in
        if case .mark(let mark) = line, marks.contains(mark.number) {
          outcome.chains[mark.number] = mark.chain
        }
        if isSound { try comparison.made.take(line) }
      })
    outcome.bytes = read.bytes
    if read.end != position {
      isSound = false
      findings.note(
        ChronicleFiles.root,
        "endet bei Marke \(read.end.mark), war bei \(position.mark): Etwas wurde abgeschnitten",
        "ends at mark \(read.end.mark), was at \(position.mark): something was cut off")
    }
    for path in try ChronicleFiles(spool: archive.spool).strangers() {
      findings.note(
        path, "hinzugefügt (keine Datei der Chronik)", "added (no file of the chronicle)")
    }
    try checkEnd(position)
    guard isSound else {
      try ledger.verifyRows { findings.note($0.wording) }
      findings.note(Self.notCompared)
      return outcome
    }
    try comparison.finish(
      fill: { now in
        try ChronicleReader(archive).lines(after: position, upTo: now) {
          try comparison.made.take($0)
        }
      }, { findings.note($0.wording) })
    return outcome
  }

  private static let notCompared = Wording(
    "Die Zeilen der Datenbank wurden nicht mit der Chronik verglichen, weil sie beschädigt ist; "
      + "Belege und Aufgaben wurden mit dem Journal verglichen.",
    "The rows of the database were not compared with the chronicle, since it is damaged; "
      + "vouchers and tasks were compared with the journal.")

  /// Marks that the ledger does not know show that it is older than it was.
  ///
  /// A daemon that went on meanwhile has noted them by now.
  private func checkEnd(_ position: ChroniclePosition) throws {
    let reader = ChronicleReader(archive)
    var known = position
    for _ in 0..<Self.patience {
      guard try reader.hasMore(than: known) else { return }
      Thread.sleep(forTimeInterval: 0.1)
      known = try ledger.chroniclePosition()
    }
    let end = try reader.end(after: known)
    if end > known.mark {
      findings.note(
        ChronicleFiles.root,
        "geht bis Marke \(end) weiter, das Hauptbuch kennt \(known.mark): "
          + "Das Hauptbuch wurde zurückgesetzt",
        "goes on to mark \(end), the ledger knows \(known.mark): the ledger was rolled back")
    } else {
      findings.note(
        ChronicleFiles.root,
        "Zeilen hinter Marke \(known.mark), die niemand festhielt; ein Absturz ließ sie zurück, "
          + "dann nimmt sie der nächste Start weg, oder jemand fügte sie hinzu",
        "lines behind mark \(known.mark) that nobody noted; a crash left them, and the next start "
          + "takes them away, or somebody added them")
    }
  }
}

/// The journal by the numbers of its entries, which are asked for one after the other.
private struct JournalPages {
  private let ledger: Ledger
  private var page: [JournalEntry] = []
  private var next = 0

  init(_ ledger: Ledger) { self.ledger = ledger }

  mutating func entry(_ seq: Int64) throws -> JournalEntry? {
    while next < page.count, page[next].seq < seq { next += 1 }
    if next == page.count || page[next].seq > seq {
      page = try ledger.page(ofJournal: seq - 1)
      next = 0
    }
    guard next < page.count, page[next].seq == seq else { return nil }
    return page[next]
  }
}

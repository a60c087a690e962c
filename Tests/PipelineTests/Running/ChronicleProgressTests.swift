import Archive
import Configuration
import Files
import Ledger
import Payables
import Synchronization
import SystemPackage
import TestSupport
import Testing

@testable import Pipeline

/// A step of the chronicle that takes long is not one that is stuck.
@Suite struct ChronicleProgressTests {
  private final class Counter: Sendable {
    private let count = Atomic(0)
    var value: Int { count.load(ordering: .relaxed) }
    func add() { count.wrappingAdd(1, ordering: .relaxed) }
  }

  @Test func `writing tells of every line that it gets on, and sealing of every part`() throws {
    let folder = try TemporaryFolder()
    let settings = try Settings.load(file: nil, spool: folder.path.string)
    try FileOperations.makeDirectory(FilePath(settings.ledgerPath).removingLastComponent())
    let ledger = try Ledger(at: settings.ledgerPath)
    let archive = ArchiveTree(spool: folder.path)
    try archive.prepare()
    try ledger.transaction { books in
      for number in 1...20 {
        try books.append(
          .sealRequested, details: ["by": "\(number)"], at: Timestamp.now, actor: "test")
      }
    }
    let lines = Counter()
    try ChronicleWriter(ledger, archive, advance: lines.add).write(at: Timestamp.now)
    #expect(lines.value >= 20)
    let parts = Counter()
    var random = SystemRandomNumberGenerator()
    let sealer = Sealer(ledger, archive, settings, advance: parts.add)
    for _ in 1...3 { try sealer.seal(at: Timestamp.now, actor: "test", &random) }
    // Each seal reads the lists of those before it.
    #expect(parts.value >= 3 + 0 + 1 + 2)
    try ledger.close()
  }

  @Test func `every lane is told with how long it has been busy`() {
    let progress = Progress()
    progress.begin(.chronicle)
    #expect(progress.busy.map(\.0) == Progress.Lane.allCases)
    #expect(progress.busy.allSatisfy { ($0.1 > .zero) == ($0.0 == .chronicle) })
    progress.note(registered: 3)
    progress.note(decided: 2)
    #expect(progress.tally == (registered: 3, decided: 2))
  }
}

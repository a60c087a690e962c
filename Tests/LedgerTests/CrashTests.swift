import Foundation
import Ledger
import Payables
import Testing

/// A writer that is killed leaves a ledger that opens, is sound, and has all that it was told is
/// committed. (The power is not cut here: that each commit is synced, `LedgerTests` checks.)
@Suite struct CrashTests {
  @Test func `a killed writer loses nothing that was committed`() async throws {
    let file = try TemporaryLedger()
    let notes = file.folder + "/notes"
    #expect(FileManager.default.createFile(atPath: notes, contents: nil))
    var committed: [String: Int] = [:]
    for seed in UInt64(1)...36 {
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [path = file.path as String, notes = notes as String, seed = seed as UInt64] in
        try await DoomedWriter.run(path: path, notes: notes, seed: seed)
      }
      let before = committed.count
      committed = try read(notes)
      #expect(
        DoomedWriter.transactions(beforeKill: seed) == 0 || committed.count > before,
        "seed \(seed) was killed before it wrote")
      // In between, the next writer finds what the killed one left, and may die of it.
      if seed % 3 == 0 { try check(file.path, committed, seed) }
    }
  }

  /// The highest version that was noted of the voucher of each claim.
  ///
  /// Ids would not do: that of a voucher that was never committed is given again.
  private func read(_ notes: String) throws -> [String: Int] {
    var committed: [String: Int] = [:]
    for line in try String(contentsOfFile: notes, encoding: .utf8).split(separator: "\n") {
      let parts = line.split(separator: " ")
      let claim = String(parts[0])
      let version = try #require(Int(parts[1]))
      committed[claim] = max(committed[claim] ?? 0, version)
    }
    return committed
  }

  private func check(_ path: String, _ committed: [String: Int], _ seed: UInt64) throws {
    let ledger = try Ledger(at: path)
    try ledger.verify { Issue.record("after seed \(seed): \($0)") }
    for (claim, version) in committed {
      let stored = try ledger.voucher(withClaim: claim)?.version ?? 0
      #expect(stored >= version, "after seed \(seed): \(claim) was lost")
    }
    var filed = VoucherFilter()
    filed.status = .filed
    try ledger.summaries(filed) { voucher in
      let isWhole = try ledger.awaits(.result, of: voucher.id)
      #expect(isWhole, "after seed \(seed): half a transaction")
    }
    try ledger.close()
  }
}

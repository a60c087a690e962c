import Files
import Foundation
import Ledger
import Payables
import ReadResult
import SystemPackage
import TestSupport
import Testing

/// Sends the public corpus of e-invoices through a folder channel, twice.
///
/// Every 50th file in the normal run; `ROHRPOST_CORPUS_EVERY` says which, and the script
/// `deploy/campaigns/corpus` takes them all.
@Suite(
  .enabled(
    if: FileManager.default.fileExists(atPath: SourceTree.invoices.string),
    "the corpus of e-invoices is not there: ../shared/corpus/einvoice"))
struct CorpusTests {
  private static var step: Int {
    ProcessInfo.processInfo.environment["ROHRPOST_CORPUS_EVERY"].flatMap { Int($0) } ?? 50
  }

  /// Paths below the corpus.
  private static func paths() throws -> [String] {
    let found = FileManager.default.enumerator(atPath: SourceTree.invoices.string)
    let all = try (found?.compactMap { $0 as? String } ?? []).sorted().filter {
      try FileStatus(of: SourceTree.invoices.appending($0)).kind == .regular
    }
    return stride(from: 0, to: all.count, by: step).map { all[$0] }
  }

  @Test(.timeLimit(.minutes(60)))
  func `the corpus goes through a folder, and comes again as duplicates`() throws {
    let spool = try TestSpool(settleSeconds: 0)
    let paths = try Self.paths()
    try drop(paths, "once", into: spool)
    #expect(try spool.drain().code == 0)
    try expectReasons(in: spool)
    try spool.expectNothingLostOrDoubled()
    let before = try spool.account()

    try drop(paths, "again", into: spool)
    #expect(try spool.drain().code == 0)
    try expectReasons(in: spool)
    try spool.expectNothingLostOrDoubled()
    let after = try spool.account()
    #expect(after.seen == 2 * before.seen)
    #expect(after.errors == before.errors)
    #expect(after.exceptions == before.exceptions)
    #expect(after.duplicates == before.duplicates + before.seen - before.errors)
  }

  private func drop(_ paths: [String], _ name: String, into spool: TestSpool) throws {
    // Beside the inbox until it is whole, as a folder that is moved in.
    let folder = spool.path.appending("arriving")
    for path in paths {
      let bytes = try FileContents.read(SourceTree.invoices.appending(path))
      let target = folder.appending(path)
      try FileOperations.makeDirectory(target.removingLastComponent())
      try FileContents.write(bytes, to: target)
      spool.note(bytes)
    }
    try FileOperations.move(folder, to: spool.inbox("upload").appending(name))
  }

  /// Each document is filed, an exception or in error, and says why.
  private func expectReasons(in spool: TestSpool) throws {
    let ledger = try Ledger(readingAt: spool.path.appending("state/rohrpost.sqlite").string)
    try ledger.vouchers(VoucherFilter()) { voucher in
      let name = "\(voucher.id) \(voucher.submission.name)"
      switch voucher.status {
      case .filed: #expect(voucher.conclusion?.german.isEmpty == false, "\(name)")
      case .exception: #expect(voucher.exception?.german.isEmpty == false, "\(name)")
      case .error: #expect(voucher.failure?.detail.isEmpty == false, "\(name)")
      default: Issue.record("\(name) is \(voucher.status)")
      }
    }
    try ledger.close()
  }
}

import Configuration
import Files
import Payables
import Reports
import SystemPackage
import TestSupport
import Testing

@testable import Pipeline

@Suite struct DiskHistoryTests {
  private static let start = Timestamp(seconds: 1_800_000_000)

  private func sample(after seconds: Int64) -> DiskSample {
    DiskSample(at: Self.start.adding(seconds: seconds), free: 1, total: 2)
  }

  @Test func `there is a sample an hour, of a week at most`() {
    var history = DiskHistory()
    let seconds: [Int64] = [0, 3599, 3600] + (2...400).map { $0 * 3600 }
    let isTaken = seconds.map { history.note(sample(after: $0)) }
    #expect(isTaken == seconds.map { $0 % 3600 == 0 })
    #expect(history.samples.count == 7 * 24 + 1)
    #expect(history.samples.last == sample(after: 400 * 3600))
  }

  @Test func `a clock that is set back begins anew from there`() {
    var history = DiskHistory()
    for seconds in [0, 3600, 7200] as [Int64] { _ = history.note(sample(after: seconds)) }
    let isTaken = history.note(sample(after: 4000))
    #expect(!isTaken)
    #expect(history.samples == [sample(after: 0), sample(after: 3600)])
  }

  @Test func `it is kept beside the ledger, and what can't be read is as if there were none`()
    throws
  {
    let folder = try TemporaryFolder()
    let settings = try Settings.load(file: nil, spool: folder.path.string)
    let state = FilePath(settings.ledgerPath).removingLastComponent()
    try FileOperations.makeDirectory(state)
    #expect(DiskHistory.load(from: settings).samples == [])
    var history = DiskHistory()
    _ = history.note(sample(after: 0))
    try history.save(to: settings)
    #expect(DiskHistory.load(from: settings).samples == history.samples)
    try FileContents.write(Array("{".utf8), to: state.appending("disk.json"))
    #expect(DiskHistory.load(from: settings).samples == [])
  }
}

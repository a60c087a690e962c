import Configuration
import Files
import Foundation
import Ledger
import Logging
import Payables
import ReadResult
import ReadingClient
import SystemPackage
import TestSupport
import Testing

@testable import Pipeline

@Suite struct ReloadTests {
  private let folder: TemporaryFolder
  private let workshop: Workshop
  private let reload: Reload

  init() throws {
    let folder = try TemporaryFolder()
    self.folder = folder
    _ = try folder.file("pipeline.conf", "[paths]\nspool = \".\"\n[limits]\nbatch = 8\n")
    let load: @Sendable (String?) throws -> Settings = { spool in
      try Settings.load(file: folder.path.appending("pipeline.conf").string, spool: spool)
    }
    let settings = try load(nil)
    try FileOperations.makeDirectory(folder.path.appending("state"))
    workshop = Workshop(
      settings: settings, ledger: try Ledger(at: settings.ledgerPath),
      readers: ReaderPool(settings.readerPool(executable: "/nonexistent"), logger: Self.silent),
      logger: Self.silent, replyKey: .sample, clock: { SampleVoucher.time })
    reload = Reload(workshop: workshop, load: load)
  }

  private static let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

  private func change(spool: String = ".", _ text: String) throws {
    _ = try folder.file("pipeline.conf", "[paths]\nspool = \"\(spool)\"\n" + text)
  }

  @Test func `the folders of new channels are made`() throws {
    try change(
      """
      [[channel]]
      name = "Portal"
      kind = "upload"
      [[channel]]
      name = "Post"
      kind = "maildir"
      """)
    #expect(try reload.takeOver() == [])
    for name in ["Portal", "Post/new", "Post/cur", "Post/tmp"] {
      let status = try FileStatus.ifExists(folder.path.appending("inbox").appending(name))
      #expect(status?.kind == .directory, "\(name)")
    }
    #expect(workshop.settings.current.channels.contains { $0.name == "Portal" })
  }

  @Test func `what needs a restart is named and stays as it is`() throws {
    try change(
      "[limits]\nbatch = 16\n[log]\nlevel = \"debug\"\n[reading]\nworkers = 7\npages = 9\n")
    let before = workshop.settings.current
    #expect(try reload.takeOver() == ["reading.workers", "log.level"])
    let settings = workshop.settings.current
    #expect(settings.logLevel == before.logLevel)
    #expect(settings.reading.workers == before.reading.workers)
    #expect(settings.batchLimit == 16)
    #expect(settings.reading.limits.pages == 9)
  }

  @Test func `another spool is that of the next start, and all folders stay where they are`() throws
  {
    try change(spool: "other", "[limits]\nbatch = 16\n")
    #expect(try reload.takeOver() == ["paths.spool", "paths.state"])
    let settings = workshop.settings.current
    #expect(settings.spool == folder.path.string)
    #expect(settings.metricsFile == folder.path.appending("state/metrics.prom").string)
    #expect(settings.channels.allSatisfy { $0.path.hasPrefix(folder.path.string + "/inbox/") })
    #expect(settings.batchLimit == 16)
    #expect(try FileStatus.ifExists(folder.path.appending("other")) == nil)
  }

  @Test func `a file with mistakes is refused with their lines, until it is mended`() throws {
    try change("[limits]\nbatch = 16\nfile_mib = 0\n")
    reload.run()
    #expect(workshop.settings.current.batchLimit == 8)
    let fault = try #require(workshop.faults.all.first)
    #expect(fault.subject == "configuration")
    #expect(fault.message.contains("pipeline.conf:5: limits.file_mib = 0"))
    try change("[limits]\nbatches = 16\n")
    reload.run()
    #expect(workshop.faults.all.first?.message.contains("pipeline.conf:4: limits.batches") == true)
    try change("[limits]\nbatch = 16\n")
    reload.run()
    #expect(workshop.faults.all == [])
    #expect(workshop.settings.current.batchLimit == 16)
  }

  @Test func `the journal keeps what is in force, with before and after`() throws {
    try ConfigurationJournal(workshop.ledger).note(
      workshop.settings.current, at: SampleVoucher.time)
    try change("[limits]\nbatch = 16\n[log]\nlevel = \"debug\"\n")
    _ = try reload.takeOver()
    let details = try #require(try workshop.ledger.lastDetails(of: .configurationLoaded))
    #expect(details.contains(#""differences":[{"#))
    #expect(details.contains("limits.batch"))
    #expect(!details.contains("debug"))
  }

  /// The differences that the journal kept last.
  private func differences() throws -> [SettingsDifference] {
    struct Entry: Decodable { let differences: [SettingsDifference] }
    let details = try #require(try workshop.ledger.lastDetails(of: .configurationLoaded))
    return try JSONDecoder().decode(Entry.self, from: Data(details.utf8)).differences
  }

  @Test func `rules of who approves take effect, and their order is kept like their steps`() throws
  {
    func rule(_ name: String, _ steps: String) -> String {
      "[[approval_rule]]\nname = \"\(name)\"\nsteps = [\(steps)]\n"
    }
    func stages() -> [[String]] {
      workshop.settings.current.policy.approval.rules.map { $0.stages.map(\.text) }
    }
    try change(rule("A", "\"budget\"") + rule("B", "\"ap\""))
    #expect(try reload.takeOver() == [])
    #expect(stages() == [["budget"], ["ap"]])
    try change(rule("A", "\"budget\", \"user:gl\"") + rule("B", "\"ap\""))
    _ = try reload.takeOver()
    #expect(try differences().map(\.key) == ["approval_rule[A].steps"])
    #expect(try differences().first?.before == #"["budget"]"#)
    #expect(try differences().first?.after == #"["budget", "user:gl"]"#)
    try change(rule("B", "\"ap\"") + rule("A", "\"budget\", \"user:gl\""))
    _ = try reload.takeOver()
    #expect(try differences().map(\.key) == ["approval_rule.order"])
    #expect(stages() == [["ap"], ["budget", "user:gl"]])
    try change(rule("B", "\"chef\""))
    reload.run()
    #expect(stages().count == 2)
    #expect(workshop.faults.all.first?.message.contains("approval_rule[1].steps[1]") == true)
  }
}

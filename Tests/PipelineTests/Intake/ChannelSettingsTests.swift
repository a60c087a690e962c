import Configuration
import ReadingClient
import SystemPackage
import TestSupport
import Testing

@testable import Pipeline

@Suite struct ChannelSettingsTests {
  private static func settings(_ text: String) throws -> Settings {
    let folder = try TemporaryFolder()
    let file = try folder.file("pipeline.conf", text)
    return try Settings.load(file: file.string, spool: folder.path.string)
  }

  @Test func `what a channel is set to reaches the sweep`() throws {
    let settings = try Self.settings(
      """
      [paths]
      conventional_channels = false
      [[channel]]
      name = "Portal"
      kind = "upload"
      settle_seconds = 5
      max_wait_seconds = 7
      poll_seconds = 11
      ignore = ["*.bak"]
      ready_marker = ".ok"
      sensitive = true
      department = "Technik"
      subfolders = "cost_center"
      """)
    let channel = try #require(settings.intakeChannels.first)
    #expect(channel.settle == 5_000_000_000)
    #expect(channel.patience == 7_000_000_000)
    #expect(channel.poll == .seconds(11))
    #expect(channel.ignored == ["*.bak"])
    #expect(channel.readyMarker == ".ok")
    #expect(channel.isSensitive)
    #expect(channel.department == "Technik")
    #expect(channel.subfolders == .costCenter)
  }

  @Test func `what the readers are set to reaches their pool`() throws {
    let settings = try Self.settings(
      "[reading]\nworkers = 3\ntimeout_seconds = 5\nmemory_mib = 300\nattempts = 4\n")
    let pool = settings.readerPool(executable: "/usr/lib/rohrpost/rohrpost-reader")
    #expect(pool.readers == 3)
    #expect(pool.documentTime == .seconds(5))
    #expect(pool.memoryBytes == 300 << 20)
    #expect(pool.attempts == 4)
  }

  @Test func `master data and decisions are no channels of documents`() throws {
    #expect(try Self.settings("").intakeChannels.map(\.name) == ["mail", "scan", "upload"])
  }
}

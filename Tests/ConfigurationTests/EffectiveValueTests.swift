import Foundation
import Testing

@testable import Configuration

struct EffectiveValueTests {
  private static func settings(_ text: String) throws -> Settings {
    try Settings.parse(text, file: "pipeline.conf", spool: AbsolutePath("/spool"))
  }

  @Test func `another file of the same effect has the same fingerprint`() throws {
    let short = try Self.settings("[limits]\nbatch = 32\n")
    let long = try Self.settings(
      "# comment\n[log]\nlevel = 'info'\n[limits]\nfile_mib = 0xC8\nbatch = 32\n")
    #expect(short.fingerprint == long.fingerprint)
    #expect(short.differences(from: long) == [])
    #expect(try Self.settings("").fingerprint != short.fingerprint)
  }

  @Test func `a change names the key, what was and what is, and when it counts`() throws {
    let before = try Self.settings("[limits]\nbatch = 32\n[reading]\nworkers = 2")
    let after = try Self.settings("[limits]\nbatch = 16\n[policy]\norder_required = false")
    #expect(
      after.differences(from: before) == [
        SettingsDifference(
          key: "policy.order_required", before: "true", after: "false", takesRestart: false),
        SettingsDifference(key: "reading.workers", before: "2", after: "0", takesRestart: true),
        SettingsDifference(key: "limits.batch", before: "32", after: "16", takesRestart: false),
      ])
  }

  @Test func `a channel that comes or goes is told by its name`() throws {
    let without = try Self.settings("")
    let with = try Self.settings("[[channel]]\nname = \"Portal\"\nkind = \"upload\"\n")
    let coming = with.differences(from: without)
    #expect(coming.count == SettingsTable.channel.rows.count)
    let path = try #require(coming.first { $0.key == "channel[Portal].path" })
    #expect(path.before == nil)
    #expect(path.after == "\"/spool/inbox/Portal\"")
    let going = without.differences(from: with)
    #expect(going.map(\.key) == coming.map(\.key))
    #expect(going.allSatisfy { $0.after == nil && $0.before != nil })
  }

  @Test func `what the journal kept can be compared later`() throws {
    let before = try Self.settings("[log]\nlevel = \"debug\"").effectiveValues
    let kept = try JSONDecoder().decode(
      [EffectiveValue].self, from: JSONEncoder().encode(before))
    #expect(kept == before)
    #expect(try Self.settings("").differences(from: kept).map(\.key) == ["log.level"])
  }

  @Test func `of a secret only the hash is told`() throws {
    let setting = Setting(
      "file", \Settings.metricsFile, .path, "Geheim.", "Secret.", isSecret: true)
    let value = EffectiveValue(setting, of: try Self.settings(""), in: "metrics")
    #expect(value.value.hasPrefix("SHA-256 "))
    #expect(!value.value.contains("metrics.prom"))
  }
}

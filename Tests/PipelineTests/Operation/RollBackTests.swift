import Files
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Somebody brings back an earlier state of what is kept.
@Suite struct RollBackTests {
  let spool: TestSpool
  /// The spool before the last document.
  let earlier: TestSpool

  init() throws {
    spool = try TestSpool()
    try spool.configure(spool.configured + "\n[seal]\ncopies = [\"../seals\"]\n")
    try spool.put(SampleInvoice.ubl(number: "R-1"), "upload/R-1.xml")
    try spool.drain()
    earlier = try TestSpool(copying: spool)
    try spool.put(SampleInvoice.ubl(number: "R-2"), "upload/R-2.xml")
    try spool.drain()
    #expect(try spool.ask("seal", "now").code == 0)
  }

  private func bringBack(_ names: String...) throws {
    for name in names {
      let target = spool.path.appending(name)
      try FileOperations.removeTree(target)
      try FileManager.default.copyItem(
        atPath: earlier.path.appending(name).string, toPath: target.string)
    }
  }

  private func findings() throws -> String {
    let answer = try spool.ask("verify")
    #expect(answer.code == 1, "\(answer.output)")
    return answer.output
  }

  @Test func `nothing is found where nothing was brought back`() throws {
    let answer = try spool.ask("verify")
    #expect(answer.code == 0, "\(answer.output)")
  }

  @Test func `an earlier database does not fit the archive`() throws {
    try bringBack("state")
    #expect(try findings().contains("Das Hauptbuch wurde zurückgesetzt"))
  }

  @Test func `an earlier archive does not fit the database`() throws {
    try bringBack("archive", "archive-restricted")
    let findings = try findings()
    #expect(findings.contains("Etwas wurde abgeschnitten"))
    #expect(findings.contains("B26-0000002"))
  }

  @Test func `both of an earlier state do not fit the copies of the seals`() throws {
    try bringBack("state", "archive", "archive-restricted")
    #expect(try findings().contains("Das Archiv wurde zurückgesetzt"))
  }

  @Test func `copies that are missing are told`() throws {
    try FileOperations.removeTree(spool.folder.path.appending("seals"))
    #expect(try findings().contains("dort sind keine Kopien von Siegeln zu lesen"))
  }
}

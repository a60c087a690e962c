import Files
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Changes the configuration of a running daemon.
@Suite struct HangupTests {
  private func channel(_ name: String) -> String {
    """

    [[channel]]
    name = "\(name)"
    kind = "upload"
    path = "inbox/\(name)"
    settle_seconds = 0
    poll_seconds = 1
    """
  }

  private func put(_ number: Int, _ channel: String, _ spool: TestSpool) throws {
    try spool.put(SampleInvoice.ubl(number: "R-\(number)"), "\(channel)/R-\(number).xml")
  }

  @Test func `a changed configuration is taken over, a wrong one is refused as a whole`() throws {
    let spool = try TestSpool()
    for name in ["portal", "fax"] { try FileOperations.makeDirectory(spool.inbox(name)) }
    let daemon = try RunningDaemon(spool)
    try put(1, "portal", spool)
    #expect(try spool.list().isEmpty)

    let right = try spool.configured + channel("portal")
    try spool.configure(right)
    daemon.program.signal(SIGHUP)
    #expect(try Waiting.until { try spool.isDone() }, "what lay in the new channel is taken")

    try spool.configure(right + channel("fax") + "\nsettle_secunds = 1\n")
    daemon.program.signal(SIGHUP)
    #expect(Waiting.until { daemon.faultsBegun == ["configuration": 1] })
    // The command line would refuse the wrong file, so it is asked with the right one again.
    try spool.configure(right)
    #expect(try spool.status().faults.map(\.subject) == ["configuration"])
    let message = try spool.status().faults.first?.message ?? ""
    #expect(message.contains("settle_secunds"), "\(message)")
    try FileContents.write([1], to: spool.inbox("fax/early.txt"))
    try put(2, "portal", spool)
    #expect(try Waiting.until { try spool.isDone() }, "the old settings stay in force")

    try spool.configure(right + channel("fax"))
    daemon.program.signal(SIGHUP)
    spool.note([1])
    #expect(try Waiting.until { try spool.isDone() })
    #expect(try Waiting.until { try spool.status().faults.isEmpty })
    #expect(daemon.stop() == 0)
    #expect(daemon.faultsBegun == ["configuration": 1])
    try spool.expectNothingLostOrDoubled()
    try expectJournal(of: spool, toName: ["portal", "fax"])
  }

  /// The journal has the settings at the start and the difference of each change, and no more.
  private func expectJournal(of spool: TestSpool, toName channels: [String]) throws {
    let lines = try spool.ask("journal", "--json").lines.filter {
      $0.contains(#""kind":"configuration_loaded""#)
    }
    let differences = lines.map { line in
      line.firstRange(of: #""differences":"#).map { line[$0.upperBound...] } ?? ""
    }
    try #require(differences.count == 1 + channels.count)
    #expect(differences[0].hasPrefix("[]"))
    for (text, channel) in zip(differences.dropFirst(), channels) {
      #expect(text.prefix { $0 != "]" }.contains(channel), "\(text)")
    }
  }
}

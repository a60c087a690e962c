import Files
import Foundation
import SystemPackage
import TestSupport
import Testing

/// The daemon as its service manager and its operator see it.
@Suite struct ServiceTests {
  @Test func `the service manager hears of readiness, of progress and of the end`() throws {
    let spool = try TestSpool()
    let socket = try NotifySocket()
    let daemon = try RunningDaemon(
      spool, environment: ["NOTIFY_SOCKET": socket.path, "WATCHDOG_USEC": "400000"])
    #expect(socket.waits(for: "READY=1"))
    // Fed again and again, not once.
    for _ in 1...3 { #expect(socket.waits(for: "WATCHDOG=1", within: 5)) }
    try spool.put(SampleInvoice.ubl(number: "R-1"), "upload/R-1.xml")
    #expect(try Waiting.until { try spool.isDone() })
    #expect(socket.waits(for: "WATCHDOG=1", within: 5))
    #expect(daemon.stop() == 0)
    #expect(socket.waits(for: "STOPPING=1", within: 1))
  }

  @Test(arguments: [["run"], ["run", "--once"]])
  func `a second daemon in the same spool says so and ends`(command: [String]) throws {
    let spool = try TestSpool()
    let daemon = try RunningDaemon(spool)
    let second = try Program(
      "rohrpost", command + ["--spool", spool.path.string, "--config", spool.configuration.string])
    defer { second.signal(SIGKILL) }
    try #require(Waiting.until(within: 10) { !second.isRunning }, "it works beside the first")
    #expect(second.wait() == 3)
    #expect(
      second.complaints.contains("Another rohrpost works in \(spool.path)."),
      "\(second.complaints)")
    try spool.put(SampleInvoice.ubl(number: "R-1"), "upload/R-1.xml")
    #expect(try Waiting.until { try spool.isDone() }, "the first one works on")
    #expect(daemon.stop() == 0)
    #expect(try spool.drain().code == 0, "the spool is free again")
  }
}

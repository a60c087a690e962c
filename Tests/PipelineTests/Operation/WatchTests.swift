import Foundation
import TestSupport
import Testing

/// `rohrpost watch` on a pipe and on a real pseudo terminal.
@Suite struct WatchTests {
  @Test func `on a pipe pictures follow each other, without a control character`() throws {
    let spool = try TestSpool()
    try spool.put(SampleInvoice.ubl(number: "R-1"), "upload/R-1.xml")
    try spool.drain()
    let answer = try spool.ask("watch", "--every", "1", "--count", "2")
    #expect(answer.code == 0, "\(answer.complaints)")
    #expect(answer.output.components(separatedBy: "Tempo  ").count == 3)
    #expect(answer.output.contains("B26-0000001"))
    #expect(answer.output.contains("1 je Minute") || answer.output.contains(",2 je Minute"))
    #expect(!answer.output.contains("\u{1B}"))
    // The events say what happened and nothing of the document.
    #expect(!answer.output.contains("R-1"))
  }

  @Test(arguments: [["--every", "0"], ["--count", "0"]])
  func `no pause and no picture are mistakes`(arguments: [String]) throws {
    let answer = try Program.run("rohrpost", ["watch"] + arguments)
    #expect(answer.code == 2)
  }

  @Test func `on a terminal it draws in place, and gives the screen back`() throws {
    let spool = try TestSpool()
    try spool.drain()
    let terminal = try Terminal(spool.arguments("watch", "--every", "1", "--count", "2"))
    #expect(terminal.program.wait() == 0)
    let output = terminal.program.output
    #expect(output.components(separatedBy: Terminal.enter).count == 2)
    #expect(output.contains("\u{1B}[H"))
    #expect(output.contains("\u{1B}[1m"), "bold words are missing: \(output)")
    #expect(output.hasSuffix(Terminal.leave), "\(output.suffix(80))")
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func `a signal ends it at once, and the screen is given back`(signal: Int32) throws {
    let spool = try TestSpool()
    try spool.drain()
    let terminal = try Terminal(spool.arguments("watch", "--every", "600"))
    #expect(Waiting.until { terminal.program.output.contains("Tempo") })
    kill(try #require(terminal.child), signal)
    #expect(Waiting.until(within: 20) { !terminal.program.isRunning })
    #expect(terminal.program.output.hasSuffix(Terminal.leave))
  }

  @Test func `who wants no colours gets none`() throws {
    let spool = try TestSpool()
    try spool.drain()
    let terminal = try Terminal(spool.arguments("status"), environment: ["NO_COLOR": "1"])
    terminal.program.wait()
    #expect(terminal.program.output.contains("Klärfall"))
    #expect(!terminal.program.output.contains("\u{1B}["))
    let coloured = try Terminal(spool.arguments("status"), environment: ["NO_COLOR": ""])
    coloured.program.wait()
    #expect(coloured.program.output.contains("\u{1B}[1m"))
  }
}

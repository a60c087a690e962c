import Files
import Foundation
import SystemPackage
import TestSupport
import Testing

/// The line with the progress of long work, on a real pseudo terminal.
@Suite struct ProgressLineTests {
  /// What a finished line looks like; it is erased at the end.
  private static let erased = "\r\u{1B}[K"

  private func output(_ arguments: [String]) throws -> String {
    let terminal = try Terminal(arguments)
    #expect(terminal.program.wait() == 0, "\(terminal.program.output)")
    return terminal.program.output
  }

  @Test func `draining, verifying and making anew tell how far they got, and clean up`() throws {
    let spool = try TestSpool()
    for number in 1...40 {
      try spool.put(SampleInvoice.ubl(number: "R-\(number)"), "upload/R-\(number).xml")
    }
    let run = try output(spool.arguments("run", "--once"))
    #expect(run.contains("Belege verarbeiten"))
    #expect(run.contains("/40"), "\(run)")
    let verified = try output(spool.arguments("verify"))
    for step in ["Journal prüfen", "Belege und Dateien prüfen", "100 %"] {
      #expect(verified.contains(step), "\(step): \(verified)")
    }
    let rebuilt = try output(spool.arguments("rebuild", "--replace"))
    #expect(rebuilt.contains("Datenbank schreiben"), "\(rebuilt)")
    for text in [run, verified, rebuilt] {
      let last = try #require(text.components(separatedBy: Self.erased).last)
      #expect(!last.contains("█") && !last.contains("░"), "\(text)")
    }
    #expect(verified.contains(": 0 Befunde"))
  }

  @Test func `an import tells its rows`() throws {
    let spool = try TestSpool()
    let rows = (1...3000).map { "\($0);Lieferant \($0)" }
    let file = try spool.folder.file(
      "suppliers.csv", "supplier_id;name\n" + rows.joined(separator: "\n") + "\n")
    let text = try output(spool.arguments("import", file.string))
    #expect(text.contains("Zeilen übernehmen"), "\(text)")
    #expect(text.contains("3.000/3.000  100 %"), "\(text.suffix(400))")
  }

  @Test func `without a terminal there is nothing of it`() throws {
    let spool = try TestSpool()
    try spool.put(SampleInvoice.ubl(number: "R-1"), "upload/R-1.xml")
    for answer in [try spool.drain(), try spool.ask("verify")] {
      #expect(!answer.complaints.contains("\u{1B}") && !answer.output.contains("\u{1B}"))
      #expect(!answer.complaints.contains("Belege"))
    }
  }

  @Test func `a finding stands in a line of its own`() throws {
    let spool = try TestSpool()
    try spool.put(SampleInvoice.ubl(number: "R-1"), "upload/R-1.xml")
    try spool.drain()
    let record = try #require(
      FileManager.default.enumerator(atPath: spool.path.appending("archive").string)?
        .compactMap { $0 as? String }.first { $0.hasSuffix("record.json") })
    try FileOperations.removeFile(spool.path.appending("archive").appending(record))
    let terminal = try Terminal(spool.arguments("verify"))
    #expect(terminal.program.wait() == 1)
    let lines = terminal.program.output.components(separatedBy: "\r\n")
    #expect(
      lines.contains {
        $0.components(separatedBy: Self.erased).last?.contains("record.json: fehlt") == true
      },
      "\(lines)")
  }
}

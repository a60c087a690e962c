import Files
import SystemPackage
import TestSupport
import Testing

/// What the malware scanner holds back is handed to nobody, and told.
@Suite(.enabled(if: TestClamd.isInstalled, "clamd is not installed (Debian: clamav-daemon)"))
struct WithheldExportTests {
  @Test func `an infected document is in the tables without its file`() throws {
    let clamd = try TestClamd()
    try clamd.start()
    let spool = try TestSpool()
    try spool.check(by: clamd.socket)
    try spool.put(InfectedDocuments.invoice("R-1"), "upload/R-1.xml")
    try spool.put(SampleInvoice.ubl(number: "R-2"), "upload/R-2.xml")
    try spool.drain()
    #expect(try spool.exportCarrier(to: "z3").code == 0)
    #expect(try spool.check("z3").code == 0)
    let infected = try #require(try spool.voucher(named: "R-1.xml")).id
    let records = try spool.records("Belege", of: "z3")
    let row = try #require(records.first { $0.contains(infected) })
    #expect(row.contains(#";"ja";"";"""#))
    #expect(try spool.text("Abstimmung.txt", of: "z3").contains("Ohne Datei: 1 Belege"))
    let carried = try spool.contents(of: "z3").keys
    #expect(!carried.contains { $0.contains(infected) })
    let place = spool.place("fall").string
    #expect(try spool.ask("export", "case", infected, place, "--reason", "x").code == 0)
    let files = try spool.contents(of: "fall").keys
    #expect(!files.contains { $0.hasPrefix("belege/") })
  }
}

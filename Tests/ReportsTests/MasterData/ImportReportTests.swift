import InvoiceRules
import MasterData
import Payables
import Testing

@testable import Reports

@Suite struct ImportReportTests {
  private static let time = Timestamp(seconds: 1_795_000_000)

  private func report(_ text: String, _ fate: ImportReport.Fate) -> ImportReport {
    ImportReport(MasterDrop(name: "objects.csv", bytes: Array(text.utf8)), fate)
  }

  @Test func `a refused file names each bad row and what is allowed, in both languages`() {
    let report = report("object;name\nO-1;\n;Haus\n", .refused)
    let german = report.text(at: Self.time, .german)
    #expect(german.contains("2 Zeilen: 0 neu, 0 geändert, 0 unverändert, 2 abgelehnt."))
    #expect(german.contains("\nAbgelehnt:\n  Zeile 2, Spalte name: Das Feld darf nicht leer sein."))
    #expect(german.contains("\n  Zeile 3, Spalte object: "))
    let english = report.text(at: Self.time, .english)
    #expect(english.contains("line 2, column name: The cell must not be empty."))
  }

  @Test func `a taken file says what changed and what is only remarked`() {
    var report = report("object;name;strasse\nO-1;Haus;x\n", .taken)
    (report.new, report.waiting) = (1, 2)
    let text = report.text(at: Self.time, .german)
    #expect(text.contains("ganz übernommen in objects") && text.contains("1 neu"))
    #expect(text.contains("Änderungen an 2 Lieferanten warten auf eine zweite Person"))
    #expect(text.contains("Hinweise:\n  Zeile 1, Spalte strasse: Die Spalte ist unbekannt"))
    #expect(!text.contains("Abgelehnt:"))
  }

  @Test func `values from outside can't forge lines`() {
    let report = report("object;name;\"a\nb\"\nO-1;H;x\n", .taken)
    #expect(report.text(at: Self.time, .german).contains("Spalte a b:"))
  }

  @Test func `a list that is cut says how much is left out`() {
    let rows = String(repeating: ";x\n", count: DropLimits.problems + 7)
    let text = report("object;name\n" + rows, .refused).text(at: Self.time, .english)
    #expect(text.contains("… and 7 more"))
  }

  @Test func `differences of two versions are told column by column`() {
    let (old, new) = (
      MasterRecord(.objects, ["object": "O-1", "city": "Köln"]),
      MasterRecord(.objects, ["object": "O-1", "name": "Haus"])
    )
    #expect(MasterRowLines.differences(old, new) == ["name: – → Haus", "city: Köln → –"])
    #expect(MasterRowLines.long(new) == ["object:      O-1", "name:        Haus"])
  }
}

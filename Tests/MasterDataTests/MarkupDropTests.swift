import Testing

@testable import MasterData

/// Rows of a file in XML, once a reader took them out.
@Suite struct MarkupDropTests {
  private func drop(
    _ name: String, _ columns: [String], _ rows: [[String]], fault: DropFault? = nil
  ) -> MasterDrop {
    MasterDrop(
      name: name, columns: columns,
      rows: rows.enumerated().map { index, cells in
        DropRecord(cells: cells, place: DropPlace(line: 1, row: index + 1), fault: fault)
      })
  }

  @Test func `rows are the same as those of a CSV file`() {
    let markup = drop(
      "suppliers.xml", ["supplier_id", "name", "payment_days", "colour"],
      [["S1", " Müller ", "30", "red"], ["S2", "Nord", "", ""], ["", "", "", ""]])
    let csv = MasterDrop(
      name: "suppliers.csv",
      bytes: Array("supplier_id;name;payment_days;colour\nS1;Müller;30;red\nS2;Nord;;\n".utf8))
    #expect(markup.isSound && markup.records == csv.records && markup.rows == 2)
    #expect(markup.missingColumns == csv.missingColumns)
    #expect(markup.problems.warnings.map(\.fault) == csv.problems.warnings.map(\.fault))
    #expect(markup.places == [DropPlace(line: 1, row: 1), DropPlace(line: 1, row: 2)])
  }

  @Test func `rows on one line are told apart by their numbers`() {
    let drop = drop("objects.xml", ["object", "name"], [["O1", ""], ["O2", ""], ["O3", "C"]])
    #expect(drop.problems.refusals.map { $0.place?.row } == [1, 2])
    #expect(drop.problems.refusedRows == 2 && drop.records.isEmpty)
    let again = self.drop("objects.xml", ["object", "name"], [["O1", "A"], ["O1", "B"]])
    #expect(
      again.problems.refusals.map(\.fault) == [.repeatedKey(first: DropPlace(line: 1, row: 1))])
    #expect(again.problems.refusals[0].fault.german.contains("in Datensatz 1, Zeile 1"))
  }

  @Test func `what is wrong with a row or the file refuses it`() {
    let faulty = drop("objects.xml", ["object", "name"], [["O1", "A"]], fault: .severalLists)
    #expect(faulty.problems.refusals.map(\.fault) == [.severalLists])
    #expect(drop("objects.xml", [], []).problems.refusals.map(\.fault).contains(.missingColumn))
    #expect(
      drop("objects.xml", ["object", "name"], []).problems.refusals.map(\.fault) == [.noRows])
    let broken = MasterDrop(name: "objects.xml", unreadable: .malformedXML("x"), line: 7)
    #expect(broken.problems.refusals == [DropProblem(.malformedXML("x"), at: DropPlace(line: 7))])
    let nameless = MasterDrop(name: "dinge.xml", unreadable: .documentType, line: nil)
    #expect(nameless.problems.refusals.map(\.fault) == [.unknownTable(nearest: nil)])
  }

  @Test(
    arguments: [
      ([0xEF, 0xBB, 0xBF, 0x3C], true), ([0x20, 0x0A, 0x3C], true), ([0xFF, 0xFE, 0x3C, 0], true),
      ([0xFE, 0xFF, 0, 0x3C], true), ([0x61, 0x3B, 0x3C], false), ([], false),
    ] as [([UInt8], Bool)])
  func `XML is told by its first letter`(bytes: [UInt8], isMarkup: Bool) {
    #expect(MasterDrop.isMarkup(bytes) == isMarkup)
  }
}

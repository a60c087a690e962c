import Testing

@testable import MasterData

@Suite struct MasterDropTests {
  private func drop(_ name: String, _ text: String) -> MasterDrop {
    MasterDrop(name: name, bytes: Array(text.utf8))
  }

  private func faults(_ drop: MasterDrop) -> [DropFault] { drop.problems.refusals.map(\.fault) }

  @Test(arguments: [
    ("suppliers.csv", MasterTable.suppliers), ("orders-2026-11.csv", .orders),
    ("contract_schedule.csv", .contractSchedule), ("contracts.csv", .contracts),
    ("/tmp/x/Cost_Centers 2026.CSV", .costCenters), ("users", .users),
    ("orders_neu.csv", .orders), ("orders.2026.csv", .orders),
  ])
  func `the base name of a file tells its table`(name: String, table: MasterTable) {
    #expect(MasterTable(fileName: name) == table)
  }

  @Test func `a name that tells no table is refused with the nearest one`() {
    #expect(faults(drop("supplier.csv", "a")) == [.unknownTable(nearest: "suppliers")])
    #expect(MasterTable(fileName: "ordersheet.csv") == nil)
  }

  @Test(arguments: [";", ",", "\t"])
  func `the delimiter is found`(delimiter: String) throws {
    let text = "object|name|city\nO-1|Haus „Süd“|Köln\n".replacing("|", with: delimiter)
    let drop = drop("objects.csv", text)
    #expect(
      drop.records == [
        MasterRecord(.objects, ["object": "O-1", "name": "Haus „Süd“", "city": "Köln"])
      ])
    #expect(drop.isSound && drop.rows == 1 && drop.places.map(\.line) == [2])
  }

  @Test func `UTF-8 with mark and Windows-1252 are both read`() {
    let name = "Müller & Söhne – Straße"
    let marked = [0xEF, 0xBB, 0xBF] + Array("object;name\r\nO-1;\(name)\r\n".utf8)
    let windows: [UInt8] =
      Array("object;name\nO-1;M".utf8) + [0xFC] + Array("ller & S".utf8) + [0xF6]
      + Array("hne ".utf8) + [0x96] + Array(" Stra".utf8) + [0xDF] + Array("e\n".utf8)
    for bytes in [marked, windows] {
      #expect(
        MasterDrop(name: "objects.csv", bytes: bytes).records
          == [MasterRecord(.objects, ["object": "O-1", "name": name])])
    }
    let utf16 = Array("object;name\n".utf16).flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    #expect(
      faults(MasterDrop(name: "objects.csv", bytes: [0xFF, 0xFE] + utf16)) == [.notUTF8OrWindows])
  }

  @Test func `quoted cells hold delimiters, quotation marks and line ends`() {
    let drop = drop(
      "objects.csv", "object;name\n\"O-1\";\"Haus; \"\"Süd\"\"\nHof\"\n\n;\nO-2;3\" Rohr\n")
    #expect(drop.records.map { $0.values["name"] } == ["Haus; \"Süd\"\nHof", "3\" Rohr"])
    #expect(drop.places.map(\.line) == [2, 6])
  }

  @Test func `one bad row refuses the file, and every bad row is told with its line`() {
    let drop = drop(
      "orders.csv",
      """
      order_number;line;supplier_id;kind;quantity;unit_price;ordered_at
      4711;10;S1;standard;1.000;2,50;01.02.2026
      4711;20;S1;standard;1;2,50;01.02.2026
      4711;30;;planned;x;2,50;32.02.2026
      """)
    #expect(drop.records.isEmpty && !drop.isSound && drop.rows == 3)
    #expect(drop.problems.refusedRows == 2)
    #expect(
      drop.problems.refusals.map { "\($0.line ?? 0) \($0.column ?? "") \($0.value ?? "")" } == [
        "2 quantity 1.000", "4 supplier_id ", "4 kind planned", "4 quantity x",
        "4 ordered_at 32.02.2026",
      ])
  }

  @Test func `unknown columns are told with the nearest and ignored`() {
    let drop = drop("objects.csv", "object;name;citty;xyzxyzxyz\nO-1;Haus;Köln;1\n")
    #expect(
      drop.problems.warnings.map(\.fault) == [
        .unknownColumn(nearest: "city"), .unknownColumn(nearest: nil),
      ])
    #expect(drop.records == [MasterRecord(.objects, ["object": "O-1", "name": "Haus"])])
  }

  @Test(arguments: [
    ("object\nO-1\n", DropFault.missingColumn), ("", .empty), ("\n\n", .empty),
    ("object;name;name\n", .repeatedColumn), ("<rows/>", .notCSV),
    ("object;name\nO-1;A\nO-1;B\n", .repeatedKey(first: DropPlace(line: 2))),
    ("object;name\nO-1;A;B\n", .tooManyCells(3, columns: 2)),
    ("object;name\nO-1;\"A\n", .openQuote), ("object;name\nO-1;\"A\"B\n", .malformedQuote),
    ("object;name;city\nO-1;A", .cutOff), ("object;name\nO-1;\n", .emptyCell),
    ("object;name\nO|1;A\n", .keySeparator), ("object;name\nO-1;\u{1}A\n", .controlCharacter),
  ])
  func `a file with this fault is refused`(text: String, fault: DropFault) {
    #expect(faults(drop("objects.csv", text)).first == fault)
  }

  @Test func `spreadsheets leave out empty cells at the end of rows`() {
    let drop = drop("objects.csv", "object;name;city;zip\nO-1;Haus\nO-2;Hof;Köln\n")
    #expect(drop.isSound && drop.records.count == 2)
  }

  @Test func `limits are kept and said`() {
    let long = String(repeating: "x", count: DropLimits.cellBytes + 1)
    #expect(faults(drop("objects.csv", "object;name\nO-1;\(long)\n")) == [.tooLong])
    let wide = (0...DropLimits.columns).map { "c\($0)" }.joined(separator: ";")
    #expect(faults(drop("objects.csv", "object;name;\(wide)\n")) == [.tooManyColumns])
    let rows = String(repeating: ";;x\n", count: DropLimits.problems + 5)
    let bad = drop("objects.csv", "object;name;city\n" + rows)
    #expect(bad.problems.refusals.count == DropLimits.problems)
    #expect(bad.problems.refusalCount == 2 * (DropLimits.problems + 5))
    #expect(bad.problems.refusedRows == DropLimits.problems + 5)
  }

  @Test func `an account in another country is only said`() {
    let drop = drop(
      "suppliers.csv",
      "supplier_id,name,country,iban\nS1,A,AT,DE89370400440532013000\n")
    #expect(drop.isSound)
    #expect(drop.problems.warnings.contains { $0.fault == .ibanOfOtherCountry("AT") })
  }

  @Test(arguments: MasterTable.allCases)
  func `every table is read as it is described`(table: MasterTable) {
    let header = table.columns.map(\.name).joined(separator: ";")
    let row = table.columns.map { Self.sample($0.kind) }.joined(separator: ";")
    let drop = drop(table.rawValue + ".csv", "\(header)\n\(row)\n")
    #expect(drop.isSound, "\(drop.problems.refusals)")
    #expect(drop.records.first?.values.count == table.columns.count)
  }

  private static func sample(_ kind: MasterColumn.Kind) -> String {
    switch kind {
    case .text: "x"
    case .decimal: "1,5"
    case .count: "14"
    case .date: "2026-11-22"
    case .yesNo: "ja"
    case .choice(let words), .choices(let words): words[0]
    case .list: "a,b"
    case .iban: "DE89370400440532013000"
    case .bic: "COBADEFFXXX"
    case .vatIdentifier: "DE136695976"
    }
  }

  @Test func `every fault has words in both languages`() {
    let faults: [DropFault] = [
      .unknownTable(nearest: "x"), .tooLarge, .notUTF8OrWindows, .empty, .tooManyColumns,
      .noRows, .malformedXML("x"), .documentType, .beyondLimit("x"), .unreadable("x"),
      .strayText, .repeatedCell, .severalLists, .noColumns, .tooManyRows, .cutOff, .openQuote,
      .repeatedColumn, .missingColumn, .notCSV,
      .tooManyCells(2, columns: 1), .malformedQuote, .repeatedKey(first: DropPlace(line: 2)),
      .emptyCell,
      .tooLong, .controlCharacter, .keySeparator, .noDecimal, .ambiguousDecimal, .noCount,
      .noDate, .noYesNo, .notAmong(["a"]), .noIBAN, .wrongIBANDigits, .wrongVATDigits,
      .unknownColumn(nearest: nil), .keptColumn, .oddVATIdentifier, .oddBIC,
      .ibanOfOtherCountry("AT"), .danglingReference(.orders), .waitsForConfirmation(change: 1),
      .wasRejected(change: 1, at: "26.11.2026 10:00", by: "user:anna"),
    ]
    for fault in faults {
      #expect(fault.german.hasSuffix(".") || fault.german.hasSuffix("?"), "\(fault)")
      #expect(fault.english.hasSuffix(".") || fault.english.hasSuffix("?"), "\(fault)")
      #expect(fault.german != fault.english)
    }
  }
}

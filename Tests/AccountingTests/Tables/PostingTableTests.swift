import Accounting
import Invoice
import InvoiceRules
import Payables
import Testing

@Suite struct PostingTableTests {
  /// Rows of cells, read without the writer's help.
  private static func rows(_ text: String, _ delimiter: Character) -> [[String]] {
    text.split(separator: "\r\n", omittingEmptySubsequences: false).dropLast().map { line in
      var cells = [""]
      var isInside = false
      for character in line {
        if character == "\"" { isInside.toggle() }
        if character == delimiter, !isInside {
          cells.append("")
        } else {
          cells[cells.count - 1].append(character)
        }
      }
      return cells.map { cell in
        cell.hasPrefix("\"")
          ? cell.dropFirst().dropLast().replacing("\"\"", with: "\"").description : cell
      }
    }
  }

  private static let entries = SamplePosting.examples(.skr03)

  private func text(_ table: PostingTable, _ entries: [PostingEntry] = entries) throws -> String {
    String(decoding: try table.file(of: SamplePosting.batch(entries)).bytes, as: UTF8.self)
  }

  @Test(arguments: PostingTable.Delimiter.allCases)
  func `a table has the columns that were asked for, in their order`(
    delimiter: PostingTable.Delimiter
  ) throws {
    var table = try PostingTable(columns: [
      "voucher", "amount", "supplier_name", "document_date", "text",
    ])
    table.delimiter = delimiter
    table.header = .keys
    let rows = Self.rows(try text(table), Character(delimiter.rawValue))
    #expect(rows.first == ["voucher", "amount", "supplier_name", "document_date", "text"])
    #expect(rows.count == 1 + Self.entries.reduce(0) { $0 + $1.lines.count })
    #expect(rows.allSatisfy { $0.count == 5 })
    #expect(
      Array(rows[1][0...3]) == ["B26-0000001", "1190,00", "Blank & Söhne GmbH", "2026-11-03"])
    #expect(
      rows.contains {
        $0[2] == "Łódź Čistota „Größe“; \"Co\" 清洁" && $0[4].hasPrefix("Miete; \"Halle 3\" und")
      })
  }

  @Test func `the sums of a table are those of the batch, to the cent`() throws {
    for seed in UInt64(0)..<40 {
      var random = RandomPosting(seed: seed)
      let batch = random.batch()
      var table = try PostingTable(columns: ["voucher", "side", "amount", "signed_amount", "text"])
      table.decimalMark = .point
      table.header = .none
      let file = try table.file(of: batch)
      let rows = Self.rows(String(decoding: file.bytes, as: UTF8.self), ";")
      var sums: [String: Int] = [:]
      for row in rows {
        let cents = try #require(Int(row[2].replacing(".", with: "")))
        #expect(Int(row[3].replacing(".", with: "")) == (row[1] == "S" ? cents : -cents))
        sums[row[0], default: 0] += row[1] == "S" ? cents : -cents
      }
      #expect(sums == ExpectedSums.byDocument(batch.entries))
      #expect(file.totals.lines == rows.count)
      #expect(
        try ExpectedSums.cents(#require(file.totals.currencies[0].balance))
          == sums.values.reduce(0, +))
    }
  }

  @Test func `captions, dates and marks are as configured`() throws {
    var table = try PostingTable(columns: ["due", "vat_rate", "payment_blocked", "line", "total"])
    table.dates = .german
    #expect(
      try text(table).hasPrefix(
        "Fälligkeit;Steuersatz;Zahlsperre;Zeile;Gesamtbetrag\r\n03.12.2026;19,00;0;1;1190,00\r\n"))
    table.header = .captions(.english)
    table.delimiter = .comma
    #expect(
      try text(table).hasPrefix(
        "due date,VAT rate,payment blocked,line,total\r\n03.12.2026,\"19,00\",0,1,\"1190,00\""))
  }

  @Test func `a table in Windows-1252 has its letters`() throws {
    var table = try PostingTable(columns: ["supplier_name"])
    table.encoding = .windows1252
    let bytes = try table.file(of: SamplePosting.batch(Self.entries)).bytes
    let name = EXTFFile(bytes).lines[1][0].raw
    #expect(name == "Blank & Söhne GmbH")
    #expect(bytes.contains(0xF6))
    #expect(EXTFFile(bytes).findings == [])
  }

  @Test func `what a spreadsheet would run gets an apostrophe, where that is wanted`() throws {
    var entry = Self.entries[0]
    entry.text = "=1+1"
    var table = try PostingTable(columns: ["text"])
    table.header = .none
    #expect(try text(table, [entry]) == "'=1+1\r\n")
    table.guardsFormulas = false
    #expect(try text(table, [entry]) == "=1+1\r\n")
  }

  @Test
  func `every column has a key of its own, captions in both languages, and a value somewhere`()
    throws
  {
    let keys = PostingColumn.all.map(\.key)
    #expect(Set(keys).count == keys.count)
    #expect(
      keys.allSatisfy { key in key.allSatisfy { $0.isLowercase || $0 == "_" || $0.isNumber } })
    #expect(
      PostingColumn.all.allSatisfy { !$0.caption.german.isEmpty && !$0.caption.english.isEmpty })
    var table = try PostingTable(columns: keys)
    table.header = .none
    let rows = Self.rows(try text(table), ";")
    for (index, key) in keys.enumerated() {
      #expect(rows.contains { !$0[index].isEmpty }, "\(key) is empty in every sample")
    }
  }

  @Test func `unknown, repeated and missing columns are named`() {
    let error = #expect(throws: PostingFileError.self) {
      try PostingTable(columns: ["voucher", "amonut", "voucher"])
    }
    #expect(error?.problems.map(\.value) == ["amonut", "voucher"])
    #expect(error?.problems[0].text.german.contains("möglich sind batch, company") == true)
    #expect(throws: PostingFileError.self) { try PostingTable(columns: []) }
  }

  @Test func `an entry that does not agree is not written`() throws {
    var entry = Self.entries[0]
    entry.lines[0].amount = SamplePosting.decimal("1.00")
    let table = try PostingTable(columns: ["voucher"])
    #expect(throws: PostingFileError.self) { try table.file(of: SamplePosting.batch([entry])) }
    #expect(throws: PostingFileError.self) {
      try PostingLines.file(of: SamplePosting.batch([entry]))
    }
  }
}

import Accounting
import Invoice
import Payables
import Testing

/// Batches of both charts and of chance, judged by a checker that shares nothing with the writer.
@Suite struct DATEVBatchTests {
  private static func settings(_ chart: ChartOfAccounts, length: Int = 4) -> DATEVSettings {
    var settings = DATEVSettings(consultant: 29_098, client: 55_003, chart: chart)
    settings.accountLength = length
    settings.initials = "WD"
    return settings
  }

  private func values(
    _ entries: [PostingEntry], _ settings: DATEVSettings = settings(.skr03)
  ) throws -> [[String]] {
    let file = try DATEVBatch(SamplePosting.batch(entries), settings).file
    let check = EXTFCheck(file.bytes)
    #expect(check.findings == [])
    return check.file.lines.map { [""] + $0.map(\.value) }
  }

  @Test(arguments: ChartOfAccounts.allCases)
  func `a batch of every kind of posting keeps every rule of the format`(chart: ChartOfAccounts)
    throws
  {
    let entries = SamplePosting.examples(chart == .skr03 ? .skr03 : .skr04)
    let file = try DATEVBatch(SamplePosting.batch(entries), Self.settings(chart)).file
    let check = EXTFCheck(file.bytes)
    #expect(check.findings == [])
    #expect(check.file.lines.count == 2 + entries.reduce(0) { $0 + $1.lines.count })
    #expect(check.cents == ExpectedSums.byDocument(entries))
    #expect(file.totals.lines == check.file.lines.count - 2)
    #expect(file.name == "EXTF_P26-0000012.csv")
  }

  @Test(arguments: UInt64(0)..<250)
  func `a batch of chance keeps every rule, and its sums to the cent`(seed: UInt64) throws {
    var random = RandomPosting(seed: seed)
    let batch = random.batch()
    let settings = Self.settings(seed.isMultiple(of: 2) ? .skr03 : .skr04, length: random.length)
    let file = try DATEVBatch(batch, settings).file
    let check = EXTFCheck(file.bytes)
    #expect(check.findings == [])
    #expect(check.cents == ExpectedSums.byDocument(batch.entries))
    let items = ExpectedSums.byNumber(batch.entries)
    #expect(check.openItems.count == items.count, "two numbers became one, or one became two")
    #expect(check.openItems.values.sorted() == items.values.sorted())
    let balance = try #require(file.totals.currencies.first?.balance)
    #expect(ExpectedSums.cents(balance) == items.values.reduce(0, +))
  }

  @Test func `the first line tells whose batch it is and of which time`() throws {
    let header = try values([SamplePosting.entry(1, "1", [SamplePosting.line("4250", "1.00")])])[0]
    #expect(header[6] == "20261124103000000")
    #expect(
      Array(header[11...18]) == [
        "29098", "55003", "20260101", "4", "20261101", "20261130", "Rechnungen P26-0000012", "WD",
      ])
    #expect(header[21] == "0")
    #expect(header[27] == "03")
  }

  @Test func `a fiscal year that begins in summer gives dates their year`() throws {
    var settings = Self.settings(.skr04)
    settings.fiscalYearStart = try #require(FiscalYear.Start(month: 7, day: 1))
    var january = SamplePosting.entry(1, "1", [SamplePosting.line("6330", "1.00")])
    january.documentDate = SamplePosting.date("2027-01-15")
    let lines = try values([SamplePosting.entry(2, "2", january.lines), january], settings)
    #expect(Array(lines[0][13...16]) == ["20260701", "4", "20261101", "20270131"])
    #expect(lines[3][10] == "1501")
  }

  @Test func `a cleaning invoice is one row against its creditor`() throws {
    let row = try values(SamplePosting.examples(.skr03))[2]
    #expect(Array(row[1...2]) == ["1190,00", "S"])
    #expect(Array(row[7...12]) == ["4250", "70001", "9", "0311", "RE_2026+0815", "031226"])
    #expect(row[14] == "Unterhaltsreinigung Oktober")
    #expect(row[95] == "B-26-0042")
    #expect(Array(row[114...117]) == ["0", "31102026", "03112026", "03122026"])
    #expect(EXTFCheck.information("Vertrag", in: Array(row.dropFirst())) == "V-17")
    #expect(EXTFCheck.information("Skonto", in: Array(row.dropFirst())) == "2,5 % bis 17.11.2026")
  }

  @Test func `two cost centres are two rows of one open item`() throws {
    let rows = try values(SamplePosting.examples(.skr03)).filter {
      $0[1] == "357,00" || $0[1] == "833,00"
    }
    #expect(rows.map { $0[37] } == ["31_100", "31_200"])
    #expect(rows.map { $0[38] } == ["", "B_26_01"])
    let numbers = Set(rows.map { $0[11] })
    #expect(numbers.count == 1)
    #expect(numbers.first?.hasPrefix("0000_1234_5678_9012_3456_7890$") == true)
  }

  @Test
  func `the keys say the tax: construction, acquisition, 7 percent, none on automatic accounts`()
    throws
  {
    let rows = try values(SamplePosting.examples(.skr03)).dropFirst(2)
    func keys(_ document: String) -> [String] { rows.filter { $0[11] == document }.map { $0[9] } }
    #expect(keys("B-7") == [""])
    #expect(keys("B-8") == ["94"])
    #expect(keys("M+1") == ["9", "8"])
    #expect(keys("IT-77") == ["19"])
    #expect(keys("A-1") == [""])
    #expect(rows.first { $0[11] == "IT-77" }?[40] == "IT01234567890")
  }

  @Test func `a credit note stands in credit, a reversal on the other side with its key`() throws {
    let rows = try values(SamplePosting.examples(.skr03)).dropFirst(2)
    let credit = try #require(rows.first { $0[11] == "GS-1" })
    #expect(Array(credit[1...2]) == ["59,50", "H"])
    #expect(credit[9] == "9")
    let reversal = try #require(rows.first { $0[11] == "RE-99" })
    #expect(Array(reversal[1...2]) == ["92,46", "H"])
    #expect(reversal[9] == "29")
    #expect(reversal[14] == "Storno Unterhaltsreinigung Oktober")
    #expect(reversal[118] == "")
  }

  @Test(arguments: [
    ("9", "29"), ("8", "28"), ("7", "27"), ("6", "26"), ("19", "69"), ("18", "68"), ("13", "63"),
    ("12", "62"), ("94", "34"), ("95", "35"), ("99", "39"), ("98", "38"), ("91", "91"),
    ("501", "501"),
  ])
  func `a reversal has the key that takes the posting back`(key: String, reversed: String) throws {
    let category: VATCategory = key.count == 2 && key < "20" ? .intraCommunity : .reverseCharge
    var line = SamplePosting.netLine("4801", "100.00", category, key: key)
    if key.count == 1 || key > "95" && key.count == 2 { line.vatCategory = nil }
    var entry = SamplePosting.entry(1, "1", [line])
    entry.supplier.vatIdentifier = "ATU12345678"
    line.vatRate = nil
    entry.lines = [line]
    // The checker knows the tax from the key alone.
    let row = try values([SamplePosting.reversal(of: entry)])[2]
    #expect(row[9] == reversed)
    #expect(row[2] == "H")
  }

  @Test func `a rate without a key of its own is told by key 49 and its columns`() throws {
    var settings = Self.settings(.skr03)
    settings.otherRates[SamplePosting.decimal("10.7")] = OtherTaxRate(
      functionType: 2, functionNumber: 30, supplement: 107)
    var line = SamplePosting.line("4250", "100.00", rate: 0, key: nil)
    line.vatRate = SamplePosting.decimal("10.70")
    line.tax = SamplePosting.decimal("10.70")
    line.amount = SamplePosting.decimal("110.70")
    let row = try values([SamplePosting.entry(1, "1", [line])], settings)[2]
    #expect(row[9] == "49")
    #expect(Array(row[45...47]) == ["2", "30", "107"])
  }

  @Test func `what the adviser wants for construction stands in its column`() throws {
    var settings = Self.settings(.skr03)
    settings.reverseChargeMatter = 4
    let line = SamplePosting.netLine("4801", "800.00", .reverseCharge, key: "94")
    #expect(try values([SamplePosting.entry(1, "1", [line])], settings)[2][43] == "4")
  }

  @Test func `texts keep their letters, signs and length`() throws {
    let row = try #require(try values(SamplePosting.examples(.skr03)).first { $0[8] == "70010" })
    #expect(row[11].hasPrefix("Rg+_Nr+_12_"))
    #expect(row[14] == "Miete; \"Halle 3\" und Übergabe " + String(repeating: "x", count: 30))
    let supplier = EXTFCheck.information("Lieferant", in: Array(row.dropFirst()))
    #expect(supplier == "Lódz Cistota „Größe“; \"Co\" ??")
  }

  @Test func `a row names its document only where it is wanted`() throws {
    var settings = Self.settings(.skr03)
    let entry = SamplePosting.entry(1, "1", [SamplePosting.line("4250", "1.00")])
    #expect(try values([entry], settings)[2][20] == "BEDI \"\(DocumentGUID(entry))\"")
    settings.writesDocumentLink = false
    #expect(try values([entry], settings)[2][20] == "")
  }
}

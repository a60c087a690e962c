import Accounting
import Invoice
import InvoiceRules
import Payables
import Testing

/// What can't be written is told with document, field and value before a batch is closed.
@Suite struct DATEVProblemTests {
  private static let settings = DATEVSettings(consultant: 1001, client: 1, chart: .skr03)

  struct Flaw: CustomTestStringConvertible, Sendable {
    let field: PostingField
    let value: String
    let change: @Sendable (inout PostingEntry) -> Void

    init(
      _ field: PostingField, _ value: String,
      _ change: @escaping @Sendable (inout PostingEntry) -> Void
    ) {
      self.field = field
      self.value = value
      self.change = change
    }

    var testDescription: String { "\(field.rawValue) “\(value)”" }
  }

  static let flaws: [Flaw] = [
    Flaw(.account, "42a0") { $0.lines[0].account = "42a0" },
    Flaw(.account, "42500") { $0.lines[0].account = "42500" },
    Flaw(.account, "0000") { $0.lines[0].account = "0000" },
    Flaw(.account, "") { $0.lines[0].account = "" },
    Flaw(.creditor, "60001") { $0.supplier.account = "60001" },
    Flaw(.creditor, "7000") { $0.supplier.account = "7000" },
    Flaw(.creditor, "") { $0.supplier.account = "" },
    Flaw(.currency, "CHF") { $0.currency = CurrencyCode(rawValue: "CHF") },
    Flaw(.documentNumber, "") { $0.documentNumber = " \n" },
    Flaw(.documentDate, "1999-12-31") { $0.documentDate = SamplePosting.date("1999-12-31") },
    Flaw(.due, "2100-01-01") { $0.due = SamplePosting.date("2100-01-01") },
    Flaw(.servicePeriod, "2126-01-01") { $0.serviceEnd = SamplePosting.date("2126-01-01") },
    Flaw(.lines, "") { $0.lines = [] },
    Flaw(.amount, "0.00") { $0.lines[0].amount = SamplePosting.decimal("0.00") },
    Flaw(.amount, "-119.00") { $0.lines[0].amount = SamplePosting.decimal("-119.00") },
    Flaw(.amount, "119.005") { $0.lines[0].amount = SamplePosting.decimal("119.005") },
    Flaw(.amount, "118.99") { $0.lines[0].amount = SamplePosting.decimal("118.99") },
    Flaw(.amount, "10000000000.00") {
      $0.lines[0].amount = SamplePosting.decimal("10000000000.00")
    },
    Flaw(.taxKey, "9x") { $0.lines[0].taxKey = "9x" },
    Flaw(.taxKey, "12345") { $0.lines[0].taxKey = "12345" },
    Flaw(.taxKey, "8") { $0.lines[0].taxKey = "8" },
    Flaw(.taxKey, "") {
      $0.lines = [SamplePosting.netLine("4801", "100.00", .reverseCharge, key: nil)]
    },
    Flaw(.taxKey, "94") { $0.lines[0].taxKey = "94" },
    Flaw(.taxKey, "9") {
      $0.lines = [SamplePosting.netLine("4801", "100.00", .reverseCharge, key: "9")]
    },
    Flaw(.amount, "100.00") { $0.lines[0].amount = SamplePosting.decimal("100.00") },
    Flaw(.vatRate, "21") { $0.lines = [SamplePosting.line("4250", "100.00", rate: 21, key: nil)] },
    Flaw(.vatRate, "19") { $0.lines[0].taxKey = "49" },
    Flaw(.account, "3108") { $0.lines[0].account = "3108" },
    Flaw(.account, "3120") { $0.lines[0].account = "3120" },
    Flaw(.vatIdentifier, "") {
      $0.lines = [SamplePosting.netLine("4801", "100.00", .intraCommunity, key: "19")]
    },
    Flaw(.vatIdentifier, "CHE-123") {
      $0.lines = [SamplePosting.netLine("4801", "100.00", .intraCommunity, key: "19")]
      $0.supplier.vatIdentifier = "CHE-123"
    },
    Flaw(.costCenter, String(repeating: "1", count: 37)) {
      $0.lines[0].costCenter = String(repeating: "1", count: 37)
    },
    Flaw(.project, String(repeating: "Ä", count: 19)) {
      $0.lines[0].project = String(repeating: "Ä", count: 19)
    },
  ]

  private static let good = SamplePosting.entry(
    17, "RE-1", [SamplePosting.line("4250", "100.00")])

  @Test func `an entry that can be written has no problem`() {
    #expect(Self.settings.problems(of: Self.good) == [])
  }

  @Test(arguments: flaws)
  func `what can't be written is named and stops the batch`(flaw: Flaw) throws {
    var entry = Self.good
    flaw.change(&entry)
    let problems = Self.settings.problems(of: entry)
    let problem = try #require(problems.first)
    #expect(problems.count == 1)
    #expect(problem.field == flaw.field)
    #expect(problem.value == flaw.value)
    #expect(problem.voucher == VoucherID(year: 2026, number: 17))
    #expect(problem.text.german.hasPrefix("B26-0000017, "))
    #expect(problem.text.german.hasSuffix("."))
    #expect(problem.text.english.contains(flaw.value))
    let error = #expect(throws: PostingFileError.self) {
      try DATEVBatch(SamplePosting.batch([Self.good, entry]), Self.settings)
    }
    #expect(error?.problems.contains(problem) == true)
  }

  @Test func `everything that is wrong is told at once, in whole sentences`() throws {
    var entry = Self.good
    entry.supplier.account = "7"
    entry.lines[0].account = "x"
    entry.currency = CurrencyCode(rawValue: "USD")
    let texts = Self.settings.problems(of: entry).map(\.text.german)
    #expect(texts.count == 3)
    #expect(
      texts.contains(
        "B26-0000017, RE-1: Sachkonto „x“: Ein Sachkonto hat hier genau 4 Ziffern; berichtigen Sie "
          + "die Kontierung."))
  }

  @Test func `a document of another fiscal year is told from which year the batch is`() throws {
    var late = Self.good
    late.voucher = VoucherID(year: 2026, number: 18)
    late.documentNumber = "RE-2"
    late.documentDate = SamplePosting.date("2027-01-02")
    let error = #expect(throws: PostingFileError.self) {
      try DATEVBatch(SamplePosting.batch([Self.good, late]), Self.settings)
    }
    let problem = try #require(error?.problems.first)
    #expect(problem.field == .documentDate)
    #expect(problem.text.german.contains("Wirtschaftsjahr 01.01.2026 bis 31.12.2026"))
    #expect(
      try DATEVBatch(SamplePosting.batch([late]), Self.settings).fiscalYear.contains(
        late.documentDate))
  }

  @Test func `two cost centres that would be called the same are not mixed up`() throws {
    var lines = [SamplePosting.line("4250", "1.00"), SamplePosting.line("4250", "2.00")]
    (lines[0].costCenter, lines[1].costCenter) = ("31.100", "31-100")
    var entry = Self.good
    entry.lines = lines
    let error = #expect(throws: PostingFileError.self) {
      try DATEVBatch(SamplePosting.batch([entry]), Self.settings)
    }
    #expect(error?.problems.first?.fault == .sameAs("31.100"))
  }

  @Test func `an empty batch and one with too many rows are refused`() throws {
    let none = #expect(throws: PostingFileError.self) {
      try DATEVBatch(SamplePosting.batch([]), Self.settings)
    }
    #expect(none?.problems.first?.fault == .nothing)
    var entry = Self.good
    entry.lines = Array(
      repeating: SamplePosting.line("4250", "1.00"), count: DATEVBatch.rowsMax + 1)
    let many = #expect(throws: PostingFileError.self) {
      try DATEVBatch(SamplePosting.batch([entry]), Self.settings)
    }
    #expect(many?.problems.first?.fault == .tooMany(max: 99_999))
  }

  @Test func `an own table of automatic accounts takes the place of the chart's`() {
    var settings = Self.settings
    settings.automaticAccounts = ["4250": AutomaticTax(.standard, ExactDecimal(7))]
    #expect(settings.problems(of: Self.good).map(\.field) == [.account])
    settings.automaticAccounts = ["4250": AutomaticTax(.standard, ExactDecimal(19))]
    #expect(settings.problems(of: Self.good) == [])
  }

  struct Setting: CustomTestStringConvertible, Sendable {
    let field: PostingField
    let change: @Sendable (inout DATEVSettings) -> Void

    init(_ field: PostingField, _ change: @escaping @Sendable (inout DATEVSettings) -> Void) {
      self.field = field
      self.change = change
    }

    var testDescription: String { field.rawValue }
  }

  static let wrongSettings: [Setting] = [
    Setting(.consultant) { $0.consultant = 1000 },
    Setting(.consultant) { $0.consultant = 10_000_000 },
    Setting(.client) { $0.client = 0 }, Setting(.client) { $0.client = 100_000 },
    Setting(.accountLength) { $0.accountLength = 3 },
    Setting(.accountLength) { $0.accountLength = 9 },
    Setting(.initials) { $0.initials = "w" }, Setting(.initials) { $0.initials = "ÄB" },
    Setting(.exporter) { $0.exportedBy = String(repeating: "x", count: 26) },
    Setting(.label) { $0.label = String(repeating: "x", count: 19) },
    Setting(.otherRate) {
      $0.otherRates[ExactDecimal(10)] = OtherTaxRate(functionType: 0, functionNumber: 1)
    },
    Setting(.taxKey) { $0.reverseChargeMatter = 1000 },
  ]

  @Test(arguments: wrongSettings)
  func `a setting that DATEV does not take is named`(setting: Setting) {
    var settings = Self.settings
    #expect(settings.problems == [])
    setting.change(&settings)
    #expect(settings.problems.map(\.field) == [setting.field])
    #expect(throws: PostingFileError.self) {
      try DATEVBatch(SamplePosting.batch([Self.good]), settings)
    }
  }
}

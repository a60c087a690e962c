package import Invoice

/// How the books are kept at DATEV: whose they are and how accounts look.
package struct DATEVSettings: Hashable, Sendable {
  /// Beraternummer, ``consultants``.
  package var consultant: Int
  /// Mandantennummer, ``clients``.
  package var client: Int
  package var fiscalYearStart = FiscalYear.Start.january
  /// Digits of a general ledger account, ``accountLengths``; a creditor has one more.
  package var accountLength = 4
  package var chart: ChartOfAccounts
  /// Diktatkürzel: two capital letters; nil for none.
  package var initials: String?
  /// At most ``exporterMax`` characters.
  package var exportedBy = "Rohrpost"
  /// What the batch is called before its number, at most ``labelMax`` characters.
  package var label = "Rechnungen"
  /// Accounts on which a tax key is forbidden; nil for those of the chart.
  package var automaticAccounts: [String: AutomaticTax]?
  /// What goes with key 49, by percent.
  package var otherRates: [ExactDecimal: OtherTaxRate] = [:]
  /// Sachverhalt L+L (column 43) of services under reverse charge, as the adviser wants it.
  package var reverseChargeMatter: Int?
  /// Whether rows name their document (Beleglink); the package has the same GUIDs.
  package var writesDocumentLink = true

  package static let consultants = 1001...9_999_999
  package static let clients = 1...99_999
  package static let accountLengths = 4...8
  package static let exporterMax = 25
  /// Leaves room for the number of the batch; the field has 30.
  package static let labelMax = 18
  static let matters = 1...999

  package init(consultant: Int, client: Int, chart: ChartOfAccounts) {
    self.consultant = consultant
    self.client = client
    self.chart = chart
  }

  /// The fiscal year that a document of this date belongs to.
  package func fiscalYear(of date: CalendarDate) -> FiscalYear { fiscalYearStart.year(of: date) }

  func automaticTax(of account: String) -> AutomaticTax? {
    if let automaticAccounts { return automaticAccounts[account] }
    return chart.automaticTax(of: account)
  }

  /// What is wrong with the settings themselves.
  package var problems: [PostingProblem] {
    var problems: [PostingProblem] = []
    func check(_ field: PostingField, _ value: Int, _ range: ClosedRange<Int>) {
      if !range.contains(value) {
        problems.append(PostingProblem(field, String(value), .outOfRange(range)))
      }
    }
    func check(_ field: PostingField, _ value: String, max: Int) {
      if value.count > max { problems.append(PostingProblem(field, value, .tooLong(max: max))) }
    }
    check(.consultant, consultant, Self.consultants)
    check(.client, client, Self.clients)
    check(.accountLength, accountLength, Self.accountLengths)
    check(.exporter, exportedBy, max: Self.exporterMax)
    check(.label, label, max: Self.labelMax)
    if let initials, !Self.areTwoCapitals(initials) {
      problems.append(PostingProblem(.initials, initials, .notTwoCapitals))
    }
    if let reverseChargeMatter { check(.taxKey, reverseChargeMatter, Self.matters) }
    for (_, rate) in otherRates.sorted(by: { $0.key < $1.key }) {
      check(.otherRate, rate.functionType, 1...9)
      check(.otherRate, rate.functionNumber, 1...99)
      if let supplement = rate.supplement { check(.otherRate, supplement, 0...999) }
    }
    return problems
  }

  private static func areTwoCapitals(_ text: String) -> Bool {
    text.utf8.count == 2 && text.utf8.allSatisfy((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains)
  }
}

package import Accounting

/// What accounting gets, and how ([posting]).
package struct PostingSettings: Hashable, Sendable {
  package var format = Format.none
  /// The hour of a working day from which on what is approved is posted; nil: only by command.
  package var hour: Int?
  /// The adviser's number at DATEV.
  package var consultant: Int?
  /// The client's number at DATEV of companies without one of their own.
  package var client: Int?
  package var chart = Chart.skr04
  /// Digits of general ledger accounts.
  package var accountLength = 4
  /// The month in which the fiscal year begins.
  package var fiscalYearMonth = 1
  package var initials: String?
  /// Whether the documents are handed over as well, with links from the postings.
  package var sendsDocuments = true
  /// Columns of the CSV, by their keys.
  package var columns = [
    "batch", "voucher", "kind", "document_number", "document_date", "supplier",
    "supplier_account", "supplier_name", "side", "amount", "net", "tax", "currency", "account",
    "tax_key", "vat_rate", "cost_center", "project", "object", "asset", "due", "discount_until",
    "discount_percent", "text",
  ]
  package var delimiter = PostingTable.Delimiter.semicolon
  package var decimalMark = PostingTable.DecimalMark.comma
  package var encoding = PostingTable.Encoding.utf8

  package enum Format: String, Codable, Hashable, Sendable, CaseIterable {
    /// Nothing is handed over: approved is the end, or the payment.
    case none
    case datev, csv, json
  }

  package enum Chart: String, Codable, Hashable, Sendable, CaseIterable {
    case skr03 = "SKR03"
    case skr04 = "SKR04"
  }

  init() {}

  package var isOn: Bool { format != .none }

  /// How DATEV gets the batches of a company; nil for its number: that of all companies.
  package func datev(client own: Int?) -> DATEVSettings {
    var settings = DATEVSettings(
      consultant: consultant ?? DATEVSettings.consultants.lowerBound,
      client: own ?? client ?? DATEVSettings.clients.lowerBound,
      chart: chart == .skr03 ? .skr03 : .skr04)
    settings.accountLength = accountLength
    settings.fiscalYearStart =
      FiscalYear.Start(month: fiscalYearMonth, day: 1) ?? FiscalYear.Start.january
    settings.initials = initials
    settings.writesDocumentLink = sendsDocuments
    return settings
  }
}

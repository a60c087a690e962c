import Accounting
import Configuration
import Invoice
import InvoiceRules
import Payables

/// How accounting gets batches, as the configuration says.
struct PostingFormat {
  private let settings: Settings

  init(_ settings: Settings) { self.settings = settings }

  /// What keeps an entry from being handed over; empty where nothing does.
  func problems(of entry: PostingEntry, company: String?) -> [Wording] {
    switch settings.posting.format {
    case .none, .csv, .json: BatchTotals.problems(of: entry).map(\.text)
    case .datev:
      datev(company).problems(of: entry, in: datev(company).fiscalYear(of: entry.documentDate))
        .map(\.text)
    }
  }

  /// What keeps entries from being handed over together: those that disagree with others, by
  /// voucher; throws where it is the batch itself.
  func problems(
    of entries: [PostingEntry], company: String?, at time: Timestamp
  ) throws -> [VoucherID: [Wording]] {
    let draft = PostingBatch(
      number: PostingBatchNumber(year: time.berlinDate.year, number: 1), company: company,
      closedAt: time, closedBy: "", entries: entries)
    do throws(PostingFileError) {
      _ = try file(of: draft)
      return [:]
    } catch {
      let own = error.problems.filter { $0.voucher != nil }
      if own.isEmpty { throw error }
      return Dictionary(
        own.compactMap { problem in problem.voucher.map { ($0, [problem.text]) } },
        uniquingKeysWith: +)
    }
  }

  /// The year in which the fiscal year of a day begins.
  func fiscalYear(of day: CalendarDate) -> Int {
    settings.posting.datev(client: nil).fiscalYear(of: day).start.year
  }

  /// The file of a batch.
  func file(of batch: PostingBatch) throws(PostingFileError) -> PostingFile {
    switch settings.posting.format {
    case .none, .json: return try PostingLines.file(of: batch)
    case .datev: return try DATEVBatch(batch, datev(batch.company)).file
    case .csv:
      var table = try PostingTable(columns: settings.posting.columns)
      table.delimiter = settings.posting.delimiter
      table.decimalMark = settings.posting.decimalMark
      table.encoding = settings.posting.encoding
      table.header = .captions(settings.language)
      return try table.file(of: batch)
    }
  }

  private func datev(_ company: String?) -> DATEVSettings {
    let own = settings.companies.first { $0.name == company }
    return settings.posting.datev(client: own?.client)
  }
}

import Invoice
package import Payables

/// A batch as EXTF Buchungsstapel of DATEV (header 700, category 21, format version 13).
///
/// One row for each line of an entry, its account against the creditor. The file is in
/// Windows-1252 with CR LF behind every line.
package struct DATEVBatch: Sendable {
  /// What an import takes at once.
  package static let rowsMax = 99_999

  private let batch: PostingBatch
  private let settings: DATEVSettings
  private let totals: BatchTotals
  package let fiscalYear: FiscalYear

  /// Takes a batch that can be written without loss; fails with all that is wrong with it.
  ///
  /// All documents must be of the fiscal year of the first.
  package init(_ batch: PostingBatch, _ settings: DATEVSettings) throws(PostingFileError) {
    guard let first = batch.entries.first else {
      throw PostingFileError(PostingProblem(.entries, "", .nothing))
    }
    let year = settings.fiscalYear(of: first.documentDate)
    var problems = settings.problems + Self.problems(of: batch)
    for entry in batch.entries where problems.count < PostingFileError.problemsMax {
      problems += settings.problems(of: entry, in: year)
    }
    if let error = PostingFileError(problems) { throw error }
    totals = try BatchTotals(batch)
    fiscalYear = year
    self.batch = batch
    self.settings = settings
  }

  package var file: PostingFile {
    let header = DATEVHeader(batch: batch, settings: settings, year: fiscalYear)
    let captions = DATEVColumn.layout.map(\.caption).joined(separator: ";")
    var bytes = Self.line(header.text) + Self.line(captions)
    for entry in batch.entries {
      for line in entry.lines {
        bytes += Self.line(DATEVRow(line, of: entry, settings).text)
      }
    }
    return PostingFile(name: "EXTF_\(batch.number).csv", bytes: bytes, totals: totals)
  }

  private static func line(_ text: String) -> [UInt8] {
    WindowsText.bytes(of: text) + [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
  }

  /// What is wrong with the batch as a whole: its size, and names that mean two things.
  private static func problems(of batch: PostingBatch) -> [PostingProblem] {
    var problems: [PostingProblem] = []
    let rows = batch.entries.reduce(0) { $0 + $1.lines.count }
    if rows > rowsMax {
      problems.append(PostingProblem(.rows, String(rows), .tooMany(max: rowsMax)))
    }
    var written = WrittenNames()
    for entry in batch.entries {
      let supplier = entry.supplier.account
      let number = DocumentField.text(of: entry.documentNumber)
      problems += written.check(
        .documentNumber, entry.documentNumber, as: [supplier, number], entry)
      for line in entry.lines {
        for (field, key) in [(PostingField.costCenter, line.costCenter), (.project, line.project)] {
          guard let key else { continue }
          problems += written.check(
            field, key, as: [field.rawValue, CostField.text(of: key)], entry)
        }
      }
    }
    return problems
  }
}

/// What was written for which name, to find two names that become one.
private struct WrittenNames {
  private var names: [[String]: String] = [:]

  mutating func check(
    _ field: PostingField, _ name: String, as written: [String], _ entry: PostingEntry
  ) -> [PostingProblem] {
    let name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let earlier = names[written]
    names[written] = earlier ?? name
    guard let earlier, earlier != name else { return [] }
    return [PostingProblem(field, name, .sameAs(earlier), of: entry)]
  }
}

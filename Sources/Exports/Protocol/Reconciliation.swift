package import Hashing
package import Invoice
package import Payables

/// What an export is of, what was written, and what the ledger says of the same.
package struct Reconciliation: Sendable {
  package static let textName = "Abstimmung.txt"
  package static let jsonName = "abstimmung.json"

  package let owner: String
  package let period: ExportPeriod
  package let state: State
  package var tables: [Table] = []
  /// The files of the export but for the two of this protocol.
  package var files: [ExportedFile] = []
  /// Files of vouchers, and their bytes.
  package var documents = Documents()
  /// Vouchers that are kept apart (A7) and therefore left out.
  package var sensitive = 0
  /// Vouchers whose files the malware scanner did not release.
  package var withheld = 0

  /// The last entry of the journal that is in it; its time stands for that of the export, so that
  /// the same state gives the same bytes.
  package struct State: Hashable, Sendable {
    let seq: Int64
    let time: Timestamp
    let hash: SHA256Digest

    package init(seq: Int64, time: Timestamp, hash: SHA256Digest) {
      (self.seq, self.time, self.hash) = (seq, time, hash)
    }
  }

  package struct Documents: Hashable, Sendable {
    package var files = 0
    package var bytes: Int64 = 0

    package init() {}
  }

  /// A table with what the ledger says of it; nil where the ledger keeps no such figure.
  package struct Table: Sendable {
    package let schema: TableSchema
    package let tally: TableTally
    package var rows: Int?
    /// By the name of a column that is added up.
    package var sums: [String: [String: ExactDecimal?]] = [:]

    package init(_ schema: TableSchema, _ tally: TableTally) {
      self.schema = schema
      self.tally = tally
    }
  }

  package init(of owner: String, _ period: ExportPeriod, at state: State) {
    self.owner = owner
    self.period = period
    self.state = state
  }

  /// All figures that are compared.
  package var comparisons: [Comparison] { tables.flatMap(\.comparisons) }

  package var isBalanced: Bool { comparisons.allSatisfy(\.isEqual) }

  /// A figure of the export beside that of the ledger.
  package struct Comparison: Hashable, Sendable {
    let table: String
    /// Nil for the number of rows.
    let column: String?
    let group: String
    let exported: ExactDecimal?
    /// Nil where the ledger keeps none.
    let ledger: ExactDecimal?
    let isKept: Bool

    package var isEqual: Bool { exported != nil && (!isKept || ledger == exported) }

    /// What it is about: `Buchungen, Saldo EUR`.
    package var name: String {
      guard let column else { return "\(table), Sätze" }
      return "\(table), \(column) \(group)".trimmed
    }
  }
}

extension Reconciliation.Table {
  fileprivate var comparisons: [Reconciliation.Comparison] {
    let counted = Reconciliation.Comparison(
      table: schema.name, column: nil, group: "", exported: ExactDecimal(tally.rows),
      ledger: rows.map { ExactDecimal($0) }, isKept: rows != nil)
    return [counted]
      + schema.sums.flatMap { sum in
        let kept = sums[sum.column]
        let written = tally.sums[sum] ?? [:]
        let groups = Set(written.keys).union((kept ?? [:]).keys).sorted()
        return groups.map { group in
          Reconciliation.Comparison(
            table: schema.name, column: sum.column, group: group,
            exported: (written[group] ?? .zero), ledger: (kept?[group] ?? .zero),
            isKept: kept != nil)
        }
      }
  }
}

extension String {
  /// Without a blank at its end.
  fileprivate var trimmed: String { hasSuffix(" ") ? String(dropLast()) : self }
}

import GRDB
import Payables

/// A table of two ledgers whose rows are compared, and what a difference is called.
struct ComparedTable {
  enum Difference { case missing, changed, added }

  /// A column whose JSON a later version of the program may write otherwise: it is compared by what
  /// it says.
  struct Text: Sendable {
    let column: String
    let isSame: @Sendable (String, String) -> Bool
  }

  let name: String
  let key: [String]
  let columns: [String]

  var text: Text? { Self.texts[name] }

  private static let texts: [String: Text] = [
    "voucher": Text(column: "snapshot") { one, other in
      (try? LedgerJSON.voucher(one) == LedgerJSON.voucher(other)) ?? false
    },
    "task": Text(column: "task") { one, other in
      (try? LedgerJSON.task(one) == LedgerJSON.task(other)) ?? false
    },
  ]

  /// What is reported of the row with a key.
  func finding(_ difference: Difference, _ key: String) -> LedgerFinding {
    switch (name, difference) {
    case ("voucher", .added): .addedVoucher(key)
    case ("voucher", _):
      VoucherID(key).map { difference == .missing ? .missingVoucher($0) : .changedVoucher($0) }
        ?? .changedRow("voucher \(key)")
    case ("task", .missing): TaskID(key).map { .missingTask($0) } ?? .missingRow("task \(key)")
    case ("task", _): .strayTask(key)
    case (_, .missing): .missingRow("\(name) \(key)")
    case (_, .changed): .changedRow("\(name) \(key)")
    case (_, .added): .addedRow("\(name) \(key)")
    }
  }
}

// MARK: - SQL

/// The ledger is `main`, the one that was made again is `made`.
extension ComparedTable {
  private var keyText: String { key.map { "a.\($0)" }.joined(separator: " || ' ' || ") }

  private var hasSameKey: String {
    key.map { "b.\($0) = a.\($0)" }.joined(separator: " AND ")
  }

  /// What was made and is missing or otherwise in the ledger: the key, whether it is missing,
  /// whether more differs than the text, and both texts.
  var changes: String {
    let text = text?.column ?? "NULL"
    let rest = columns.filter { $0 != text }.map { "a.\($0) IS NOT b.\($0)" }
      .joined(separator: " OR ")
    let (one, other) = text == "NULL" ? (text, text) : ("a.\(text)", "b.\(text)")
    return "SELECT \(keyText), b.there IS NULL, \(rest), \(one), \(other) FROM made.\(name) a "
      + "LEFT JOIN (SELECT *, 1 AS there FROM main.\(name)) b ON \(hasSameKey) "
      + "WHERE b.there IS NULL OR \(rest) OR \(one) IS NOT \(other)"
  }

  /// The keys of rows that only the ledger has.
  var additions: String {
    "SELECT \(keyText) FROM main.\(name) a WHERE NOT EXISTS "
      + "(SELECT 1 FROM made.\(name) b WHERE \(hasSameKey))"
  }
}

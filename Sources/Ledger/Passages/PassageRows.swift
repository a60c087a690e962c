import GRDB
import Payables

/// The tables of passages, which follow from the events: they are made again with the ledger.
enum PassageRows {
  static let tables = """
    CREATE TABLE passage (
      voucher TEXT PRIMARY KEY NOT NULL,
      \(definitions(PassageColumn<Passage>.all))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX passage_with_discount ON passage (discount_until)
    WHERE discount_until IS NOT NULL AND paid_at IS NULL;
    CREATE TABLE task_passage (
      task TEXT PRIMARY KEY NOT NULL,
      \(definitions(PassageColumn<TaskPassage>.all))
    ) STRICT, WITHOUT ROWID;
    """

  private static func definitions<Value>(_ columns: [PassageColumn<Value>]) -> String {
    columns.map { "\($0.name) \($0.type)" }.joined(separator: ",\n  ")
  }

  private static func names<Value>(_ columns: [PassageColumn<Value>]) -> String {
    columns.map(\.name).joined(separator: ", ")
  }

  private static func replacement<Value>(
    _ table: String, _ key: String, _ columns: [PassageColumn<Value>]
  ) -> String {
    let places = (1...columns.count + 1).map { "$\($0)" }.joined(separator: ", ")
    return "INSERT OR REPLACE INTO \(table) (\(key), \(names(columns))) VALUES (\(places))"
  }

  private static func page<Value>(
    _ table: String, _ key: String, _ columns: [PassageColumn<Value>], _ condition: String = ""
  ) -> String {
    "SELECT \(key), \(names(columns)) FROM \(table) WHERE \(key) > $1\(condition) "
      + "ORDER BY \(key) LIMIT $2"
  }

  /// Looks at the rows from one key to another and gives none of them.
  private static func touch(_ table: String, _ key: String) -> String {
    "SELECT count(*) FROM \(table) WHERE \(key) >= $1 AND \(key) < $2"
  }

  static let write = replacement("passage", "voucher", PassageColumn<Passage>.all)
  static let passages = page("passage", "voucher", PassageColumn<Passage>.all)
  static let touchPassages = touch("passage", "voucher")
  static let tasks = page("task_passage", "task", PassageColumn<TaskPassage>.all)
  static let touchTasks = touch("task_passage", "task")
  static let openTask = replacement("task_passage", "task", PassageColumn<TaskPassage>.all)
  static let discounts =
    "SELECT voucher, \(names(PassageColumn<Passage>.all)) FROM passage "
    + "WHERE discount_until IS NOT NULL AND paid_at IS NULL AND discount_until >= $1 "
    + "AND status NOT IN (\(settled))"

  /// What is or will be paid, or never will.
  private static let settled =
    [Status.paymentProposed, .paid, .rejected, .filed, .error].map { "'\($0.rawValue)'" }
    .joined(separator: ", ")

  static let raiseTask =
    "UPDATE task_passage SET level = $1, raises = CASE WHEN level = $1 THEN raises "
    + "ELSE raises || char(10) || $2 END WHERE task = $3"
  static let timeTask =
    "UPDATE task_passage SET deadline = $1, level = iif($2, 0, level) WHERE task = $3"
  static let endTask =
    "UPDATE task_passage SET ended_at = $1, decided_by = $2 WHERE task = $3 AND ended_at IS NULL"
  static let erase = "DELETE FROM passage WHERE voucher = $1"
  /// Between `B26-0000123-` and `B26-0000123.`, the character behind the dash.
  static let eraseTasks = "DELETE FROM task_passage WHERE task > $1 AND task < $2"
}

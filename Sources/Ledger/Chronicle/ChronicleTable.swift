/// A table whose rows do not follow from the journal, and so stand in the chronicle as they are.
///
/// What is not listed here (rows of vouchers, their keys, tasks, sums, look-ups) is made again from
/// the events and from these rows.
struct ChronicleTable: Sendable {
  let name: String
  /// The columns of the primary key.
  let key: [String]
  let columns: [String]
  /// Columns of bytes, which stand as hexadecimal digits.
  var bytes: Set<String> = []

  /// Whether its rows are erased with their vouchers; what stands in the books is kept (L3).
  var goesWithVoucher: Bool { columns.contains("voucher") && name != "posting_entry" }

  static let all: [ChronicleTable] = [
    .init(name: "claim", key: ["key"], columns: ["key", "voucher"]),
    .init(name: "reconsideration", key: ["voucher", "key"], columns: ["voucher", "key"]),
    .init(
      name: "outbox", key: ["id"],
      columns: [
        "id", "voucher", "effect", "version", "state", "enqueued_at", "due_at", "settled_at",
        "attempts", "last_error",
      ]),
    .init(
      name: "mail", key: ["key"],
      columns: [
        "key", "voucher", "mail", "state", "ordered_at", "due_at", "settled_at", "attempts",
        "address", "message_id", "last_error",
      ]),
    .init(name: "lesson", key: ["voucher"], columns: ["voucher", "class", "words"]),
    .init(name: "supplier_lesson", key: ["voucher"], columns: ["voucher", "lesson"]),
    .init(name: "master_act", key: ["id"], columns: ["id", "time", "actor", "source"]),
    .init(
      name: "master_row", key: ["kind", "key"],
      columns: ["kind", "key", "version", "act", "columns"]),
    .init(
      name: "master_version", key: ["kind", "key", "version"],
      columns: ["kind", "key", "version", "act", "columns"]),
    .init(
      name: "supplier_change", key: ["id"],
      columns: [
        "id", "supplier", "before", "after", "opened_at", "opened_by", "source", "state",
        "settled_at", "settled_by", "note",
      ]),
    .init(
      name: "posting_batch", key: ["number"],
      columns: ["number", "year", "serial", "company", "closed_at", "closed_by"]),
    .init(
      name: "posting_entry", key: ["batch", "voucher", "kind"],
      columns: ["batch", "voucher", "kind", "entry"]),
    .init(
      name: "payment_run", key: ["number"],
      columns: [
        "number", "year", "serial", "state", "proposed_at", "proposed_by", "settled_at",
        "settled_by", "run",
      ]),
    .init(name: "transfer", key: ["id"], columns: ["id", "run", "state", "transfer"]),
    .init(name: "bank_movement", key: ["digest"], columns: ["digest"], bytes: ["digest"]),
    .init(
      name: "handover", key: ["id"],
      columns: [
        "id", "key", "target", "voucher", "handover", "state", "progress", "ordered_at", "due_at",
        "settled_at", "attempts", "last_error",
      ]),
    .init(name: "subscription", key: ["connector"], columns: ["connector", "seq"]),
  ]

  /// The table with a name; nil for one that has no part in the chronicle.
  static func named(_ name: String) -> ChronicleTable? { byName[name] }

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
}

// MARK: - SQL

extension ChronicleTable {
  /// The triggers that note each change of a row.
  var triggers: String {
    [
      trigger("INSERT", "row", columns, of: "NEW"), trigger("UPDATE", "row", columns, of: "NEW"),
      trigger("DELETE", "gone", key, of: "OLD"),
    ].joined()
  }

  var dropTriggers: String {
    ["insert", "update", "delete"].map { "DROP TRIGGER chronicle_\(name)_\($0);\n" }.joined()
  }

  /// Notes all rows as they are.
  var dump: String {
    """
    INSERT INTO chronicle_change (after, line)
    SELECT \(Self.head), \(line("row", columns, of: "t")) FROM \(name) AS t
    ORDER BY \(key.map { "t.\($0)" }.joined(separator: ", "));

    """
  }

  /// Writes a row, in the place of one with its key.
  var replacement: String {
    "INSERT OR REPLACE INTO \(name) (\(columns.joined(separator: ", "))) VALUES ("
      + columns.indices.map { "$\($0 + 1)" }.joined(separator: ", ") + ")"
  }

  var removal: String {
    "DELETE FROM \(name) WHERE "
      + key.enumerated().map { "\($1) = $\($0 + 1)" }.joined(separator: " AND ")
  }

  /// The last entry of the journal when the row changed.
  private static let head = "(SELECT coalesce(max(seq), 0) FROM journal)"

  private func trigger(
    _ event: String, _ word: String, _ columns: [String], of row: String
  ) -> String {
    """
    CREATE TRIGGER chronicle_\(name)_\(event.lowercased()) AFTER \(event) ON \(name) BEGIN
    INSERT INTO chronicle_change (after, line)
    VALUES (\(Self.head), \(line(word, columns, of: row)));
    END;

    """
  }

  private func line(_ word: String, _ columns: [String], of row: String) -> String {
    let fields = columns.map { column in
      let value = "\(row).\(column)"
      return "'\(column)', " + (bytes.contains(column) ? "lower(hex(\(value)))" : value)
    }
    return "json_object('after', \(Self.head), 'table', '\(name)', '\(word)', "
      + "json_object(\(fields.joined(separator: ", "))))"
  }
}

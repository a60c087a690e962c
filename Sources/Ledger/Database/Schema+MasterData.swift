extension Schema {
  /// The rows of all tables of master data as JSON texts, with what they said before and by what
  /// they are found; the kind is the table's name in the contract.
  ///
  /// An act is an import or a confirmed change: it says when, by whom and from what a version is.
  static let masterData = """
    CREATE TABLE master_act (
      id INTEGER PRIMARY KEY,
      time TEXT NOT NULL,
      actor TEXT NOT NULL,
      source TEXT NOT NULL
    ) STRICT;
    CREATE TABLE master_row (
      kind TEXT NOT NULL,
      key TEXT NOT NULL,
      version INTEGER NOT NULL,
      act INTEGER NOT NULL REFERENCES master_act (id),
      columns TEXT NOT NULL,
      PRIMARY KEY (kind, key)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE master_version (
      kind TEXT NOT NULL,
      key TEXT NOT NULL,
      version INTEGER NOT NULL,
      act INTEGER NOT NULL REFERENCES master_act (id),
      columns TEXT NOT NULL,
      PRIMARY KEY (kind, key, version)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE master_lookup (
      kind TEXT NOT NULL,
      field TEXT NOT NULL,
      value TEXT NOT NULL,
      key TEXT NOT NULL,
      PRIMARY KEY (kind, field, value, key)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE supplier_change (
      id INTEGER PRIMARY KEY,
      supplier TEXT NOT NULL,
      before TEXT NOT NULL,
      after TEXT NOT NULL,
      opened_at TEXT NOT NULL,
      opened_by TEXT NOT NULL,
      source TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('open', 'confirmed', 'rejected', 'withdrawn')),
      settled_at TEXT,
      settled_by TEXT,
      note TEXT
    ) STRICT;
    CREATE INDEX supplier_change_by_supplier ON supplier_change (supplier, id);
    CREATE INDEX supplier_change_open ON supplier_change (id) WHERE state = 'open';
    CREATE TRIGGER master_versions_are_never_changed BEFORE UPDATE ON master_version
    BEGIN SELECT RAISE(ABORT, 'versions of master data are never changed'); END;
    CREATE TRIGGER master_versions_are_never_removed BEFORE DELETE ON master_version
    BEGIN SELECT RAISE(ABORT, 'versions of master data are never removed'); END;
    """

  /// What is open on orders: its parts by order and budget, and the sums of a budget by the years
  /// and months in which orders begin and end, which are few.
  static let commitments = """
    CREATE TABLE commitment (
      order_number TEXT NOT NULL,
      place TEXT NOT NULL,
      first_year INTEGER NOT NULL,
      until TEXT NOT NULL,
      net TEXT NOT NULL,
      PRIMARY KEY (order_number, place, first_year, until)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE commitment_sum (
      place TEXT NOT NULL,
      first_year INTEGER NOT NULL,
      until TEXT NOT NULL,
      net TEXT NOT NULL,
      PRIMARY KEY (place, first_year, until)
    ) STRICT, WITHOUT ROWID;
    """
}

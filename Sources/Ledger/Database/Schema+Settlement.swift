/// The tables of what is posted, paid and handed to other systems.
extension Schema {
  /// Batches for accounting and what is in them; runs for the bank and their transfers.
  static let settlement = """
    CREATE TABLE posting_batch (
      number TEXT PRIMARY KEY NOT NULL,
      year INTEGER NOT NULL,
      serial INTEGER NOT NULL,
      company TEXT,
      closed_at TEXT NOT NULL,
      closed_by TEXT NOT NULL,
      UNIQUE (year, serial)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE posting_entry (
      batch TEXT NOT NULL REFERENCES posting_batch (number),
      voucher TEXT NOT NULL,
      kind TEXT NOT NULL,
      entry TEXT NOT NULL,
      PRIMARY KEY (batch, voucher, kind)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE payment_run (
      number TEXT PRIMARY KEY NOT NULL,
      year INTEGER NOT NULL,
      serial INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('proposed', 'released', 'withdrawn')),
      proposed_at TEXT NOT NULL,
      proposed_by TEXT NOT NULL,
      settled_at TEXT,
      settled_by TEXT,
      run TEXT NOT NULL,
      UNIQUE (year, serial)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX payment_run_proposed ON payment_run (number) WHERE state = 'proposed';
    CREATE TABLE transfer (
      id TEXT PRIMARY KEY NOT NULL,
      run TEXT NOT NULL REFERENCES payment_run (number),
      state TEXT NOT NULL CHECK (state IN ('open', 'paid', 'returned')),
      transfer TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX transfer_open ON transfer (id) WHERE state = 'open';
    CREATE TABLE bank_movement (
      digest BLOB PRIMARY KEY NOT NULL CHECK (length(digest) = 32)
    ) STRICT, WITHOUT ROWID;
    """

  /// What other systems get, and how far their connectors have read the journal.
  static let handovers = """
    CREATE TABLE handover (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,
      target TEXT NOT NULL,
      voucher TEXT REFERENCES voucher (id),
      handover TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('pending', 'delivered', 'dead', 'dropped')),
      progress TEXT NOT NULL,
      ordered_at TEXT NOT NULL,
      due_at TEXT NOT NULL,
      settled_at TEXT,
      attempts INTEGER NOT NULL,
      last_error TEXT
    ) STRICT;
    CREATE INDEX handover_pending ON handover (target, id) WHERE state = 'pending';
    CREATE INDEX handover_open ON handover (target, state, ordered_at)
    WHERE state IN ('pending', 'dead');
    CREATE INDEX handover_by_voucher ON handover (voucher, target, id)
    WHERE voucher IS NOT NULL;
    CREATE TABLE subscription (
      connector TEXT PRIMARY KEY NOT NULL,
      seq INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    """
}

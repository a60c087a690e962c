import GRDB

/// The fixed statements about what is posted, paid and handed to other systems; those of the rest
/// are in ``LedgerStatement``, whose rules hold here as well.
enum SettlementStatement: String, CaseIterable {

  // MARK: Batches for accounting

  case lastBatch = "SELECT max(serial) FROM posting_batch WHERE year = $1"
  case insertBatch = """
    INSERT INTO posting_batch (number, year, serial, company, closed_at, closed_by)
    VALUES ($1, $2, $3, $4, $5, $6)
    """
  case insertPostingEntry = """
    INSERT INTO posting_entry (batch, voucher, kind, entry) VALUES ($1, $2, $3, $4)
    """
  case batch = """
    SELECT number, company, closed_at, closed_by FROM posting_batch WHERE number = $1
    """
  case batches = """
    SELECT number, company, closed_at, closed_by FROM posting_batch
    WHERE number > $1 ORDER BY number LIMIT $2
    """
  case postingEntries = """
    SELECT entry FROM posting_entry WHERE batch = $1 ORDER BY batch, voucher, kind
    """
  case batchMembers = """
    SELECT DISTINCT voucher FROM posting_entry WHERE batch = $1 ORDER BY voucher
    """
  case isReversed = """
    SELECT 1 FROM posting_entry WHERE batch = $1 AND voucher = $2 AND kind = 'reversal'
    """
  case batchSize = "SELECT count(*) FROM posting_entry WHERE batch = $1"

  // MARK: Payment runs

  case lastRun = "SELECT max(serial) FROM payment_run WHERE year = $1"
  case insertRun = """
    INSERT INTO payment_run (number, year, serial, state, proposed_at, proposed_by, run)
    VALUES ($1, $2, $3, 'proposed', $4, $5, $6)
    """
  case settleRun = """
    UPDATE payment_run SET state = $1, settled_at = $2, settled_by = $3
    WHERE number = $4 AND state = 'proposed'
    """
  case paymentRun = """
    SELECT state, proposed_at, proposed_by, settled_at, settled_by, run
    FROM payment_run WHERE number = $1
    """
  case paymentRuns = """
    SELECT state, proposed_at, proposed_by, settled_at, settled_by, run
    FROM payment_run WHERE number > $1 ORDER BY number LIMIT $2
    """
  case proposedRuns = """
    SELECT run FROM payment_run WHERE state = 'proposed' AND number > $1 ORDER BY number
    """
  case keepTransfer = """
    INSERT INTO transfer (id, run, state, transfer) VALUES ($1, $2, $3, $4)
    ON CONFLICT (id) DO UPDATE SET state = excluded.state, transfer = excluded.transfer
    """
  case transfer = "SELECT transfer FROM transfer WHERE id = $1"
  case openTransfers = """
    SELECT transfer FROM transfer WHERE state = 'open' AND id > $1 ORDER BY id LIMIT $2
    """
  case keepMovement = """
    INSERT INTO bank_movement (digest) VALUES ($1) ON CONFLICT (digest) DO NOTHING
    """
  case movements = "SELECT digest FROM bank_movement WHERE digest > $1 ORDER BY digest"

  // MARK: Handovers

  case insertHandover = """
    INSERT INTO handover (key, target, voucher, handover, state, progress, ordered_at, due_at,
      attempts)
    VALUES ($1, $2, $3, $4, 'pending', $5, $6, $6, 0)
    ON CONFLICT (key) DO NOTHING
    """
  case dueHandovers = """
    SELECT key, handover, state, progress, ordered_at, due_at, settled_at, attempts, last_error
    FROM handover h WHERE state = 'pending' AND target = $1 AND due_at <= $2
      AND NOT EXISTS (
        SELECT 1 FROM handover e
        WHERE e.voucher = h.voucher AND e.target = h.target AND e.id < h.id
          AND e.state = 'pending')
    ORDER BY id LIMIT $3
    """
  case handovers = """
    SELECT key, handover, state, progress, ordered_at, due_at, settled_at, attempts, last_error
    FROM handover WHERE key > $1 ORDER BY key LIMIT $2
    """
  case handover = """
    SELECT key, handover, state, progress, ordered_at, due_at, settled_at, attempts, last_error
    FROM handover WHERE key = $1
    """
  case latestProgress = """
    SELECT progress FROM handover WHERE voucher = $1 AND target = $2
    ORDER BY id DESC LIMIT $3
    """
  case latestHandover = """
    SELECT handover FROM handover WHERE voucher = $1 AND target = $2
    ORDER BY id DESC LIMIT 1
    """
  case keepProgress = """
    UPDATE handover SET progress = $1 WHERE key = $2 AND state = 'pending'
    """
  case settleHandover = """
    UPDATE handover SET state = $1, settled_at = $2, last_error = $3, attempts = attempts + 1
    WHERE key = $4 AND state = 'pending'
    """
  case delayHandover = """
    UPDATE handover SET due_at = $1 WHERE key = $2 AND state = 'pending'
    """
  case postponeHandover = """
    UPDATE handover SET due_at = $1, last_error = $2, attempts = attempts + 1
    WHERE key = $3 AND state = 'pending'
    """
  case reviveHandover = """
    UPDATE handover SET state = 'pending', settled_at = NULL, due_at = $1, attempts = 0
    WHERE key = $2 AND state IN ('dead', 'dropped')
    """
  case dropHandover = """
    UPDATE handover SET state = 'dropped', settled_at = $1, last_error = $2
    WHERE key = $3 AND (state = 'dead' OR (state = 'pending' AND voucher IS NOT NULL))
    """
  case handoverCounts = """
    SELECT target, state, count(*), min(ordered_at) FROM handover
    WHERE state IN ('pending', 'dead') GROUP BY target, state
    """

  // MARK: Subscriptions of connectors to the journal

  case subscription = "SELECT seq FROM subscription WHERE connector = $1"
  case subscribe = """
    INSERT INTO subscription (connector, seq) VALUES ($1, $2)
    ON CONFLICT (connector) DO UPDATE SET seq = excluded.seq
    """
  case news = """
    SELECT j.seq, j.voucher, j.kind, v.class, v.sensitive
    FROM journal j LEFT JOIN voucher v ON v.id = j.voucher
    WHERE j.seq > $1 ORDER BY j.seq LIMIT $2
    """
}

extension Database {
  @discardableResult
  func run(_ statement: SettlementStatement, _ values: (any Stored)?...) throws -> Int {
    try execute(sql: statement.rawValue, values.map { $0?.stored ?? .null })
  }

  func row(_ statement: SettlementStatement, _ values: (any Stored)?...) throws -> Row? {
    try firstRow(sql: statement.rawValue, values)
  }

  func rows(_ statement: SettlementStatement, _ values: (any Stored)?...) throws -> RowCursor {
    try rows(sql: statement.rawValue, values.map { $0?.stored ?? .null })
  }
}

extension SettlementStatement {
  /// The last number of a year; 0 where there is none.
  static func last(_ statement: SettlementStatement, of year: Int, in db: Database) throws -> Int {
    try db.row(statement, year)?.optional(0) ?? 0
  }
}

import GRDB

/// The fixed statements about master data; the rules of ``LedgerStatement`` hold here as well.
enum MasterDataStatement: String, CaseIterable {
  case insertAct = "INSERT INTO master_act (time, actor, source) VALUES ($1, $2, $3)"
  case masterRow = "SELECT columns, version, act FROM master_row WHERE kind = $1 AND key = $2"
  case keepMasterRow = """
    INSERT INTO master_row (kind, key, version, act, columns) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (kind, key) DO UPDATE
    SET version = excluded.version, act = excluded.act, columns = excluded.columns
    """
  case keepMasterVersion = """
    INSERT INTO master_version (kind, key, version, act, columns) VALUES ($1, $2, $3, $4, $5)
    """
  case keepLookup = """
    INSERT INTO master_lookup (kind, field, value, key) VALUES ($1, $2, $3, $4)
    ON CONFLICT DO NOTHING
    """
  case dropLookup = """
    DELETE FROM master_lookup WHERE kind = $1 AND field = $2 AND value = $3 AND key = $4
    """
  case masterRowsWithValue = """
    SELECT r.key, r.columns
    FROM master_lookup l JOIN master_row r ON r.kind = l.kind AND r.key = l.key
    WHERE l.kind = $1 AND l.field = $2 AND l.value = $3 ORDER BY l.key LIMIT $4
    """
  case masterValueIsKnown = """
    SELECT 1 FROM master_lookup WHERE kind = $1 AND field = $2 AND value = $3 LIMIT 1
    """
  case masterRows = """
    SELECT key, columns FROM master_row WHERE kind = $1 AND key > $2 ORDER BY key LIMIT $3
    """
  case masterRowNow = """
    SELECT r.version, r.columns, a.time, a.actor, a.source
    FROM master_row r JOIN master_act a ON a.id = r.act WHERE r.kind = $1 AND r.key = $2
    """
  case masterVersions = """
    SELECT v.version, v.columns, a.time, a.actor, a.source
    FROM master_version v JOIN master_act a ON a.id = v.act
    WHERE v.kind = $1 AND v.key = $2 ORDER BY v.version
    """
  case commitments = """
    SELECT place, first_year, until, net FROM commitment WHERE order_number = $1
    """
  case keepCommitment = """
    INSERT INTO commitment (order_number, place, first_year, until, net)
    VALUES ($1, $2, $3, $4, $5)
    """
  case dropCommitments = "DELETE FROM commitment WHERE order_number = $1"
  case commitmentSum = """
    SELECT net FROM commitment_sum WHERE place = $1 AND first_year = $2 AND until = $3
    """
  case setCommitmentSum = """
    INSERT INTO commitment_sum (place, first_year, until, net) VALUES ($1, $2, $3, $4)
    ON CONFLICT (place, first_year, until) DO UPDATE SET net = excluded.net
    """
  case dropCommitmentSum = """
    DELETE FROM commitment_sum WHERE place = $1 AND first_year = $2 AND until = $3
    """
  case commitmentSums = """
    SELECT net FROM commitment_sum WHERE place = $1 AND first_year <= $2 AND until >= $3
    """
  case openChange = """
    INSERT INTO supplier_change (supplier, before, after, opened_at, opened_by, source, state)
    VALUES ($1, $2, $3, $4, $5, $6, 'open')
    """
  case settleChange = """
    UPDATE supplier_change SET state = $1, settled_at = $2, settled_by = $3, note = $4
    WHERE id = $5
    """
  case supplierChange = """
    SELECT id, supplier, before, after, opened_at, opened_by, source, state, settled_at, settled_by,
      note
    FROM supplier_change WHERE id = $1
    """
  case lastChangeOfSupplier = """
    SELECT id, supplier, before, after, opened_at, opened_by, source, state, settled_at, settled_by,
      note
    FROM supplier_change WHERE supplier = $1 ORDER BY id DESC LIMIT 1
    """
  case decidedChangesOfSupplier = """
    SELECT id, supplier, before, after, opened_at, opened_by, source, state, settled_at, settled_by,
      note
    FROM supplier_change WHERE supplier = $1 AND state IN ('confirmed', 'rejected')
    ORDER BY id DESC LIMIT $2
    """
  case openChanges = """
    SELECT id, supplier, before, after, opened_at, opened_by, source, state, settled_at, settled_by,
      note
    FROM supplier_change WHERE state = 'open' AND id > $1 ORDER BY id LIMIT $2
    """
  case allChanges = """
    SELECT id, supplier, before, after, opened_at, opened_by, source, state, settled_at, settled_by,
      note
    FROM supplier_change WHERE id > $1 ORDER BY id LIMIT $2
    """
}

extension Database {
  @discardableResult
  func run(_ statement: MasterDataStatement, _ values: (any Stored)?...) throws -> Int {
    try execute(sql: statement.rawValue, values.map { $0?.stored ?? .null })
  }

  func row(_ statement: MasterDataStatement, _ values: (any Stored)?...) throws -> Row? {
    try firstRow(sql: statement.rawValue, values)
  }

  func rows(_ statement: MasterDataStatement, _ values: (any Stored)?...) throws -> RowCursor {
    try rows(sql: statement.rawValue, values.map { $0?.stored ?? .null })
  }
}

import GRDB
import Payables

/// The fixed statements that erase a voucher, and those that look at what was erased; the rules of
/// ``LedgerStatement`` hold here as well.
enum ErasureStatement: String, CaseIterable {
  case insertErased = """
    INSERT INTO erased_voucher (id, year, number, list, erased_at) VALUES ($1, $2, $3, $4, $5)
    """
  case isErased = "SELECT 1 FROM erased_voucher WHERE id = $1"
  case listOfErased = "SELECT list FROM erased_voucher WHERE id = $1"
  case erasedVouchers = """
    SELECT e.id, v.id IS NOT NULL FROM erased_voucher e LEFT JOIN voucher v ON v.id = e.id
    WHERE e.id > $1 ORDER BY e.id LIMIT $2
    """
  case eraseEntry = "UPDATE journal SET details = $1 WHERE seq = $2"
  case eraseClaim = "DELETE FROM claim WHERE key = $1 AND voucher = $2"
  case eraseReconsiderations = "DELETE FROM reconsideration WHERE voucher = $1"
  case eraseTasks = "DELETE FROM task WHERE voucher = $1"
  case eraseEffects = "DELETE FROM outbox WHERE voucher = $1"
  /// Between `B26-0000123/` and `B26-00001230`, the character behind the slash.
  case eraseMails = "DELETE FROM mail WHERE key > $1 AND key < $2"
  case eraseLesson = "DELETE FROM lesson WHERE voucher = $1"
  case eraseSupplierLesson = "DELETE FROM supplier_lesson WHERE voucher = $1"
  case eraseHandovers = "DELETE FROM handover WHERE voucher = $1"
  case eraseVoucher = "DELETE FROM voucher WHERE id = $1"
  case countOfKind = "SELECT count(*) FROM journal WHERE voucher IS NULL AND kind = $1"
  case pendingMail = """
    SELECT 1 FROM mail WHERE key > $1 AND key < $2 AND state = 'pending' LIMIT 1
    """
  case pendingEffect = """
    SELECT 1 FROM outbox WHERE voucher = $1 AND state = 'pending' LIMIT 1
    """
  case pendingHandover = """
    SELECT 1 FROM handover WHERE voucher = $1 AND state = 'pending' LIMIT 1
    """
}

extension Database {
  @discardableResult
  func run(_ statement: ErasureStatement, _ values: (any Stored)?...) throws -> Int {
    try execute(sql: statement.rawValue, values.map { $0?.stored ?? .null })
  }

  func row(_ statement: ErasureStatement, _ values: (any Stored)?...) throws -> Row? {
    try firstRow(sql: statement.rawValue, values)
  }

  func rows(_ statement: ErasureStatement, _ values: (any Stored)?...) throws -> RowCursor {
    try rows(sql: statement.rawValue, values.map { $0?.stored ?? .null })
  }
}

extension ErasureListNumber: StoredAsText {}

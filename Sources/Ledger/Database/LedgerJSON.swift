import Foundation
import JSON
import Payables

/// Writes and reads the JSON of the database.
enum LedgerJSON {
  static func text(_ value: some Encodable) throws -> String {
    String(decoding: try JSONTextEncoder.encode(value), as: UTF8.self)
  }

  static func value<Value: Decodable>(
    _ type: Value.Type = Value.self, from text: String, at place: @autoclosure () -> String
  ) throws(LedgerError) -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(text.utf8))
    } catch {
      throw .damaged(place())
    }
  }

  /// The task of a row.
  static func task(_ text: String) throws(LedgerError) -> WorkTask {
    try value(from: text, at: "a task")
  }

  /// The voucher of a snapshot.
  static func voucher(_ text: String, _ id: VoucherID? = nil) throws(LedgerError) -> Voucher {
    try value(from: text, at: "the snapshot of voucher \(id?.description ?? "")")
  }
}

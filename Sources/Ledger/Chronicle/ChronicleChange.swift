import Foundation
import GRDB
import MasterData
import Payables

/// A row of the chronicle, read again.
struct ChronicleChange {
  let table: ChronicleTable
  /// By the names of the columns.
  let values: [String: DatabaseValue]
  /// Whether the row is gone; then only its key is told.
  let isGone: Bool

  /// Reads the text of a ``ChronicleLine/change(_:)``.
  init(_ text: String) throws(LedgerError) {
    let fields: Fields = try LedgerJSON.value(from: text, at: "a row of the chronicle")
    guard let table = ChronicleTable.named(fields.table), let values = fields.row ?? fields.gone
    else { throw .damaged("a row of the chronicle, of table \(fields.table)") }
    self.table = table
    isGone = fields.row == nil
    let names = isGone ? table.key : table.columns
    var stored: [String: DatabaseValue] = [:]
    for name in names {
      guard let value = values[name], let column = value.column(isBytes: table.bytes.contains(name))
      else { throw .damaged("a row of the chronicle, column \(name) of \(fields.table)") }
      stored[name] = column
    }
    self.values = stored
  }

  /// The voucher whose row goes when it is erased.
  var voucher: VoucherID? {
    guard table.goesWithVoucher else { return nil }
    return values["voucher"].flatMap { VoucherID(stored: $0) }
  }

  /// The table of master data that the row is of; nil for a row of other things.
  var masterTable: MasterTable? {
    guard table.name == "master_row" else { return nil }
    return values["kind"].flatMap(String.fromDatabaseValue).flatMap(MasterTable.init(rawValue:))
  }

  /// Whether it changes what is open on orders.
  var isOfOrders: Bool { masterTable == .orders || masterTable == .amendments }

  func ordered(_ names: [String]) -> [DatabaseValue] { names.map { values[$0] ?? .null } }

  private struct Fields: Decodable {
    let table: String
    let row: [String: Value]?
    let gone: [String: Value]?
  }

  /// What a column of a STRICT table holds.
  private enum Value: Decodable {
    case null
    case integer(Int64)
    case text(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        self = .null
      } else if let number = try? container.decode(Int64.self) {
        self = .integer(number)
      } else {
        self = .text(try container.decode(String.self))
      }
    }

    /// Nil where bytes are no hexadecimal digits.
    func column(isBytes: Bool) -> DatabaseValue? {
      switch self {
      case .null: return .null
      case .integer(let number): return number.databaseValue
      case .text(let text):
        return isBytes ? Data(hexadecimal: text)?.databaseValue : text.databaseValue
      }
    }
  }
}

extension Data {
  fileprivate init?(hexadecimal text: String) {
    let digits = Array(text.utf8)
    guard digits.count.isMultiple(of: 2) else { return nil }
    self.init(capacity: digits.count / 2)
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let byte = UInt8(String(decoding: digits[index...index + 1], as: UTF8.self), radix: 16)
      else { return nil }
      append(byte)
    }
  }
}

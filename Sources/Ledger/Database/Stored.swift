import Foundation
import GRDB
import Hashing
import Payables
package import ReadResult

/// A value that stands in a column.
protocol Stored {
  var stored: DatabaseValue { get }
  init?(stored: DatabaseValue)
}

extension Stored where Self: DatabaseValueConvertible {
  var stored: DatabaseValue { databaseValue }
  init?(stored: DatabaseValue) {
    guard let value = Self.fromDatabaseValue(stored) else { return nil }
    self = value
  }
}

extension String: Stored {}
extension Int: Stored {}
extension Int64: Stored {}
extension Bool: Stored {}

/// Stored as its text, and read only where the text is exactly the one that would be written.
protocol StoredAsText: Stored, LosslessStringConvertible {}

extension StoredAsText {
  var stored: DatabaseValue { description.databaseValue }
  init?(stored: DatabaseValue) {
    guard let text = String.fromDatabaseValue(stored), let value = Self(text),
      value.description.utf8.elementsEqual(text.utf8)
    else { return nil }
    self = value
  }
}

extension VoucherID: StoredAsText {}
extension Timestamp: StoredAsText {}

extension Stored where Self: RawRepresentable, RawValue == String {
  var stored: DatabaseValue { rawValue.databaseValue }
  init?(stored: DatabaseValue) {
    guard let text = String.fromDatabaseValue(stored) else { return nil }
    self.init(rawValue: text)
  }
}

extension Status: Stored {}
extension DocumentClass: Stored {}
extension Effect: Stored {}

/// Stored as its 32 bytes.
extension SHA256Digest: Stored {
  var stored: DatabaseValue { Data(bytes).databaseValue }
  init?(stored: DatabaseValue) {
    guard case .blob(let data) = stored.storage else { return nil }
    self.init(bytes: [UInt8](data))
  }
}

import Foundation
import Payables

/// Writes and reads the JSON of the database; the keys are sorted, so equal values have one text.
struct LedgerJSON {
  private let encoder: JSONEncoder
  private let decoder = JSONDecoder()

  init() {
    encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  func text(_ value: some Encodable) throws -> String {
    String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  func voucher(_ text: String, _ id: VoucherID? = nil) throws(LedgerError) -> Voucher {
    do {
      return try decoder.decode(Voucher.self, from: Data(text.utf8))
    } catch {
      throw .damaged("the snapshot of voucher \(id?.description ?? "")")
    }
  }
}

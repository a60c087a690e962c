import GRDB
package import Hashing
package import Payables

/// Transfers that were handed to the bank, and what it said of them.
extension LedgerTransaction {
  /// Keeps a transfer as it stands now.
  package func keep(_ open: OpenTransfer) throws(LedgerError) {
    try writing {
      let state = open.isReturned ? "returned" : open.charge == nil ? "open" : "paid"
      try db.run(
        .keepTransfer, open.transfer.endToEndID, open.run, state, LedgerJSON.text(open))
    }
  }

  /// Those of which the bank said nothing yet, and those with one of the ids.
  package func transfers(
    openOrNamed ids: Set<String>
  ) throws(LedgerError) -> [OpenTransfer] {
    try reading {
      var transfers = try db.openTransfers()
      let known = Set(transfers.map(\.transfer.endToEndID))
      for id in ids.subtracting(known).sorted() {
        guard let row = try db.row(.transfer, id) else { continue }
        transfers.append(try LedgerJSON.value(from: row.value(0), at: "transfer \(id)"))
      }
      return transfers
    }
  }

  /// What tells movements on the accounts again that were about transfers.
  package func knownMovements() throws(LedgerError) -> Set<SHA256Digest> {
    try reading {
      var known: Set<SHA256Digest> = []
      let rows = try db.rows(.movements, SHA256Digest(bytes: [UInt8](repeating: 0, count: 32)))
      while let row = try rows.next() { known.insert(try row.value(0)) }
      return known
    }
  }

  package func keep(movements: Set<SHA256Digest>) throws(LedgerError) {
    try writing {
      for digest in movements { try db.run(.keepMovement, digest) }
    }
  }

  /// Suppliers of which a change waits for a second person (E4).
  package func suppliersInChange() throws(LedgerError) -> Set<String> {
    try reading { try db.suppliersWithOpenChange() }
  }
}

extension Database {
  fileprivate func openTransfers() throws -> [OpenTransfer] {
    var transfers: [OpenTransfer] = []
    while true {
      let last = transfers.last?.transfer.endToEndID ?? ""
      let count = transfers.count
      let rows = try rows(.openTransfers, last, pageLength)
      while let row = try rows.next() {
        transfers.append(try LedgerJSON.value(from: row.value(0), at: "a transfer"))
      }
      guard transfers.count - count == pageLength else { return transfers }
    }
  }
}

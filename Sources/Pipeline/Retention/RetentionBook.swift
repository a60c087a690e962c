import Foundation
import Hashing
package import Ledger
package import Payables

/// All lists of documents to erase and all legal holds, as the journal tells of them.
package struct RetentionBook: Sendable {
  package private(set) var lists: [ErasureListNumber: ErasureRecord] = [:]
  /// Those that nobody ended.
  package private(set) var holds: [LegalHoldNumber: LegalHold] = [:]
  /// When each was set.
  package private(set) var holdTimes: [LegalHoldNumber: Timestamp] = [:]
  private var lastHold: [Int: Int] = [:]

  package init(_ ledger: Ledger) throws {
    try self.init { kind, body in try ledger.systemEntries(of: kind, body) }
  }

  /// With what the transaction appended.
  package init(_ books: LedgerTransaction) throws {
    try self.init { kind, body in try books.systemEntries(of: kind, body) }
  }

  /// The holds alone: lists are long.
  init(holdsOf books: LedgerTransaction) throws {
    try readHolds { kind, body in try books.systemEntries(of: kind, body) }
  }

  private typealias Look = (SystemEventKind, (JournalEntry) throws -> Void) throws -> Void

  private init(_ look: Look) throws {
    try look(.erasureProposed) { entry in
      let list = try Self.details(ErasureList.self, entry)
      lists[list.number] = ErasureRecord(list, at: entry.time)
    }
    try look(.erasureReapplied) { entry in
      let list = try Self.details(ErasureReapplied.self, entry).list
      lists[list.number] = ErasureRecord(list, at: entry.time)
    }
    for (kind, state) in [
      (SystemEventKind.erasureReleased, ErasureRecord.State.released),
      (.erasureRejected, .rejected),
    ] {
      try look(kind) { entry in
        let answer = try Self.details(ErasureAnswer.self, entry)
        lists[answer.number]?.state = state
        lists[answer.number]?.answer = answer
        lists[answer.number]?.answeredAt = entry.time
      }
    }
    try look(.erasureCarriedOut) { entry in
      let done = try Self.details(ErasureDone.self, entry)
      lists[done.list]?.state = .erased
      lists[done.list]?.erasedAt = entry.time
    }
    try readHolds(look)
  }

  private mutating func readHolds(_ look: Look) throws {
    try look(.legalHoldSet) { entry in
      let hold = try Self.details(LegalHold.self, entry)
      holds[hold.number] = hold
      holdTimes[hold.number] = entry.time
      lastHold[hold.number.year] = max(lastHold[hold.number.year] ?? 0, hold.number.number)
    }
    try look(.legalHoldEnded) { entry in
      holds[try Self.details(LegalHoldEnd.self, entry).number] = nil
    }
  }

  private static func details<Details: Decodable>(
    _ type: Details.Type, _ entry: JournalEntry
  ) throws -> Details {
    do {
      return try JSONDecoder().decode(type, from: Data(entry.details.utf8))
    } catch {
      throw LedgerError.damaged("journal entry \(entry.seq)")
    }
  }

  // MARK: - Numbers

  package func nextList(in year: Int) -> ErasureListNumber {
    let last = lists.keys.filter { $0.year == year }.map(\.number).max() ?? 0
    return ErasureListNumber(year: year, number: last + 1)
  }

  package func nextHold(in year: Int) -> LegalHoldNumber {
    LegalHoldNumber(year: year, number: (lastHold[year] ?? 0) + 1)
  }

  // MARK: - Looking

  package var holdsInForce: [LegalHold] { holds.values.sorted { $0.number < $1.number } }

  /// Lists in the order of their numbers.
  package var records: [ErasureRecord] {
    lists.values.sorted { $0.list.number < $1.list.number }
  }

  /// Documents that are on a list which is not done.
  package var listed: Set<VoucherID> {
    Set(lists.values.filter(\.isOpen).flatMap { $0.list.documents.map(\.voucher) })
  }
}

/// A record of what was erased that somebody proposes to carry out again, after a backup was
/// restored.
struct ErasureReapplied: Codable, Sendable {
  var list: ErasureList
  /// Of the record.
  var sha256: SHA256Digest
}

/// What the journal keeps of a list that was carried out.
struct ErasureDone: Codable, Sendable {
  var list: ErasureListNumber
  /// The record below the spool.
  var path: String
  var sha256: SHA256Digest
  /// The same for people to read.
  var page: String
  var pageSHA256: SHA256Digest
  var erased: Int
  var leftOut: Int

  private enum CodingKeys: String, CodingKey {
    case list, path, sha256, page
    case pageSHA256 = "page_sha256"
    case erased
    case leftOut = "left_out"
  }
}

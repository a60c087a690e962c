import Dispatch
import Foundation
import Ledger
import Payables
import TestSupport

/// Writes to a ledger, and notes what was committed, until it is killed at a random moment.
struct DoomedWriter {
  let ledger: Ledger
  let notes: FileHandle
  var random: SeededGenerator
  let claims: String
  var vouchers: [VoucherID] = []

  /// How many transactions are committed before the time to the kill begins; with none, opening
  /// the ledger is part of it.
  static func transactions(beforeKill seed: UInt64) -> UInt64 { seed % 6 }

  static func run(path: String, notes: String, seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    let delay = Int.random(in: 0..<12_000, using: &random)
    let target = transactions(beforeKill: seed)
    if target == 0 { killMyself(afterMicroseconds: delay) }
    var writer = DoomedWriter(
      ledger: try Ledger(at: path), notes: try FileHandle(forWritingTo: URL(filePath: notes)),
      random: random, claims: "\(seed)")
    try writer.notes.seekToEnd()
    var transactions: UInt64 = 0
    while true {
      try await writer.writeOnce()
      transactions += 1
      if transactions == target { killMyself(afterMicroseconds: delay) }
    }
  }

  private static func killMyself(afterMicroseconds delay: Int) {
    DispatchQueue.global().asyncAfter(deadline: .now() + .microseconds(delay)) {
      kill(getpid(), SIGKILL)
    }
  }

  /// One transaction of random size, and a line for each voucher it changed once it is committed.
  private mutating func writeOnce() async throws {
    let new = Int.random(in: 1...16, using: &random)
    let known = vouchers.count
    let changed = vouchers.shuffled(using: &random).prefix(new)
    let claims = (known..<known + new).map { "\(self.claims)/\($0)" }
    let written = try await ledger.transaction { transaction in
      var written = try claims.map { try transaction.submit($0) }
      for id in changed {
        written.append(try transaction.append(.read(.sample()), to: id))
        written.append(try transaction.append(.done, to: id))
        try transaction.enqueue(.result, for: id, at: .noon)
      }
      return written
    }
    vouchers += written.prefix(new).map(\.id)
    let lines = written.map { "\($0.submission.claim) \($0.version)\n" }
    try notes.write(contentsOf: Data(lines.joined().utf8))
  }
}

import Ledger
import Payables
import Testing

@Suite struct LedgerCountsTests {
  @Test func `the numbers of an empty ledger are zero`() throws {
    let file = try TemporaryLedger()
    let counts = try file.open().counts()
    #expect(counts.vouchers == 0)
    #expect(counts.oldestOpen == nil)
    #expect(counts.journal == .empty)
  }

  @Test func `the numbers are those of the vouchers and the outbox`() throws {
    let file = try TemporaryLedger()
    let ledger = try file.open()
    try ledger.transaction { transaction in
      var child = Submission.sample("child", at: .after(3))
      let ids = try (0..<4).map { number in
        try transaction.submit(
          .sample("c\(number)", at: .after(Int64(number))), at: .noon, actor: "rohrpost"
        ).id
      }
      child.parent = ids[0]
      _ = try transaction.submit(child, at: .noon, actor: "rohrpost")
      try transaction.append(.done, to: ids[0])
      let duplicate = Duplicate(of: ids[0], evidence: .file)
      try transaction.append(.duplicateFound(duplicate), to: ids[1])
      try transaction.append(.exceptionRaised(.sample), to: ids[1])
      try transaction.enqueue(.result, for: ids[0], at: .after(50))
      try transaction.enqueue(.archiveRecord, for: ids[0], at: .after(40))
    }
    let counts = try ledger.counts()
    #expect(counts.vouchers == 5)
    #expect(counts.vouchers(in: .received) == 3)
    #expect(counts.byStatus[.received]?.oldest == .after(2))
    #expect(counts.vouchers(in: .filed) == 1)
    #expect(counts.vouchers(in: .exception) == 1)
    #expect(counts.vouchers(in: .paid) == 0)
    #expect(counts.oldestOpen == .after(1))
    #expect(counts.duplicates == 1)
    #expect(counts.children == 1)
    #expect(counts.pendingEffects == 2)
    #expect(counts.oldestPendingEffect == .after(40))
    #expect(counts.deadEffects == 0)
    #expect(counts.journal.seq == 8)
  }

  @Test func `of a channel the last arrival is known`() throws {
    let file = try TemporaryLedger()
    let ledger = try file.open()
    try ledger.transaction { transaction in
      for (key, channel, second) in [("a", "scan", 5), ("b", "scan", 9), ("c", "mail", 7)] {
        var submission = Submission.sample(key, at: .after(Int64(second)))
        submission.channel = channel
        _ = try transaction.submit(submission, at: .noon, actor: "rohrpost")
      }
    }
    #expect(try ledger.lastArrival(through: "scan") == .after(9))
    #expect(try ledger.lastArrival(through: "mail") == .after(7))
    #expect(try ledger.lastArrival(through: "upload") == nil)
  }

  @Test func `what arrived since then is counted by where it is now`() throws {
    let file = try TemporaryLedger()
    let ledger = try file.open()
    let before = try ledger.transaction { transaction in
      let earlier = try transaction.submit("earlier")
      try transaction.append(.done, to: earlier.id)
      return earlier.id
    }
    let seq = try ledger.counts().journal.seq
    try ledger.transaction { transaction in
      let parent = try transaction.submit("parent")
      var child = Submission.sample("child")
      child.parent = parent.id
      _ = try transaction.submit(child, at: .noon, actor: "rohrpost")
      let filed = try transaction.submit("filed")
      try transaction.append(.done, to: filed.id)
      try transaction.append(.duplicateFound(Duplicate(of: filed.id, evidence: .file)), to: before)
    }
    let arrivals = try ledger.arrivals(after: seq)
    #expect(Set(arrivals.keys) == [.received, .filed])
    #expect(arrivals[.received]?.vouchers == 2)
    #expect(arrivals[.received]?.children == 1)
    #expect(arrivals[.filed]?.vouchers == 1)
  }
}

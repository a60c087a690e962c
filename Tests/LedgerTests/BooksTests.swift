import Hashing
import Ledger
import Payables
import ReadResult
import Testing

@Suite struct BooksTests {
  let file: TemporaryLedger
  let ledger: Ledger

  init() throws {
    file = try TemporaryLedger()
    ledger = try file.open()
  }

  /// The three ways in which two documents can be one.
  enum Likeness: CaseIterable, Sendable {
    case original, structuredPart, key

    func twin(of id: VoucherID, in books: LedgerTransaction) throws -> VoucherID? {
      let books: any Books = books
      switch self {
      case .original:
        return try books.twin(withOriginal: SHA256Digest(of: "same".utf8), of: id)
      case .structuredPart:
        return try books.twin(withStructuredPart: SHA256Digest(of: "xml".utf8), of: id)
      case .key:
        guard let key = InvoiceKey(Reading.sample().index) else { return nil }
        return try books.twin(withKey: key, of: id)
      }
    }
  }

  /// Three vouchers that are alike in every way, and one that is not.
  func fill(_ transaction: LedgerTransaction) throws -> [VoucherID] {
    let other = try transaction.submit("other").id
    try transaction.append(.read(.sample(number: "R-2", structured: "other")), to: other)
    return try (0..<3).map { number in
      let id = try transaction.submit("c\(number)", bytes: "same").id
      try transaction.append(.read(.sample(structured: "xml")), to: id)
      return id
    }
  }

  @Test(arguments: Likeness.allCases)
  func `the earliest other voucher is found`(likeness: Likeness) throws {
    try ledger.transaction { transaction in
      let ids = try fill(transaction)
      #expect(try likeness.twin(of: ids[0], in: transaction) == ids[1])
      #expect(try likeness.twin(of: ids[1], in: transaction) == ids[0])
      #expect(try likeness.twin(of: ids[2], in: transaction) == ids[0])
    }
  }

  @Test func `who needs a few documents under a key gets the latest`() throws {
    try ledger.transaction { transaction in
      let parent = try transaction.submit("mail").id
      let children = try (0..<5).map { number in
        var submission = Submission.sample("part \(number)")
        submission.parent = parent
        return try transaction.submit(submission, at: .noon, actor: "rohrpost").id
      }
      let key = BookKey.parent(parent)
      let few = try transaction.documents(under: key, atMost: 2)
      #expect(few.map(\.id) == [children[4], children[3]])
      #expect(try transaction.documents(under: key).map(\.id) == children.reversed())
      #expect(try transaction.documents(under: key, atMost: .max).count == 5)
    }
  }

  @Test(arguments: Likeness.allCases)
  func `a voucher in error has no twins`(likeness: Likeness) throws {
    try ledger.transaction { transaction in
      let ids = try fill(transaction)
      try transaction.append(.unreadable(.sample), to: ids[0])
      #expect(try likeness.twin(of: ids[2], in: transaction) == ids[1])
    }
  }

  @Test(arguments: Likeness.allCases)
  func `a voucher is no duplicate of its own duplicate`(likeness: Likeness) throws {
    try ledger.transaction { transaction in
      let ids = try fill(transaction)
      for id in ids[1...] {
        let duplicate = Duplicate(of: ids[0], evidence: .file)
        try transaction.append(.duplicateFound(duplicate), to: id)
      }
      #expect(try likeness.twin(of: ids[0], in: transaction) == nil)
      #expect(try likeness.twin(of: ids[1], in: transaction) == ids[0])
    }
  }

  @Test func `a later voucher that is not decided yet is no twin`() throws {
    try ledger.transaction { transaction in
      let first = try transaction.submit("a", bytes: "same").id
      let second = try transaction.submit("b", bytes: "same").id
      #expect(try Likeness.original.twin(of: first, in: transaction) == nil)
      #expect(try Likeness.original.twin(of: second, in: transaction) == first)
    }
  }

  @Test func `vouchers in error are found by their bytes`() throws {
    try ledger.transaction { transaction in
      let ids = try fill(transaction)
      try transaction.append(.unreadable(.sample), to: ids[1])
      let same = SHA256Digest(of: "same".utf8)
      #expect(try transaction.vouchersInError(withOriginal: same) == [ids[1]])
    }
  }

  @Test func `bytes that a document outgrew have no twins`() throws {
    try ledger.transaction { transaction in
      let ids = try fill(transaction)
      let growth = Growth(
        storedName: "2-a.xml", size: 9, sha256: SHA256Digest(of: [9]), claim: "late")
      try transaction.append(.grown(growth), to: ids[0])
      #expect(try Likeness.original.twin(of: ids[2], in: transaction) == ids[1])
    }
  }

  @Test func `the invoice of a sensitive voucher is not looked up`() throws {
    try ledger.transaction { transaction in
      let ids = try fill(transaction)
      let restriction = Restriction(documentClass: .personnel, mark: "channel")
      try transaction.append(.restricted(restriction), to: ids[0])
      #expect(try Likeness.key.twin(of: ids[2], in: transaction) == ids[1])
      #expect(try Likeness.original.twin(of: ids[2], in: transaction) == ids[0])
    }
  }
}

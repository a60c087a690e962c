package import Payables

/// A decision of the journal that was decided once more, and what came of it (P3).
package struct ReplayedDecision: Hashable, Sendable {
  /// What began it.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The document was read.
    case reading
    /// Something arrived that it waited for.
    case news
    /// It could not be read.
    case failure
    /// A person decided a task.
    case person
  }

  package enum Result: Hashable, Sendable {
    /// The same entries follow, byte for byte.
    case same(entries: Int)
    case differs([ReplayDifference])
    case impossible(ReplayObstacle)

    package var isSame: Bool { if case .same = self { true } else { false } }
  }

  package let voucher: VoucherID
  /// The number of the journal's entry that began it.
  package let seq: Int64
  package let time: Timestamp
  package let actor: String
  package let kind: Kind
  package internal(set) var result: Result
  /// Whether the document is sensitive, then or later: then only the result is told (A7).
  package internal(set) var isSensitive = false
}

/// A fact of an entry that is another than what was recomputed.
package struct ReplayDifference: Hashable, Sendable {
  /// The number of the journal's entry; of one that is missing, that of the entry in its place.
  package let seq: Int64
  package let voucher: VoucherID?
  /// The word of the event.
  package let event: String
  /// Where in the event: `/lines/0/price`; empty where the whole event is another.
  package let place: String
  /// As the journal has it; nil where it has nothing.
  package let recorded: String?
  /// Nil where nothing came of it.
  package let recomputed: String?
}

/// Why a decision can't be recomputed.
package enum ReplayObstacle: Hashable, Sendable {
  /// The details of an entry were erased, as the law demands.
  case erased(seq: Int64)
  /// The archive has no file with the hash of the reading.
  case readingMissing
  /// No settings were noted before it.
  case settingsUnknown
  /// The settings noted can't be read by this program.
  case settingsUnreadable(String)
  /// The values noted are not those whose fingerprint was noted with them.
  case settingsForged(seq: Int64)
  /// Something else comes out, and another program or other rule sets decided then.
  case otherProgram(then: String, now: String)
  /// It depends on the tokens of request mails, and `keys/reply.key` is not there.
  case replyKeyMissing
  /// The books can't be made again up to there.
  case failed(String)
}

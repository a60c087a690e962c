package import Invoice

/// What became of the paper that a document was scanned from: the fold of its moves (B4).
package struct Paper: Codable, Hashable, Sendable {
  package private(set) var state = State.held
  /// The batch in which it is to be destroyed, or was.
  package private(set) var batch: PaperBatch?
  /// Who proposed its destruction, as the journal names them.
  package private(set) var listedBy: String?
  /// Who released it; another person.
  package private(set) var releasedBy: String?
  package private(set) var destruction: Destruction?
  /// Where it is kept, or to whom it went.
  package private(set) var place: String?
  package private(set) var changedAt: Timestamp?

  package enum State: String, Codable, Hashable, Sendable, CaseIterable {
    /// It lies where scanned papers lie.
    case held
    /// A person proposed its destruction.
    case listed
    /// A second person released it.
    case released
    case destroyed
    case kept
    case returned
  }

  package init() {}

  func moved(by move: PaperMove, at time: Timestamp) -> Paper {
    var paper = self
    paper.changedAt = time
    switch move.step {
    case .listed(let batch):
      paper.state = .listed
      paper.batch = batch
      paper.listedBy = move.by
    case .released:
      paper.state = .released
      paper.releasedBy = move.by
    case .destroyed(let destruction):
      paper.state = .destroyed
      paper.destruction = destruction
    case .kept(let place):
      paper = Paper()
      (paper.state, paper.place, paper.changedAt) = (.kept, place, time)
    case .returned(let recipient):
      paper = Paper()
      (paper.state, paper.place, paper.changedAt) = (.returned, recipient, time)
    }
    return paper
  }
}

/// How and when papers were destroyed.
package struct Destruction: Codable, Hashable, Sendable {
  package var day: CalendarDate
  package var level: ShredLevel
  /// Who destroyed them, where it was not the organisation itself.
  package var provider: String?
  /// The number of the provider's certificate.
  package var certificate: String?

  package init(
    on day: CalendarDate, _ level: ShredLevel, provider: String? = nil, certificate: String? = nil
  ) {
    self.day = day
    self.level = level
    self.provider = provider
    self.certificate = certificate
  }
}

/// Something that was done with a paper.
package struct PaperMove: Codable, Hashable, Sendable {
  package var step: Step
  /// Who did it, as the journal names them.
  package var by: String

  package enum Step: Codable, Hashable, Sendable {
    /// Its destruction was proposed.
    case listed(PaperBatch)
    /// A second person released it for destruction.
    case released(PaperBatch)
    case destroyed(Destruction)
    /// It is kept in a place; it leaves its batch.
    case kept(String)
    /// It went to somebody; it leaves its batch.
    case returned(String)
  }

  package init(_ step: Step, by person: String) {
    self.step = step
    by = person
  }
}

/// Papers that are destroyed together: `V20261126-1`.
package struct PaperBatch: Hashable, Sendable, TextValue {
  /// The day it was made, in Germany.
  package let day: CalendarDate
  /// Counts from 1 on each day.
  package let number: Int

  /// Papers of one batch, so that it is released and recorded at once.
  package static let limit = 5000

  package init(day: CalendarDate, number: Int) {
    self.day = day
    self.number = number
  }

  package init?(_ text: String) {
    let parts = text.dropFirst().split(separator: "-", omittingEmptySubsequences: false)
    guard text.hasPrefix("V"), parts.count == 2, parts[0].utf8.count == 8,
      let number = Int(parts[1]), number > 0
    else { return nil }
    let digits = Array(parts[0])
    guard
      let day = CalendarDate(
        "\(String(digits[0..<4]))-\(String(digits[4..<6]))-\(String(digits[6...]))")
    else { return nil }
    self.init(day: day, number: number)
    guard description == text else { return nil }
  }

  package var description: String {
    "V\(day.description.filter { $0 != "-" })-\(number)"
  }
}

import Invoice

/// What a person should know of a proposal: a complete sentence.
package struct CodingRemark: Codable, Hashable, Sendable {
  package var german: String
  package var english: String

  package init(german: String, english: String) {
    self.german = german
    self.english = english
  }
}

extension CodingRemark {
  /// What is posted, as people call it.
  enum Field {
    case account, costCenter

    var german: String { self == .account ? "Konto" : "Kostenstelle" }
    var english: String { self == .account ? "account" : "cost centre" }
  }

  /// Two values of which neither is clear of the other.
  static func rivals(_ field: Field, _ vote: PostingHistory.Vote) -> CodingRemark? {
    guard let rival = vote.rival else { return nil }
    return CodingRemark(
      german: "Frühere Belege wurden teils auf \(field.german) \(vote.value), teils auf "
        + "\(rival.value) (\(rival.percent) %) gebucht; bitte prüfen Sie den Vorschlag.",
      english: "Earlier documents were posted partly to \(field.english) \(vote.value), partly to "
        + "\(rival.value) (\(rival.percent) %); please check the proposal.")
  }

  /// The supplier's record says one thing, what was done with the like of it another.
  static func unusual(
    _ field: Field, _ value: String, _ vote: PostingHistory.Vote
  ) -> CodingRemark {
    CodingRemark(
      german: "Der Lieferantenstamm nennt \(field.german) \(value), ähnliche Belege wurden zuletzt "
        + "auf \(vote.value) gebucht; bitte prüfen Sie den Vorschlag.",
      english:
        "The supplier's record says \(field.english) \(value), similar documents were posted "
        + "to \(vote.value); please check the proposal.")
  }

  static let splitAsBefore = CodingRemark(
    german: "Die Aufteilung folgt den letzten Belegen des Lieferanten.",
    english: "The splits follow the last documents of the supplier.")
}

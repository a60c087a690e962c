package import InvoiceRules
import Matching

extension MatchRecord {
  /// What does not fit, in words; a kind that has none by its own name.
  package var deviationNames: [Wording] { deviations.map(name) }

  private func name(_ kind: String) -> Wording {
    let words =
      basis == .contract
      ? ContractDeviation.Kind(rawValue: kind).flatMap { ContractInquiry.texts[$0] }
      : OrderDeviation.Kind(rawValue: kind).flatMap { DeviationWords.texts[$0] }
        ?? ConstructionDeviation.Kind(rawValue: kind).flatMap { Self.construction[$0] }
    return Wording(words?.german ?? kind, words?.english ?? kind)
  }

  /// What a list of deviations says, and what has a case of its own.
  private static let construction = ConstructionInquiry.texts.merging([
    .acceptanceMissing: ("Abnahme fehlt", "no acceptance"),
    .acceptanceWithDefects: ("Abnahme mit Mängeln", "accepted with defects"),
  ]) { $1 }

  /// Whether a change order is unclear.
  var hasUnclearAmendment: Bool {
    deviations.contains { OrderDeviation.Kind(rawValue: $0)?.topic == .amendment }
  }
}

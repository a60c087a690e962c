import ReadResult

extension ClassifiedDocument {
  /// From this probability of the sensitive classes together a document is treated as sensitive.
  ///
  /// Far below one half: an invoice that waits among the sensitive documents costs an hour, a sick
  /// note among the invoices cannot be made unseen.
  package static let sensitiveMin = 0.15

  /// From this probability on the first class is taken; below, a person decides with the best
  /// guesses before them.
  package static let certainMin = 0.75

  package var sensitiveProbability: Double {
    ranking.filter(\.documentClass.isSensitive).reduce(0) { $0 + $1.probability }
  }

  /// Errs on the side of sensitive.
  package var isSensitive: Bool { sensitiveProbability >= Self.sensitiveMin }

  /// Whether the first class is likely enough to go on without a person.
  package var isCertain: Bool { (ranking.first?.probability ?? 0) >= Self.certainMin }
}

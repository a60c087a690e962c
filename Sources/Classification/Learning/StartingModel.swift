import ReadResult

extension LearnedModel {
  /// What a new installation begins with: typical wording of each class, written for this purpose.
  ///
  /// Each line stands for a short document. It gives the first guesses where no sign is found and
  /// is soon outweighed by what is filed and corrected.
  package static let starting = LearnedModel(
    ofTypicalTexts: StartingTexts.all.map { documentClass, text in
      (documentClass, text.split(separator: "\n").map(String.init))
    })
}

/// Typical wording by class.
enum StartingTexts {
  static let all: [(DocumentClass, String)] = claims + works + reports + sensitive
}

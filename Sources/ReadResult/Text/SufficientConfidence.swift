extension PageText.Origin {
  /// The confidence from which a field of such words passes without a person's look.
  ///
  /// Of the fields above it more than 99.6 percent were right, from a text layer (96 of 100 fields
  /// reach it) as in recognised words (83 of 100 do). See `deploy/campaigns/paper`.
  package var sufficientConfidence: Double {
    switch self {
    case .textLayer: 0.95
    case .ocr: 0.95
    }
  }
}

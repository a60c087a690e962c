import ReadResult

extension Memory {
  /// The fields with what is known of the supplier's documents.
  ///
  /// `general` is what was found without memory, `judged` with it where fields hang together: the
  /// sums, and what follows from the day of issue. Both hold probabilities.
  func settled(
    _ general: [FieldName: ExtractedField], judged: [FieldName: ExtractedField]
  ) -> [FieldName: ExtractedField] {
    var fields = general
    for name in Self.placed { fields[name] = settled(name, general[name]) }
    if fields[.issueDate]?.value != general[.issueDate]?.value {
      for name in Self.dated where fields[name] == general[name] { fields[name] = judged[name] }
    }
    for name in Self.sums { fields[name] = settledSum(name, general[name], judged[name]) }
    for name in Self.numbers { fields[name] = settledNumber(name, general[name]) }
    fields[.sellerName] = settledName(general[.sellerName])
    return fields
  }

  private static let placed: [FieldName] = [
    .invoiceNumber, .orderNumber, .contractNumber, .issueDate, .dueDate, .serviceStart, .serviceEnd,
    .buyerName,
  ]
  /// What may follow from the day of issue.
  private static let dated: [FieldName] = [.dueDate, .cashDiscountDays]
  private static let sums: [FieldName] = [.net, .tax, .gross]
  private static let numbers: [FieldName] = [.sellerVATIdentifier, .sellerTaxNumber, .iban]

  /// What habit and general search make of a field together.
  ///
  /// Where they agree it is surer. Where they disagree the search wins, unless it failed before on
  /// this supplier's documents and the words beside the value are those that a person pointed at;
  /// then a person must look again. What people refused counts as not found.
  func settled(_ name: FieldName, _ general: ExtractedField?) -> ExtractedField? {
    let recollection = recollection(of: name)
    guard let general, !refutes(general, as: name) else {
      return recollection.map { field(name, $0) }
    }
    guard let recollection else { return general }
    if Self.areSame(general.value, recollection.value) {
      return joined(name, general, recollection)
    }
    guard recollection.isNeeded, recollection.match > .place, !recollection.isAmbiguous else {
      return general
    }
    return field(name, recollection, atMost: Certainty.doubtful)
  }

  private func field(
    _ name: FieldName, _ recollection: Recollection, atMost: Double = 1
  ) -> ExtractedField {
    let most = recollection.isAmbiguous ? Certainty.doubtful : atMost
    return ExtractedField(
      recollection.value, confidence: min(alone(name, recollection), most),
      place: recollection.sighting.place)
  }

  private func joined(
    _ name: FieldName, _ general: ExtractedField, _ recollection: Recollection
  ) -> ExtractedField {
    let place = recollection.sighting.place
    return ExtractedField(
      general.value,
      confidence: Certainty.joined(
        general.confidence, alone(name, recollection), of: name, clarity: clarity(at: place),
        origin: origin(of: place)),
      place: general.place)
  }

  private func alone(_ name: FieldName, _ recollection: Recollection) -> Double {
    let place = recollection.sighting.place
    return Certainty.alone(
      recollection.record, recollection.match, of: name, clarity: clarity(at: place),
      origin: origin(of: place))
  }

  private func origin(of place: ExtractedField.Place) -> PageText.Origin {
    isRecognized(at: place) ? .ocr : .textLayer
  }

  /// A sum as the arithmetic chose it with the habits' words in its scale.
  private func settledSum(
    _ name: FieldName, _ general: ExtractedField?, _ judged: ExtractedField?
  ) -> ExtractedField? {
    let recollection = recollection(of: name)
    guard let judged else {
      return general.flatMap { refutes($0, as: name) ? nil : $0 }
    }
    guard let general, general.value != judged.value else {
      guard let general, let recollection, recollection.value == judged.value else {
        return judged
      }
      return joined(name, general, recollection)
    }
    if refutes(general, as: name) { return judged }
    return ExtractedField(
      judged.value, confidence: min(judged.confidence, Certainty.doubtful), place: judged.place)
  }

  private static func areSame(_ left: String, _ right: String) -> Bool {
    left == right || left.folded == right.folded && !left.folded.isEmpty
  }
}

import Invoice
import ReadResult

/// Fields that are the same on each document of a supplier.
extension Memory {
  /// The seller's name as a person spelled it.
  ///
  /// It is the supplier's whether the general search found it or not. What is printed besides the
  /// marks, or was given twice, makes it sure.
  func settledName(_ general: ExtractedField?) -> ExtractedField? {
    guard let memory = supplier.fields[.sellerName], let known = memory.trustedValue else {
      return general.flatMap { refutes($0, as: .sellerName) ? nil : $0 }
    }
    let alone = Certainty.known(known.record)
    let isPrinted = printed.prints(known.value.folded)
    guard let general, !refutes(general, as: .sellerName) else {
      return ExtractedField(
        known.value, confidence: isPrinted ? max(alone, Certainty.printed) : alone, place: nil)
    }
    if general.value.folded == known.value.folded {
      return ExtractedField(
        known.value, confidence: 1 - (1 - general.confidence) * (1 - alone),
        place: general.place)
    }
    return ExtractedField(
      known.value,
      confidence: isPrinted && known.record.right > 1 ? alone : min(alone, Certainty.doubtful),
      place: nil)
  }

  /// A number of the supplier: always one that is printed here.
  ///
  /// The known one makes the same surer. Another account is never replaced by memory, it may be
  /// new or a fraud: a person must look at it, and of a number that people refused a known one is
  /// taken only where it is printed as well. Nothing is filled in that is not printed. Only a VAT
  /// identifier or tax number of a recognised page with one other character than the known one is
  /// put right, since other marks say whose it is; an identifier whose check digit is right is not.
  func settledNumber(_ name: FieldName, _ general: ExtractedField?) -> ExtractedField? {
    guard let memory = supplier.fields[name] else { return general }
    let known = memory.values.filter(\.record.isTrusted)
    guard let general else { return nil }
    let value = Self.plain(general.value)
    if let same = known.first(where: { Self.plain($0.value) == value }) {
      return ExtractedField(
        general.value,
        confidence: 1 - (1 - general.confidence) * (1 - Certainty.known(same.record)),
        place: general.place)
    }
    if refutes(general, as: name) { return printedValue(of: known, name) }
    if name != .iban, let mended = mended(general, by: known, name) { return mended }
    return known.isEmpty
      ? general
      : ExtractedField(
        general.value, confidence: min(general.confidence, Certainty.doubtful),
        place: general.place)
  }

  /// The fields with an account that is not the known one below what passes without a person,
  /// whatever else speaks for it.
  func doubtingAccount(in fields: [FieldName: ExtractedField]) -> [FieldName: ExtractedField] {
    guard let account = fields[.iban] else { return fields }
    let known = supplier.fields[.iban]?.values.filter(\.record.isTrusted) ?? []
    guard !known.isEmpty,
      !known.contains(where: { Self.plain($0.value) == Self.plain(account.value) })
    else { return fields }
    var fields = fields
    fields[.iban] = ExtractedField(
      account.value, confidence: min(account.confidence, Certainty.doubtful), place: account.place)
    return fields
  }

  private func printedValue(
    of known: [FieldMemory.KnownValue], _ name: FieldName
  ) -> ExtractedField? {
    let values = Dictionary(known.map { (Self.plain($0.value), $0.record) }) { $1 }
    for sighting in sightings(of: name) {
      guard let record = values[Self.plain(sighting.value)] else { continue }
      return ExtractedField(
        sighting.value, confidence: max(Certainty.known(record), Certainty.printed),
        place: sighting.place)
    }
    return nil
  }

  private func mended(
    _ general: ExtractedField, by known: [FieldMemory.KnownValue], _ name: FieldName
  ) -> ExtractedField? {
    guard printed.isRecognized, !VATNumber.isProven(Self.plain(general.value)) else { return nil }
    let near = known.filter {
      Misread.isOneCharacter(Self.plain(general.value), from: Self.plain($0.value))
    }
    guard near.count == 1, let found = near.first else { return nil }
    return ExtractedField(
      found.value, confidence: max(general.confidence, Certainty.known(found.record)),
      place: general.place)
  }

  private static func plain(_ text: String) -> String { PrintedMarks.compact(text) }
}

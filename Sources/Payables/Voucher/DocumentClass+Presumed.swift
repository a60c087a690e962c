package import ReadResult

extension DocumentClass {
  /// What a document that can't be read may be, by its name or else the subject of its mail: better
  /// than nothing for who asks the sender for another copy.
  package static func presumed(
    byNames names: [String]
  ) -> (DocumentClass, confidence: Double) {
    let rows = names.lazy.compactMap { name in
      let words = FoldedWords(name).words
      return presumptions.first { $0.words.areAny(in: words) }
    }
    return rows.first.map { ($0.documentClass, presumption) } ?? (.other, 0)
  }

  private static let presumption = 0.3

  private static let presumptions: [(words: [WordPattern], documentClass: DocumentClass)] = [
    ([WordPattern](words: ["*mahnung", "zahlungserinnerung", "dunning", "reminder"]), .dunning),
    ([WordPattern](words: ["*gutschrift", "credit note"]), .creditNote),
    ([WordPattern](words: ["storno*"]), .cancellation),
    ([WordPattern](words: ["*rechnung", "*rechnungen", "rechnung*", "invoice*"]), .invoice),
    ([WordPattern](words: ["*lieferschein*", "delivery note"]), .deliveryNote),
    ([WordPattern](words: ["*stundennachweis*", "stundenzettel*", "timesheet*"]), .timesheet),
    ([WordPattern](words: ["wartungs*", "pruefprotokoll*"]), .maintenanceReport),
    ([WordPattern](words: ["bestellung*", "purchase order"]), .purchaseOrder),
    ([WordPattern](words: ["*aufmass"]), .measurement),
    ([WordPattern](words: ["abnahme*"]), .acceptance),
    ([WordPattern](words: ["nachtrag*"]), .amendment),
    ([WordPattern](words: ["*vertrag", "contract"]), .contract),
  ]
}

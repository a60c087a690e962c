import Invoice
package import InvoiceRules
package import Payables
import ReadResult

extension CaseFile {
  /// The case of a voucher; of a sensitive one nothing but its state (A7).
  ///
  package init(of voucher: Voucher, _ surroundings: Surroundings, language: Language) {
    func word(_ german: String, _ english: String) -> String {
      Wording(german, english)[language]
    }
    let words = CaseWords(voucher, language, surroundings.catalogue)
    let isOpen = !voucher.isSensitive
    let sections: [Section] =
      words.tasks(isOpen, areDecidable: surroundings.isForDeciding) + [
        Section(title: word("Kopfdaten", "Head"), content: .facts(isOpen ? words.head : [])),
        Section(
          title: word("Aktenplan", "Filing plan"), content: .facts(words.filing(surroundings))),
        Section(
          title: word("Formale Prüfung", "Formal check"), content: .table(words.points(isOpen))),
        Section(
          title: word("Abgleich", "Match"), content: .table(words.matched(isOpen))),
        Section(
          title: word("Nachweise und Beträge", "Evidence and amounts"),
          content: .facts(isOpen ? words.proofs : [])),
        Section(title: word("Kontierung", "Coding"), content: .table(words.coding(isOpen))),
        Section(
          title: word("Hinweise zur Kontierung", "Notes on the coding"),
          content: .lines(words.codingRemarks)),
        Section(title: word("Budget", "Budget"), content: .table(words.budgets(isOpen))),
        Section(title: word("Freigabe", "Approval"), content: .table(words.approval)),
        Section(
          title: word("Entscheidungen", "Decisions"), content: .table(words.decisions(isOpen))),
        Section(
          title: word("Schriftwechsel mit dem Lieferanten", "Letters to and from the supplier"),
          content: .table(words.correspondence(isOpen))),
        Section(
          title: word("Briefentwurf an den Lieferanten", "Draft of a letter to the supplier"),
          content: .letter(isOpen ? surroundings.letter : [])),
        words.relatives(isOpen ? surroundings.relatives : []),
        Section(title: word("Verlauf", "History"), content: .lines(surroundings.history)),
      ]
    self.init(
      title: ([voucher.id.description] + (isOpen ? [words.name].compactMap(\.self) : []))
        .joined(separator: " · "),
      badge: words.badge, sentences: words.sentences, sections: sections, language: language)
  }
}

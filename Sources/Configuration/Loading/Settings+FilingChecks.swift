import InvoiceRules
import Payables

/// What must be right between the entries of the filing plan.
extension Settings {
  func checkFilingPlan(_ mistakes: inout Mistakes) {
    let place = TOMLPath.root.key("filing")
    checkCompanies(at: place, &mistakes)
    guard !filing.entries.isEmpty, !mistakes.isFaulty(within: place) else { return }
    let plan = filingPlan
    for unreachable in plan.unreachable {
      let taker = plan.entries[unreachable.taker]
      mistakes.add(
        place.item(unreachable.entry),
        Wording(
          "In diese Akte käme nie ein Beleg: Was passt, nehmen frühere, zuletzt "
            + "„\(taker.code) \(taker.title)“.",
          "No document would come to this file: earlier ones take what fits, at last "
            + "“\(taker.code) \(taker.title)”."),
        hint: Wording(
          "Stellen Sie die engere Akte vor die weitere.",
          "Put the narrower file before the wider one."))
    }
    if !plan.isComplete {
      mistakes.add(
        place,
        Wording(
          "Der Aktenplan hat keine Akte für Belege, die in keine andere gehören.",
          "The filing plan has no file for documents that belong to no other."),
        hint: Wording(
          "Schreiben Sie zuletzt einen Abschnitt [[filing]] nur mit code und title.",
          "Write a last section [[filing]] with code and title alone."))
    }
  }

  /// A company that is written wrongly would never be met.
  private func checkCompanies(at place: TOMLPath, _ mistakes: inout Mistakes) {
    guard !companies.isEmpty else { return }
    let names = companies.map(\.name)
    for (index, entry) in filing.entries.enumerated() {
      for (number, pattern) in entry.condition[.companies].enumerated() {
        let glob = Glob(pattern.lowercased())
        guard !names.contains(where: { glob.matches($0.lowercased()) }) else { continue }
        mistakes.add(
          place.item(index).key("companies").item(number), value: "\(TOMLNode.string(pattern))",
          Wording("Keine der eigenen Firmen heißt so.", "No own company is called so."),
          hint: NearestName.of(pattern, among: names).map {
            Wording("Gemeint ist vielleicht „\($0)“.", "Perhaps “\($0)” is meant.")
          })
      }
    }
  }
}

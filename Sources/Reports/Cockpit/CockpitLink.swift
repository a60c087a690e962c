import InvoiceRules
import Payables

/// A link of the bar at the top.
struct CockpitLink {
  let file: String
  let text: String

  /// The bar of the site as of a moment.
  static func all(at now: Timestamp, in language: Language) -> [CockpitLink] {
    let today = now.berlinDate
    let month = ReportPeriod(.month, with: today)
    let pages: [(String, Wording)] = [
      ("index", Wording("Heute", "Today")),
      ("week-\(ReportPeriod(.week, with: today))", Wording("Woche", "Week")),
      ("month-\(month)", Wording("Monat", "Month")),
      ("suppliers-\(month)", Wording("Lieferanten", "Suppliers")),
      ("cost-centres", Wording("Kostenstellen", "Cost centres")),
      ("decision-times-\(month)", Wording("Freigabezeiten", "Decision times")),
      ("scans", Wording("Scanqualität", "Scans")),
      ("iks-\(ReportPeriod(.quarter, with: today))", Wording("IKS", "Controls")),
      ("definitions", Wording("Kennzahlen", "Indicators")),
    ]
    return pages.map { CockpitLink(file: $0, text: $1[language]) }
  }

  func write(to html: inout HTMLWriter, isCurrent: Bool = false) {
    guard let link = RelativeLink(file + ".html") else { return }
    html.element(
      .a, nil, [.href(link)] + (isCurrent ? [HTMLAttribute.currentPage] : []), text: text)
  }
}

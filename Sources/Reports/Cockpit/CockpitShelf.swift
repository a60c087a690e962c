import InvoiceRules
package import Payables

/// Which pages of earlier periods lie in the folder: those that a page may point to.
package struct CockpitShelf: Sendable {
  /// The kinds of pages that there are for each period, by the first word of their names.
  private static let kinds: [(name: String, period: ReportPeriod.Kind)] = [
    ("week", .week), ("month", .month), ("suppliers", .month), ("decision-times", .month),
    ("month-end", .month), ("iks", .quarter),
  ]

  /// Pages that may be there as of a moment, without their ending.
  package static func candidates(at now: Timestamp) -> [String] {
    kinds.flatMap { kind in
      ReportPeriod(kind.period, with: now.berlinDate).last(3).map { "\(kind.name)-\($0)" }
    }
  }

  private let pages: Set<String>

  /// Those that are there, without their ending.
  package init(_ pages: Set<String>) { self.pages = pages }

  /// With pages that are written at the same time.
  func adding(_ others: [String]) -> CockpitShelf { CockpitShelf(pages.union(others)) }

  /// Nil where it is not there.
  func link(_ file: String, _ text: String) -> CockpitLink? {
    pages.contains(file) ? CockpitLink(file: file, text: text) : nil
  }

  /// A line of links to what there is of the period before, by the first words of the names.
  func links(
    before period: ReportPeriod, _ texts: KeyValuePairs<String, String>
  ) -> [CockpitPage.Part] {
    let links = texts.compactMap { link("\($0.key)-\(period.previous)", $0.value) }
    return links.isEmpty ? [] : [.links(links)]
  }

  /// The bar at the top of each page as of a moment.
  func bar(at now: Timestamp, in language: Language) -> [CockpitLink] {
    let today = now.berlinDate
    let month = ReportPeriod(.month, with: today)
    let pages: [(String, Wording)] = [
      ("index", Wording("Heute", "Today")),
      ("week-\(ReportPeriod(.week, with: today))", Wording("Woche", "Week")),
      ("month-\(month)", Wording("Monat", "Month")),
      ("month-end-\(month.previous)", Wording("Monatsende", "Month-end")),
      ("suppliers-\(month)", Wording("Lieferanten", "Suppliers")),
      ("cost-centres", Wording("Kostenstellen", "Cost centres")),
      ("decision-times-\(month)", Wording("Entscheidungszeiten", "Decision times")),
      ("scans", Wording("Scanqualität", "Scans")),
      ("iks-\(ReportPeriod(.quarter, with: today))", Wording("IKS", "Controls")),
      ("definitions", Wording("Kennzahlen", "Indicators")),
    ]
    // All but the list of the month's end are written together.
    return pages.filter { !$0.0.hasPrefix("month-end") || self.pages.contains($0.0) }
      .map { CockpitLink(file: $0, text: $1[language]) }
  }
}

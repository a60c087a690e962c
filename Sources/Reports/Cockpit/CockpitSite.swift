import Invoice
package import InvoiceRules
package import Payables

/// The cockpit: a small site of pages, each with its tables as CSV files (O2).
///
/// Names of suppliers, sites and cost centres come from the master data.
package struct CockpitSite {
  let language: Language
  let figures: CockpitFigures
  let names: CockpitNames

  /// Months of which there is a list of what was open at their end.
  let monthEnds: Set<ReportPeriod>

  /// Settings that were changed in the months of the boards, the earliest first.
  let changes: [RuleChange]

  package init(
    _ figures: CockpitFigures, _ names: CockpitNames, monthEnds: Set<ReportPeriod>,
    changes: [RuleChange], language: Language
  ) {
    self.monthEnds = monthEnds
    self.changes = changes
    self.figures = figures
    self.names = names
    self.language = language
  }

  /// All files of what is told of periods; the page of today is ``TodayPage``.
  package var files: [CockpitFile] {
    var pages = figures.boards.map(weekPage)
    for month in figures.monthly {
      pages += [monthPage(month), supplierPage(month), timesPage(month)]
    }
    pages += [costCenterPage, scanPage, definitionPage]
    return pages.flatMap { $0.files(in: language, links) }
  }

  private var links: [CockpitLink] {
    CockpitLink.all(at: now, in: language)
  }

  var now: Timestamp { figures.now }

  func word(_ german: String, _ english: String) -> String { Wording(german, english)[language] }
}

/// What ids of the master data are called; an id that is not there stands for itself.
package struct CockpitNames: Sendable {
  package var suppliers: [String: String] = [:]
  package var sites: [String: String] = [:]
  package var costCenters: [String: String] = [:]

  package init() {}

  func supplier(_ id: String) -> String { suppliers[id] ?? id }
  func site(_ id: String) -> String { sites[id].map { "\(id) \($0)" } ?? id }
  func costCenter(_ id: String) -> String { costCenters[id].map { "\(id) \($0)" } ?? id }
}

import Invoice
package import InvoiceRules
package import Payables
import ReadResult

/// The cockpit: a small site of pages, each with its tables as CSV files (O2).
///
/// Names of suppliers, sites and cost centres come from the master data.
package struct CockpitSite {
  let language: Language
  let figures: CockpitFigures
  let names: CockpitNames

  let shelf: CockpitShelf

  /// Settings that were changed in the months of the boards, the earliest first.
  let changes: [RuleChange]

  package init(
    _ figures: CockpitFigures, _ names: CockpitNames, _ shelf: CockpitShelf,
    changes: [RuleChange], language: Language
  ) {
    self.shelf = shelf.adding(
      figures.boards.map { "week-\($0.period)" }
        + figures.monthly.flatMap { month in
          ["month", "suppliers", "decision-times"].map { "\($0)-\(month.period)" }
        })
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
    let bar = shelf.bar(at: now, in: language)
    return pages.flatMap { $0.files(in: language, bar) }
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

  /// What a group of indicators is called.
  func name(of group: String, _ slice: IndicatorSlice, in language: Language) -> String {
    switch slice {
    case .site: site(group)
    case .supplier: supplier(group)
    case .documentClass: DocumentClass(rawValue: group)?.name[language] ?? group
    case .channel, .all: group
    }
  }
}

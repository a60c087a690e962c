package import Configuration
import Delivery
package import Ledger
package import Payables
import Reports
import SystemPackage

/// Writes the cockpit under `output/reports`, file by file, each atomically (O2).
package struct CockpitFiles {
  private let ledger: Ledger
  private let folder: ReportFolder
  private let settings: Settings
  private let now: Timestamp

  init(
    _ ledger: Ledger, _ folder: ReportFolder, _ settings: Settings, at now: Timestamp
  ) {
    self.ledger = ledger
    self.folder = folder
    self.settings = settings
    self.now = now
  }

  /// Writes all of it into a folder, as of a moment; gives the first page's path.
  package static func writeAll(
    _ ledger: Ledger, into folder: String, _ settings: Settings, at now: Timestamp
  ) throws -> String {
    let folder = ReportFolder(at: FilePath(folder))
    let files = CockpitFiles(ledger, folder, settings, at: now)
    try files.writeToday(SpoolSurvey(ledger, settings, at: now).status())
    try files.writePeriods()
    try files.writeReviews()
    return folder.path.appending("index.html").string
  }

  /// Writes the page of today.
  func writeToday(_ status: SpoolStatus) throws {
    let book = CockpitBook(ledger)
    var page = TodayPage(
      status, try book.names(), try shelf(), language: settings.language, settings.policy.calendar)
    page.discounts = try book.discountsAtRisk(settings, at: now).found
    try ledger.openTasks { page.add(TaskLine($0)) }
    try write(page.files)
  }

  /// Writes the pages of weeks and months.
  func writePeriods() throws {
    let book = CockpitBook(ledger)
    let figures = try book.figures(at: now, settings)
    let start = figures.monthly.first?.period.start ?? now
    let site = CockpitSite(
      figures, try book.names(), try shelf(),
      changes: try book.ruleChanges(from: start), language: settings.language)
    try write(site.files)
  }

  /// Writes the reviews of the controls of this quarter and of the one before, whose samples are
  /// drawn and looked at when it is over.
  func writeReviews() throws {
    let quarter = ReportPeriod(.quarter, with: now.berlinDate)
    for period in [quarter.previous, quarter] {
      let report = try ControlBook(ledger).report(period, at: now)
      try write(report.files(try shelf(), in: settings.language))
    }
  }

  /// The pages that lie in the folder.
  private func shelf() throws -> CockpitShelf {
    CockpitShelf(
      Set(try CockpitShelf.candidates(at: now).filter { try folder.has($0 + ".html") }))
  }

  private func write(_ files: [CockpitFile]) throws {
    for file in files { try folder.write(file.name, file.bytes) }
  }
}

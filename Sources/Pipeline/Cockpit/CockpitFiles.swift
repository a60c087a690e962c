package import Configuration
package import Delivery
package import Ledger
package import Payables
import Reports

/// Writes the cockpit under `output/reports`, file by file, each atomically (O2).
package struct CockpitFiles {
  private let ledger: Ledger
  private let folder: ReportFolder
  private let settings: Settings
  private let now: Timestamp

  package init(
    _ ledger: Ledger, _ folder: ReportFolder, _ settings: Settings, at now: Timestamp
  ) {
    self.ledger = ledger
    self.folder = folder
    self.settings = settings
    self.now = now
  }

  /// Writes the page of today.
  package func writeToday(_ faults: [Fault]) throws {
    let book = CockpitBook(ledger)
    var page = try book.today(try book.names(), at: now, settings)
    page.troubles = faults.map { TodayPage.Trouble($0.subject, $0.message, since: $0.since) }
    page.troubles += try ledger.handoverCounts().filter { $0.state == .dead }.map {
      TodayPage.Trouble($0.target, "\($0.count)× aufgegeben / given up", since: $0.oldest)
    }
    try ledger.openTasks { page.add(TaskLine($0)) }
    try write(page.files)
  }

  /// Writes the pages of weeks and months.
  package func writePeriods() throws {
    let book = CockpitBook(ledger)
    let figures = try book.figures(at: now, settings)
    try write(CockpitSite(figures, try book.names(), language: settings.language).files)
  }

  /// Writes the review of the controls of a quarter.
  package func writeControls(_ quarter: ReportPeriod) throws {
    let report = try ControlBook(ledger).report(quarter, at: now)
    try folder.write("iks-\(quarter).html", report.manual.html)
    try folder.write("iks-\(quarter).json", Array((report.json + "\n").utf8))
  }

  private func write(_ files: [CockpitFile]) throws {
    for file in files { try folder.write(file.name, file.bytes) }
  }
}

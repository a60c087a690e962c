import ArgumentParser
import Configuration
import Ledger
import Payables
import Pipeline
import Reports

struct WatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch", abstract: "Show how things stand, again and again.",
    discussion: """
      On a terminal the picture stays in its place until Control-C; on a pipe one picture follows \
      the other. Of documents it shows ids and events, no names and no contents.
      """)

  /// Seconds over which the pace is counted.
  private static let stretch: Int64 = 300
  private static let entriesMax = 12

  @OptionGroup var place: Spool
  @Option(help: "Seconds between two pictures.") var every = 2
  @Option(help: "End after so many pictures.") var count: Int?

  func validate() throws {
    guard every > 0 else { throw ValidationError("--every is 1 or more.") }
    guard count ?? 1 > 0 else { throw ValidationError("--count is 1 or more.") }
  }

  func run() throws {
    let ledger = try place.ledgerForLooking()
    let settings = try place.settings()
    let screen = LiveScreen()
    // The screen is given back before anything is said of an error.
    let end = Result { try show(ledger, settings, on: screen) }
    screen.leave()
    try Terminal.reporting { try end.get() }
  }

  private func show(_ ledger: Ledger, _ settings: Settings, on screen: LiveScreen) throws {
    var shown = 0
    while true {
      let picture = try Self.picture(ledger, settings)
      screen.show {
        picture.lines(
          in: settings.language, columns: $0.columns, rows: $0.isTerminal ? $0.rows : nil)
      }
      shown += 1
      guard shown != count, screen.pause(seconds: every) else { return }
    }
  }

  private static func picture(_ ledger: Ledger, _ settings: Settings) throws -> WatchPicture {
    let now = Timestamp.now
    let pulse = try ledger.pulse(over: stretch, before: now)
    return WatchPicture(
      try SpoolSurvey(ledger, settings, at: now).status(),
      .init(arrived: pulse.arrived, archived: pulse.archived, seconds: pulse.seconds),
      try ledger.glances(limit: entriesMax).map {
        .init(time: $0.time, voucher: $0.voucher, kind: $0.kind)
      })
  }
}

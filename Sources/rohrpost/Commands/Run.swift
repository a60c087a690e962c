import ArgumentParser
import Configuration
import Foundation
import InvoiceRules
import JSON
import Logging
import Pipeline

struct Run: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Work: watch the channels, or drain them once.",
    discussion: """
      Without options it is the daemon: SIGTERM and SIGINT let it finish what is in hand and end, \
      SIGHUP reads the configuration again.
      """)

  @OptionGroup var place: Spool
  @Flag(help: "Process all that lies in the channels, then exit.") var once = false
  @Flag(help: "End with one JSON object (with --once).") var json = false

  func run() async throws {
    let settings = try place.checkedSettings()
    try place.refuseForeignSpool(settings)
    let line = ProgressLine(in: settings.language)
    let logger = Log.make(settings, beside: once ? line : nil)
    let place = place
    defer { line.end() }
    do {
      let daemon = try Daemon(
        settings, load: { try place.load(below: $0) }, logger: logger,
        environment: ProcessInfo.processInfo.environment)
      guard once else { return try await daemon.run() }
      let summary = try await daemon.drain(progress: line.observer)
      line.end()
      Terminal.say(
        json ? Self.json(summary) : Self.text(summary, settings.spool)[settings.language])
    } catch {
      line.end()
      Terminal.complain("rohrpost: \(error)")
      throw ExitCode(3)
    }
  }

  private static func seconds(_ summary: RunSummary) -> String {
    let (seconds, attoseconds) = summary.elapsed.components
    let milliseconds = String(attoseconds / 1_000_000_000_000_000)
    return "\(seconds)." + String(repeating: "0", count: 3 - milliseconds.count) + milliseconds
  }

  private static func json(_ summary: RunSummary) -> String {
    JSONObject.text { json in
      json.add("submitted", number: summary.submitted)
      json.add("documents", number: summary.documents)
      json.add("filed", number: summary.filed)
      json.add("waiting", number: summary.waiting)
      json.add("exceptions", number: summary.exceptions)
      json.add("errors", number: summary.errors)
      json.add("seconds", plain: seconds(summary))
    }
  }

  private static func text(_ summary: RunSummary, _ spool: String) -> Wording {
    let seconds = Self.seconds(summary)
    return Wording(
      """
      \(summary.submitted) Einlieferungen, \(summary.documents) Dokumente in \
      \(seconds.replacing(".", with: ",")) s:
        \(summary.filed) abgelegt, \(summary.waiting) wartend, \(summary.exceptions) Klärfälle, \
      \(summary.errors) Fehler
      Sehen Sie nach:
        \(spool)/archive          die abgelegten Dokumente mit ihren Ansichten
        \(spool)/error            was nicht zu lesen war, je mit einer LIESMICH.txt
        \(spool)/output/results   ein Ergebnis je Dokument
        rohrpost list --spool \(spool)
      """,
      """
      \(summary.submitted) submitted, \(summary.documents) documents in \(seconds) s:
        \(summary.filed) filed, \(summary.waiting) waiting, \(summary.exceptions) exceptions, \
      \(summary.errors) errors
      Look at:
        \(spool)/archive          the filed documents with their views
        \(spool)/error            what could not be read, each with a LIESMICH.txt
        \(spool)/output/results   one result a document
        rohrpost list --spool \(spool)
      """)
  }
}

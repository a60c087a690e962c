import ArgumentParser
import Configuration
import Reports

struct ReportDefinitions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "definitions",
    abstract: "How each indicator is defined: formula, source, target, owner, frequency.")

  @OptionGroup var place: Spool
  @Flag(help: "One JSON object a line.") var json = false

  func run() throws {
    let settings = try place.settings()
    let definitions = IndicatorDefinitions(settings.reports.rules)
    for line in json ? definitions.json : definitions.text(in: settings.language) {
      Terminal.say(line)
    }
  }
}

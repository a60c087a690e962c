import ArgumentParser
import InvoiceRules
import ReadResult

struct Inspect: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read files and show what is in them.",
    discussion: "Needs no configuration and no state. One line a file.")

  @Flag(help: "One JSON object a line.") var json = false
  @Flag(help: "Ignore embedded XML.") var noStructured = false
  @Option(help: "A directory for an SVG of each page: what was read, and where.")
  var overlay: String?
  @Option(help: "The language of the names in an overlay.") var lang = Language.german
  @Option(help: "A directory for a PDF of each scan that can be searched.")
  var searchable: String?
  @OptionGroup var input: FileArguments

  func run() async throws {
    let json = json
    do {
      let overlays = try overlay.map { try OverlayFiles(in: $0, language: lang) }
      let scans = try searchable.map { try SearchableFiles(in: $0) }
      let isComplete = try await input.readEach(
        as: { [noStructured] in
          var limits = ReadingLimits()
          limits.pictureSeconds = FileArguments.pictureSeconds
          return Job(
            name: $0, ignoresStructuredPart: noStructured, readsWords: true,
            makesSearchable: scans != nil, limits: limits)
        }
      ) {
        reading, pool in
        let inspected = try await InspectedFile(reading, pool, makesSearchable: scans != nil)
        if let scans { try inspected.write(to: scans) }
        if let overlays { try inspected.write(to: overlays) }
        return json ? inspected.json : inspected.text
      }
      if !isComplete { throw ExitCode(3) }
    } catch let code as ExitCode {
      throw code
    } catch {
      Terminal.complain("rohrpost: \(error)")
      throw ExitCode(3)
    }
  }
}

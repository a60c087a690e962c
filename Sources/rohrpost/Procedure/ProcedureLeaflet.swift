import ArgumentParser
import Configuration
import InvoiceRules
import Payables
import Pipeline
import Procedure

struct ProcedureLeaflet: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "leaflet", abstract: "The page for suppliers: where invoices go, what they need.",
    discussion: """
      Without an option the Markdown is printed. It says the same as the letter of `rohrpost \
      letter onboarding`.
      """)

  @OptionGroup var place: Spool
  @OptionGroup var files: ManualFiles
  @Option(name: .customLong("lang"), help: "de or en.") var language = Language.german

  func run() async throws {
    let settings = try place.settings()
    let facts = try place.procedureFacts(settings, at: Timestamp.now)
    try await files.write(
      SupplierLeaflet.manual(facts, in: language), named: "lieferanten-\(language.rawValue)",
      in: settings.language)
  }
}

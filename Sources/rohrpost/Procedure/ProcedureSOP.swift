import ArgumentParser
import Configuration
import MasterData
import Payables
import Pipeline
import Procedure

struct ProcedureSOP: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sop", abstract: "The work instruction of a role, a page.",
    discussion: "Without an option the Markdown is printed.")

  @OptionGroup var place: Spool
  @OptionGroup var files: ManualFiles
  @Argument(help: "A role, such as ap.") var role: Role

  func run() async throws {
    guard let instruction = WorkInstruction.of(role) else { throw ExitCode(2) }
    let settings = try place.settings()
    let facts = try place.procedureFacts(settings, at: Timestamp.now)
    try await files.write(
      WorkInstructions.page(of: instruction, facts), named: "arbeitsanweisung-\(role.rawValue)",
      in: settings.language)
  }
}

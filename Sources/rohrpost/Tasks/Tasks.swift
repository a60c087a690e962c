import ArgumentParser
import Configuration
import InvoiceRules
import Ledger
import MasterData
import Payables
import Pipeline
import Reports

struct Tasks: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List what people are asked to do, what is due first first.",
    discussion: "A line with ! is late. `rohrpost decide` settles a task.")

  @OptionGroup var place: Spool
  @Flag(help: "One JSON object a line.") var json = false
  @Option(help: "Only those for this role, also by escalation.") var role: Role?
  @Option(help: "Only those that this person may decide.")
  var user: String?
  @Flag(help: "Only those that are late.") var late = false

  func run() throws {
    let language = try place.settings().language
    let ledger = try place.ledgerForLooking()
    let now = Timestamp.now
    let person = try user.map { try self.person($0, ledger, language) }
    let responsibility = Responsibility(ledger, on: now.berlinDate)
    try Terminal.reporting {
      try ledger.openTasks { open in
        let task = open.task
        if late, task.deadline >= now { return }
        if let role, task.role != role, !task.escalatedTo.contains(role) { return }
        if let person, try !responsibility.isAsked(person, in: task) { return }
        let line = TaskLine(open)
        Terminal.say(json ? line.json : line.text(in: language, now: now))
      }
    }
  }

  private func person(_ id: String, _ ledger: Ledger, _ language: Language) throws -> User {
    guard let user = try Terminal.reporting({ try ledger.row(User.self, id) }) else {
      let unknown = Wording(
        "Eine Person \(id) gibt es in der Benutzertabelle nicht.",
        "There is no person \(id) in the table of users.")
      Terminal.complain(unknown[language])
      throw ExitCode(2)
    }
    return user
  }
}

extension Role: ExpressibleByArgument {}

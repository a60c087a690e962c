import ArgumentParser
import Configuration
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
  @Option(help: "Only those for this person, and those for anybody in its roles.")
  var user: String?
  @Flag(help: "Only those that are late.") var late = false

  func run() throws {
    let language = try place.settings().language
    let ledger = try place.ledgerForLooking()
    let now = Timestamp.now
    let roles = try user.map { try self.roles(of: $0, ledger) }
    try Terminal.reporting {
      try ledger.openTasks { open in
        guard isWanted(open.task, roles, now) else { return }
        var line = TaskLine(open.task)
        line.documentClass = open.documentClass
        line.supplier = open.supplier
        line.invoiceNumber = open.invoiceNumber
        line.gross = open.gross
        line.currency = open.currency
        Terminal.say(json ? line.json : line.text(in: language, now: now))
      }
    }
  }

  private func roles(of id: String, _ ledger: Ledger) throws -> [Role] {
    guard let user = try Terminal.reporting({ try ledger.row(User.self, id) }) else {
      Terminal.complain("There is no person \(id) in the table of users.")
      throw ExitCode(2)
    }
    return user.roles
  }

  private func isWanted(_ task: WorkTask, _ roles: [Role]?, _ now: Timestamp) -> Bool {
    if late, task.deadline >= now { return false }
    if let role, task.role != role, !task.escalatedTo.contains(role) { return false }
    guard let user, let roles else { return true }
    return task.user == user || (task.user == nil && roles.contains(task.role))
      || roles.contains(where: task.escalatedTo.contains)
  }
}

extension Role: ExpressibleByArgument {}

import ArgumentParser
import Configuration
import InvoiceRules
import Ledger
import Payables
import Pipeline

struct Decide: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Decide a task: approve, reject, ask, answer or delegate.",
    discussion: """
      approve releases an invoice, or lets a case go on nevertheless; reject gives it back; ask \
      puts a question to accounts payable, answer answers it; delegate hands the task to somebody \
      else (--to). All but approve and delegate need a reason. The page of the case \
      (output/cases) shows the checklist; --check says what you found of a point. A factual \
      check that is rejected with --complaint puts the invoice on hold until the supplier has \
      settled it. Who you are is told by your \
      account ([people] accounts); whether you may decide is checked against the table of users.
      """)

  @OptionGroup var place: Spool
  @Option(help: "Why; kept in the journal.") var reason: String?
  @OptionGroup var person: ActingPerson
  @Option(help: "To whom a task is handed.") var to: String?
  @Option(
    name: .customLong("check"),
    help: ArgumentHelp(
      "What you found of a point of the checklist: 1=ok, 2=na or 3=nok:TEXT; may be repeated.",
      valueName: "point=result"))
  var checks: [PointResult] = []
  @Option(help: "Of a rejected factual check: complain to the supplier, for one of \(reasons).")
  var complaint: Complaint.Reason?
  @Argument(help: "A task, as `rohrpost tasks` lists it.") var task: String
  @Argument(help: "approve, reject, ask, answer or delegate.") var verdict: Decision.Verdict

  private static let reasons = Complaint.Reason.allCases.map(\.rawValue).joined(separator: ", ")

  func run() throws {
    guard let task = TaskID(task) else {
      Terminal.complain("“\(task)” is no task: they look like B26-0000123-1.")
      throw ExitCode(2)
    }
    let desk = try ActingDesk(place, person)
    var decision = Decision(verdict, of: task, by: desk.user, through: .commandLine, reason: reason)
    decision.delegate = to
    decision.checks = checks.isEmpty ? nil : checks
    decision.complaint = complaint
    let taken = decision
    try desk.act { try desk.decisions.enter(taken, $0) }
    desk.say(
      "\(task): \(verdict.name.german) durch \(desk.user).",
      "\(task): \(verdict.name.english) by \(desk.user).")
  }
}

extension Decision.Verdict: ExpressibleByArgument {}
extension Complaint.Reason: ExpressibleByArgument {}
extension PointResult: ExpressibleByArgument {
  init?(argument: String) { self.init(argument) }
}

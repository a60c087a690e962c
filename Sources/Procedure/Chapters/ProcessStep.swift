import MasterData
import Payables
import Reports

/// A step of the process as the handbook counts them, and how it is done here.
struct ProcessStep: Sendable {
  let id: String
  let name: String
  let input: String
  let output: String
  /// The row of the matrix of responsibilities it belongs to; nil where the rules of approval say
  /// who does it.
  let raci: RACIStep?
  /// Ids of controls.
  let controls: [String]
  let way: @Sendable (ProcedureFacts) -> ManualText

  init(
    _ id: String, _ name: String, from input: String, to output: String, _ raci: RACIStep?,
    controls: [String], way: @escaping @Sendable (ProcedureFacts) -> ManualText
  ) {
    self.id = id
    self.name = name
    self.input = input
    self.output = output
    self.raci = raci
    self.controls = controls
    self.way = way
  }

  static let all = mailroom + invoices

  /// A row of the table of steps.
  func row(_ facts: ProcedureFacts) -> [ManualText] {
    [
      ManualText(plain: id), ManualText(plain: name), ManualText(plain: input),
      ManualText(plain: output), way(facts),
      responsible(facts), ManualText(plain: controls.joined(separator: ", ")),
    ]
  }

  private func responsible(_ facts: ProcedureFacts) -> ManualText {
    guard let raci else { return "wer nach [[freigabe]] gefragt ist" }
    let done = facts.raci.roles(with: .responsible, in: raci)
    let answers = facts.raci.roles(with: .accountable, in: raci)
    return ManualText(plain: "R: \(GermanWords.roles(done)); A: \(GermanWords.roles(answers))")
  }
}

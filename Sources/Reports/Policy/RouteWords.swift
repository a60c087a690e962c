import InvoiceRules
import MasterData
import Payables

/// The steps of a route in words.
enum RouteWords {
  /// `budget:cora für dora`, `+ controlling`.
  static func name(_ step: ApprovalStep, in language: Language) -> String {
    let asked = [step.role.rawValue, step.user].compactMap(\.self).joined(separator: ":")
    let substitute = step.substituteFor.map { other in
      Wording(" für \(other)", " for \(other)")[language]
    }
    return (step.isParallel ? "+ " : "") + asked + (substitute ?? "")
  }

  /// All steps on one line.
  static func line(_ route: ApprovalRoute, in language: Language) -> String {
    route.steps.enumerated().map { index, step in
      (index == 0 ? "" : step.isParallel ? " " : " → ") + name(step, in: language)
    }.joined()
  }

  /// Why a step is there, and why it is this person's.
  static func reasons(_ step: ApprovalStep, in language: Language) -> [String] {
    ((step.causes ?? []) + (step.choice ?? [])).map { Wording($0.german, $0.english)[language] }
  }
}

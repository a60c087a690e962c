import Invoice
import InvoiceRules
import Payables

/// What must be right within and between the rules of who approves.
extension Settings {
  func checkApprovalRules(_ mistakes: inout Mistakes) {
    for (index, rule) in approval.rules.enumerated() {
      let place = TOMLPath.root.key("approval_rule").item(index)
      for fault in ApprovalRuleFault.all(of: rule)
      where !mistakes.isFaulty(within: place.key(fault.key)) {
        mistakes.add(place.key(fault.key), fault.message, hint: fault.hint)
      }
    }
  }
}

/// Something that a rule of who approves says and can't mean.
private struct ApprovalRuleFault {
  let key: String
  let message: Wording
  let hint: Wording?

  init(_ key: String, _ german: String, _ english: String, hint: Wording? = nil) {
    self.key = key
    message = Wording(german, english)
    self.hint = hint
  }

  static func all(of rule: ApprovalRule) -> [ApprovalRuleFault] {
    [emptyRange, missingOnExpenses, neverAccepted, noEffect, askedTwice].compactMap { $0(rule) }
  }

  private static func emptyRange(_ rule: ApprovalRule) -> ApprovalRuleFault? {
    guard let below = rule.condition.belowNet else { return nil }
    let from = rule.condition.fromNet ?? .zero
    guard below <= from else { return nil }
    return ApprovalRuleFault(
      "below_net", "Kein Betrag liegt zugleich ab \(from) und unter \(below).",
      "No amount is both from \(from) on and below \(below).")
  }

  /// Expenses are of an employee: they have none of these.
  private static func missingOnExpenses(_ rule: ApprovalRule) -> ApprovalRuleFault? {
    guard rule.condition.caseTypes == [.expense] else { return nil }
    let absent: [ApprovalCondition.Aspect] = [.suppliers, .contracts]
    guard let aspect = absent.first(where: { rule.condition.wanted($0) != nil }) else { return nil }
    return ApprovalRuleFault(
      aspect.rawValue, "Auslagen von Beschäftigten haben keinen Lieferanten und keinen Vertrag.",
      "Expenses of employees have no supplier and no contract.",
      hint: Wording(
        "Die Regel würde nie gelten; streichen Sie die Angabe oder case_types.",
        "The rule would never count; leave this or case_types out."))
  }

  private static func neverAccepted(_ rule: ApprovalRule) -> ApprovalRuleFault? {
    let codes = rule.condition.acceptedCodes
    guard !codes.isEmpty, codes.allSatisfy({ !$0.isAcceptable }) else { return nil }
    let list = codes.map(\.rawValue).joined(separator: ", ")
    return ApprovalRuleFault(
      "accepted_codes", "Klärfälle mit \(list) kann niemand annehmen.",
      "Nobody can accept cases with \(list).",
      hint: Wording("Die Regel würde nie gelten.", "The rule would never count."))
  }

  private static func noEffect(_ rule: ApprovalRule) -> ApprovalRuleFault? {
    guard rule.mode == .add, rule.stages.isEmpty else { return nil }
    return ApprovalRuleFault(
      "steps", "Die Regel fragt niemanden.", "The rule asks nobody.",
      hint: Wording(
        "Nennen Sie Stufen in steps, oder schreiben Sie mode = \"replace\", wenn hinter der "
          + "sachlichen Prüfung niemand mehr gefragt werden soll.",
        "Name steps, or write mode = \"replace\" where nobody is to be asked behind the factual "
          + "check."))
  }

  /// Nobody decides two steps.
  private static func askedTwice(_ rule: ApprovalRule) -> ApprovalRuleFault? {
    let names = rule.stages.flatMap(\.approvers).map { $0.user.map { "user:\($0)" } ?? $0.text }
    var seen: Set<String> = []
    guard let twice = names.first(where: { !seen.insert($0).inserted }) else { return nil }
    return ApprovalRuleFault(
      "steps", "„\(twice)“ steht zweimal; niemand entscheidet zwei Stufen.",
      "“\(twice)” is there twice; nobody decides two steps.")
  }
}

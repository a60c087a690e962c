import InvoiceRules
import MasterData
import Payables

/// Rules of the house about who decides (I1).
extension SettingsTable {
  static let approvalRule = SettingsSection(
    "approval_rule", \.approval.rules, blank: ApprovalRule(), name: \.name,
    isOrdered: true,
    Wording(
      "Regeln, wer außerdem oder stattdessen freigibt; sie gelten in ihrer Reihenfolge. Alles, was "
        + "eine Regel verlangt, muss zutreffen; formale und sachliche Prüfung bleiben immer. "
        + "Siehe docs/approval.md.",
      "Rules of who approves as well or instead; they count in their order. All that a rule asks "
        + "for must hold; the formal and the factual check always stay. See docs/approval.md."),
    [
      Setting(
        "name", \.name, .text(limit: 64), "Name der Regel; er steht in den Begründungen.",
        "Name of the rule; it stands in the reasons.", isRequired: true)
    ] + approvalConditions + approvalEffects)

  private static let approvalConditions: [Setting<ApprovalRule>] = [
    Setting(
      "from_net", \.condition.fromNet, .optional(.decimal(0...1_000_000_000)),
      "Nettobetrag in Euro, ab dem die Regel gilt.",
      "Net amount in euros from which on the rule counts."),
    Setting(
      "below_net", \.condition.belowNet, .optional(.decimal(0...1_000_000_000)),
      "Nettobetrag in Euro, unter dem die Regel gilt.",
      "Net amount in euros below which the rule counts."),
    Setting(
      "cost_centers", \.condition.costCenters, .list(of: .text(limit: 64)),
      "Kostenstellen; * steht für beliebige Zeichen, wie in den folgenden Listen.",
      "Cost centres; * stands for any characters, as in the next lists."),
    Setting(
      "suppliers", \.condition.suppliers, .list(of: .text(limit: 64)),
      "Lieferanten (supplier_id).", "Suppliers (supplier_id)."),
    Setting(
      "projects", \.condition.projects, .list(of: .text(limit: 64)), "Projekte.", "Projects."),
    Setting(
      "departments", \.condition.departments, .list(of: .text(limit: 200)),
      "Abteilungen: des Empfängers oder der Kostenstelle.",
      "Departments: of the recipient or of the cost centre."),
    Setting(
      "trades", \.condition.trades, .list(of: .text(limit: 64)),
      "Gewerke: der Bestellung, des Vertrags oder des Lieferanten.",
      "Trades: of the order, the contract or the supplier."),
    Setting(
      "contracts", \.condition.contracts, .list(of: .text(limit: 64)), "Verträge.", "Contracts."),
    Setting(
      "case_types", \.condition.caseTypes, .list(of: .choice),
      "Arten von Fällen.", "Kinds of cases."),
    Setting(
      "accepted_codes", \.condition.acceptedCodes, .list(of: .choice),
      "Klärfälle, die jemand angenommen hat.", "Codes of cases that somebody accepted."),
    Setting(
      "over_budget", \.condition.isOverBudget, .optional(.flag),
      "Ob das Budget überschritten ist; leer: gleich.",
      "Whether the budget is exceeded; empty: no matter."),
  ]

  private static let approvalEffects: [Setting<ApprovalRule>] = [
    Setting(
      "steps", \.stages, .list(of: .approvalStage),
      "Wer gefragt wird, nacheinander; „a + b“ zugleich. Eine Rolle („budget“), eine Person "
        + "(„user:gl“) oder eine Person, für die sonst die Rolle gefragt wird („budget:gl“).",
      "Who is asked, one after the other; “a + b” at the same time. A role (“budget”), a person "
        + "(“user:gl”), or a person in whose place the role is asked (“budget:gl”)."),
    Setting(
      "mode", \.mode, .choice,
      "add: zusätzlich; replace: statt aller Stufen hinter der sachlichen Prüfung.",
      "add: as well; replace: in the place of all steps behind the factual check."),
    Setting(
      "reason", \.reason, .optional(.text()), "Warum es die Regel gibt.",
      "Why there is the rule."),
  ]
}

extension ValueKind where Value == ApprovalStage {
  /// People who are asked at the same time.
  static var approvalStage: ValueKind {
    let roles = Role.allCases.map(\.rawValue)
    let list = roles.joined(separator: ", ")
    return .written(
      Wording("eine Stufe der Freigabe", "a step of the approval"),
      allowed: Wording(
        "\"rolle\", \"user:person\", \"rolle:person\" oder mehrere mit \" + \"; Rollen: \(list)",
        "\"role\", \"user:person\", \"role:person\" or several with \" + \"; roles: \(list)"),
      hint: { text in
        let words = text.split { "+: ".contains($0) }.map(String.init)
        let wrong = words.first { !roles.contains($0) && $0 != "user" }
        return wrong.flatMap { NearestName.of($0, among: roles) }.map {
          Wording("Gemeint ist vielleicht „\($0)“.", "Perhaps “\($0)” is meant.")
        }
      }, read: { ApprovalStage($0) }, write: { $0.text })
  }
}

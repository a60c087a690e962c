import InvoiceRules
import MasterData
import Payables

/// What the accounts-payable desk goes by.
extension SettingsTable {
  static let approval = SettingsSection(
    "approval",
    Wording(
      "Wer eine Rechnung freigibt: ab welchen Nettobeträgen weitere Personen entscheiden.",
      "Who approves an invoice: from which net amounts on further people decide."),
    [
      Setting(
        "budget_from_net", \.approval.budgetFromNet, .optional(.decimal(0...1_000_000_000)),
        "Nettobetrag in Euro, ab dem auch der Budgetverantwortliche entscheidet; leer: was über "
          + "der Grenze des Prüfenden (approval_limit) liegt.",
        "Net amount in euros from which on the budget holder decides too; empty: what is above "
          + "the limit of the one who checks (approval_limit)."),
      Setting(
        "management_from_net", \.approval.managementFromNet, .optional(.decimal(0...1_000_000_000)),
        "Nettobetrag in Euro, ab dem auch die Geschäftsführung entscheidet; leer: was über der "
          + "Grenze der Budgetverantwortlichen liegt.",
        "Net amount in euros from which on the management decides too; empty: what is above the "
          + "limit of the budget holders."),
    ])

  static let coding = SettingsSection(
    "coding",
    Wording("Vorschläge zur Kontierung.", "Proposals of where to post."),
    [
      Setting(
        "expense_account", \.coding.expenseAccount, .text(limit: 20),
        "Konto für Auslagen und Reisekosten von Beschäftigten (SKR 04: 6650, SKR 03: 4660).",
        "Account of employees' expenses (SKR 04: 6650, SKR 03: 4660).")
    ])

  static let budget = SettingsSection(
    "budget",
    Wording("Wie Budgets überwacht werden.", "How budgets are watched."),
    [
      Setting(
        "count_commitments", \.budgets.countsCommitments, .flag,
        "Ob offene Bestellungen (Obligo) gegen das Budget zählen; sonst werden sie nur angezeigt.",
        "Whether what is open on orders counts against a budget; else it is only shown.")
    ])

  static let plausibility = SettingsSection(
    "plausibility",
    Wording(
      "Was an Beträgen auffällt, für die es weder Bestellung noch Vertragspreis gibt.",
      "What is unusual about amounts for which there is neither an order nor a contract price."),
    [
      Setting(
        "minimum_history", \.plausibility.historyMin, .whole(1...1000),
        "So viele frühere Zahlungen braucht ein Vergleich.",
        "So many earlier payments make a comparison."),
      Setting(
        "factor", \.plausibility.factor, .decimal(1...1000),
        "Auffällig ist mehr als das Vielfache der größten oder weniger als der Bruchteil der "
          + "kleinsten früheren Zahlung.",
        "Unusual is more than so many times the largest or less than that fraction of the "
          + "smallest earlier payment."),
    ])
}

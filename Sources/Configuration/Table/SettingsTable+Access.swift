import InvoiceRules
import MasterData
import Payables

extension SettingsTable {
  static let access = SettingsSection(
    "access",
    Wording(
      "Wer vertrauliche Dokumente ansehen darf; jede Einsicht wird festgehalten.",
      "Who may look at confidential documents; each look is noted."),
    [
      Setting(
        "personnel", \.access.personnel, .list(of: .choice),
        "Rollen der Benutzertabelle, die Personalunterlagen ansehen dürfen.",
        "Roles of the table of users that may look at personnel documents."),
      Setting(
        "compliance", \.access.compliance, .list(of: .choice),
        "Rollen, die Compliance-Vorgänge und alles übrige Vertrauliche ansehen dürfen.",
        "Roles that may look at compliance matters and all else that is confidential."),
      Setting(
        "data_protection", \.access.dataProtection, .list(of: .choice),
        "Rollen, die Auskünfte über Personen geben und die Liste der Einsichten lesen dürfen.",
        "Roles that may report what is known of persons and read the list of looks."),
    ])
}

import InvoiceRules
import Payables

/// Decisions that come by mail.
extension SettingsTable {
  static let replies = SettingsSection(
    "replies",
    Wording(
      "Entscheidungen durch Antworten auf Aufgaben-E-Mails.",
      "Decisions by answers to the mails about tasks."),
    [
      Setting(
        "auth_server", \.replies.authServers, .list(of: .text(limit: 253)),
        "Namen, unter denen der eigene Mailserver prüft, von wem eine E-Mail ist (erstes Wort in "
          + "„Authentication-Results:“). Er muss fremde Kopfzeilen mit seinem Namen entfernen. "
          + "Leer: Antworten entscheiden nichts, sie sind Klärfälle.",
        "Names under which the own mail server checks whose a mail is (the first word of "
          + "“Authentication-Results:”). It must remove such fields of others with its name. "
          + "Empty: answers decide nothing, they are cases."),
      Setting(
        "alignment", \.replies.alignment, .choice,
        "Wie genau die geprüfte Domain die des Absenders sein muss: relaxed (dieselbe "
          + "Organisation) oder strict (genau dieselbe).",
        "How exactly the domain that was checked must be that of the sender: relaxed (the same "
          + "organisation) or strict (the very same)."),
    ])
}

import InvoiceRules
import MasterData
import Payables
import ReadResult

/// How long documents are kept, and who releases their erasure.
extension SettingsTable {
  static let retention = SettingsSection(
    "retention", \.retention.rules.exceptions, blank: RetentionException(), name: \.name,
    Wording(
      "Aufbewahrungsfristen, soweit sie von den gesetzlichen abweichen. Ein Abschnitt je Klasse.",
      "Periods of retention where they are not the law's. One section for each class."),
    [
      Setting(
        "class", \.documentClass, .choice, "Dokumentklasse, um die es geht.",
        "The class of documents that is meant.", isRequired: true),
      Setting(
        "kind", \.kind, .optional(.choice),
        "Aufbewahrungsart: Buchungsbeleg, Bücher, Geschäftsbrief, Vertrag, Titel, personenbezogen "
          + "(nur auf Antrag) oder Behälter.",
        "What it is kept as: booking record, books, business letter, contract, title, for a person "
          + "(only when asked for) or container.", fallback: byLaw),
      Setting(
        "years", \.years, .optional(.whole(1...100)),
        "Jahre ab dem Ende des Kalenderjahrs der Entstehung.",
        "Years from the end of the calendar year in which it came to be.", fallback: byLaw),
      Setting(
        "basis", \.basis, .optional(.text(limit: 200)),
        "Rechtsgrundlage, wie sie im Löschprotokoll steht.",
        "The law, as records of erasures cite it.", fallback: byLaw),
    ])

  private static let byLaw = Wording("nach dem Gesetz", "by the law")

  static let erasure = SettingsSection(
    "erasure",
    Wording(
      "Löschen nach Ablauf der Fristen; nichts wird ohne Freigabe durch eine zweite Person "
        + "gelöscht.",
      "Erasing when periods are over; nothing is erased without a second person's release."),
    [
      Setting(
        "release_roles", \.retention.releaseRoles, .list(of: .choice),
        "Rollen, deren Personen Löschlisten freigeben und Löschsperren beenden.",
        "Roles whose people release lists and end legal holds.")
    ])
}

import InvoiceRules
import Payables
import ReadResult

extension SettingsTable {
  static let originals = SettingsSection(
    "originals",
    Wording(
      "Papieroriginale gescannter Dokumente: was aufbewahrt, zurückgegeben oder vernichtet wird.",
      "Paper originals of scanned documents: what is kept, goes back or is destroyed."),
    [
      Setting(
        "keep", \.papers.kept, .list(of: .choice),
        "Klassen, deren Papier aufbewahrt wird.", "Classes whose paper is kept."),
      Setting(
        "return", \.papers.givenBack, .list(of: .choice),
        "Klassen, deren Papier zurückgegeben wird.", "Classes whose paper goes back."),
      Setting(
        "hold_days", \.papers.holdDays, .whole(0...3650),
        "Tage nach der Qualitätskontrolle, bis ein Papier vernichtet werden darf.",
        "Days after quality control until a paper may be destroyed."),
      Setting(
        "level", \.papers.level, .choice,
        "Geringste Sicherheitsstufe der Vernichtung nach DIN 66399.",
        "The least security level of destruction (DIN 66399)."),
    ])
}

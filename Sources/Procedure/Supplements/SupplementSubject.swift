/// What only the organisation can say of its procedure; each is a file `<name>.md` in the folder of
/// supplements.
enum SupplementSubject: String, CaseIterable, Sendable {
  case organigramm, schulungen, datenschutz, mitbestimmung
  case vorsysteme, berechtigungen
  case datensicherung, notfall
  case raeume, scanner, scandienstleister, auftragsverarbeitung, vernichtung
  case aktenplan, datenzugriff

  /// The chapter it belongs to.
  var chapter: Chapter {
    switch self {
    case .organigramm, .schulungen, .datenschutz, .mitbestimmung: .general
    case .vorsysteme, .berechtigungen: .technical
    case .datensicherung, .notfall: .operation
    case .raeume, .scanner, .scandienstleister, .auftragsverarbeitung, .vernichtung: .scanning
    case .aktenplan, .datenzugriff: .retention
    }
  }

  var title: String {
    switch self {
    case .organigramm: "Aufbauorganisation"
    case .schulungen: "Schulung und Unterweisung"
    case .datenschutz: "Datenschutz"
    case .mitbestimmung: "Mitbestimmung"
    case .vorsysteme: "Vor- und nachgelagerte Systeme"
    case .berechtigungen: "Konten und Freigaben"
    case .datensicherung: "Datensicherung"
    case .notfall: "Notfallkonzept"
    case .raeume: "Räume und Zutritt"
    case .scanner: "Scanner und Scanstationen"
    case .scandienstleister: "Scan-Dienstleister"
    case .auftragsverarbeitung: "Auftragsverarbeitung"
    case .vernichtung: "Vernichtung von Papier"
    case .aktenplan: "Aktenplan"
    case .datenzugriff: "Datenzugriff der Finanzverwaltung"
    }
  }

  /// What is to be said, a complete sentence.
  var demand: String {
    switch self {
    case .organigramm:
      "Wer welche Abteilung leitet und wer die Rollen dieser Dokumentation innehat, mit Stand."
    case .schulungen: "Wer wann worin unterwiesen wurde, besonders im Scannen, und wer das belegt."
    case .datenschutz:
      "Verzeichnis der Verarbeitungstätigkeiten, Rechtsgrundlagen, Betroffenenrechte, "
        + "Löschkonzept und Folgenabschätzung."
    case .mitbestimmung: "Was mit Betriebs- oder Personalrat vereinbart ist."
    case .vorsysteme:
      "Buchhaltung, Bank, CAFM, Portale und Mailserver mit Version, Verantwortlichen und eigener "
        + "Dokumentation."
    case .berechtigungen:
      "Welche Personen Konten auf dem Rechner haben, wer zur Gruppe rohrpost gehört und wer die "
        + "Freigaben von Ausgabe und Archiv liest."
    case .datensicherung:
      "Was wann wohin gesichert wird, wie lange Sicherungen bleiben, und wann die Rücksicherung "
        + "zuletzt geübt wurde."
    case .notfall:
      "Wiederanlaufzeiten, Ersatzrechner, Erreichbarkeit, und wie ohne das Programm gearbeitet "
        + "wird."
    case .raeume: "Wo Post geöffnet, gescannt und Papier gelagert wird, und wer Zutritt hat."
    case .scanner: "Modelle, Standorte, eingestellte Profile, Wartung und Reinigung der Scanner."
    case .scandienstleister:
      "Ob ein Dienstleister scannt; wenn ja: Vertrag, Transport, Kette der Obhut, Prüfrechte."
    case .auftragsverarbeitung:
      "Verträge nach Art. 28 DSGVO mit allen, die Dokumente in die Hand bekommen, und die "
        + "technischen und organisatorischen Maßnahmen."
    case .vernichtung:
      "Wer Papier vernichtet, mit welchem Gerät oder Vertrag, und wo die Zertifikate liegen."
    case .aktenplan:
      "Wer den Aktenplan führt, wie er zu Papierakten und anderen Ablagen steht, und wann er sich "
        + "änderte."
    case .datenzugriff:
      "Wie Prüferinnen und Prüfer Zugriff bekommen (§ 147 Abs. 6 AO: unmittelbar, mittelbar, "
        + "Datenträgerüberlassung), und wer sie einweist."
    }
  }
}

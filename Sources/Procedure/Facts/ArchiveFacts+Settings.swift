import Configuration

extension ArchiveFacts {
  /// What the archive of this program does, with the settings of the house.
  init(_ settings: Settings) {
    seals = SealFacts(
      occasion: Self.occasion(settings.seals),
      contents: Self.contents + Self.outside(settings.seals))
    retention = RetentionFacts(settings.retention)
    rebuild = RebuildFacts(
      command: "rohrpost rebuild",
      result: [
        "Die Datenbank steht Zeile für Zeile in der Chronik des Archivs und wird aus ihr allein "
          + "wiederhergestellt: Belege, Aufgaben, Ausgänge und Stammdaten sind danach, wie sie bei "
          + "der letzten Marke der Chronik waren.",
        "Zwischen einem Ereignis und seiner Zeile liegt höchstens etwa eine Sekunde; Belege, die "
          + "danach eingingen, werden in einen eigenen Ordner gelegt und erneut eingereicht.",
        "Mit „restore-drill“ wird eine Sicherung an anderem Ort wiederhergestellt, geprüft "
          + "und mit dem laufenden Bestand verglichen.",
      ])
    search =
      "Belege werden mit „rohrpost search“ nach Wörtern, Nummern, Beträgen, Tagen und Merkmalen "
      + "gefunden; vertrauliche Belege nur von berechtigten Personen, und jeder Blick wird "
      + "festgehalten („rohrpost access list“)."
    export =
      "Für eine Betriebsprüfung werden die Daten eines Zeitraums als Datenträger (GDPdU/IDEA, "
      + "„rohrpost export gdpdu“) mit den Belegen und einem Abstimmprotokoll geschrieben, ein "
      + "einzelner Vorgang mit seinem Nachweis als Ordner („rohrpost export case“)."
  }

  private static func occasion(_ seals: SealSettings) -> String {
    guard let hour = seals.hour else {
      return "Gesiegelt wird nur auf Anordnung einer Person („rohrpost seal now“)."
    }
    return "Gesiegelt wird einmal am Tag, ab \(hour) Uhr, und auf Anordnung einer Person "
      + "(„rohrpost seal now“)."
  }

  private static let contents = [
    "Ein Siegel signiert (Ed25519) den letzten Eintrag des Journals, die letzte Marke der Chronik, "
      + "die Wurzel des Merkle-Baums über alle MANIFESTe und den Fingerabdruck der Konfiguration; "
      + "es nennt das Siegel davor.",
    "Siegel und öffentliche Schlüssel liegen in archive/seals; der private Schlüssel liegt in "
      + "keys/seal.key und ist nur für das Dienstkonto lesbar.",
    "Was ein Siegel umfasst, wird nicht überschrieben: Ändert sich etwas daran, so bleibt die "
      + "gesiegelte Fassung unter versions/ mit ihrem MANIFEST erhalten.",
    "Ein Prüfer prüft Siegel und Archiv auch ohne Rohrpost und ohne Datenbank "
      + "(„verify-archive“, ein lesbares Programm von 200 Zeilen).",
  ]

  private static func outside(_ seals: SealSettings) -> [String] {
    [
      seals.copies.isEmpty
        ? "Kopien der Siegel außerhalb des Archivs sind nicht eingerichtet."
        : "Jedes Siegel wird kopiert nach: \(seals.copies.joined(separator: ", ")).",
      seals.stampURL.map { "Jedes Siegel erhält einen Zeitstempel (RFC 3161) von \($0)." }
        ?? "Ein Zeitstempeldienst ist nicht eingerichtet.",
      seals.trustedKeys.isEmpty
        ? "Die Organisation hat noch keinen Siegelschlüssel als ihren eigenen eingetragen."
        : "Die Organisation steht für diese Siegelschlüssel ein (Fingerabdrücke): "
          + "\(seals.trustedKeys.joined(separator: ", ")).",
    ]
  }
}

import Configuration
import Payables
import Reports

/// How documents arrive, channel by channel.
enum ChannelWords {
  static func section(_ facts: ProcedureFacts) -> ManualSection {
    let rows = facts.settings.channels.map { channel in
      [
        ManualText(plain: channel.name), ManualText(plain: kind(channel.kind)),
        ManualText(code: channel.path), ManualText(plain: particulars(of: channel, facts)),
      ]
    }
    return ManualSection(
      "kanaele", "Eingangskanäle",
      [
        .rows(["Kanal", "Art", "Ordner", "Besonderheiten"], rows),
        .paragraph(
          """
          Eine Datei wird erst genommen, wenn sie geruht hat, niemand mehr in sie schreibt und ihr \
          Ende da ist; fehlt das Ende, wird sie nach der Wartezeit des Kanals genommen, wie sie \
          ist. Dann wird sie durch Umbenennen beansprucht, kopiert, geprüft und \
          registriert; erst wenn Kopie und Journaleintrag auf der Platte sind, gilt sie als \
          eingegangen. E-Mails wandern nach der Registrierung von `new` nach `cur`.
          """),
        .paragraph(
          """
          Größere Dateien als \(GermanWords.mebibytes(facts.settings.limits.fileBytes)) werden mit \
          Begründung abgelehnt. Sind weniger als \
          \(GermanWords.mebibytes(facts.settings.limits.freeSpaceBytes)) frei, wird nichts \
          angenommen, bis wieder Platz ist; die Dateien bleiben, wo sie sind.
          """),
      ])
  }

  static func kind(_ kind: ChannelSettings.Kind) -> String {
    switch kind {
    case .maildir: "E-Mail (Maildir)"
    case .scan: "Scans"
    case .upload: "Dateien"
    case .masterdata: "Stammdaten"
    case .decisions: "Entscheidungsdateien"
    case .acknowledgements: "Rückmeldungen der Buchhaltung"
    case .bank: "Kontoauszüge und Bankantworten"
    }
  }

  private static func particulars(of channel: ChannelSettings, _ facts: ProcedureFacts) -> String {
    var parts: [String] = []
    if [.maildir, .scan, .upload].contains(channel.kind) {
      let hours = channel.slaHours(facts.settings.serviceLevels)
      parts.append("registriert in \(GermanWords.count(hours, "Stunde", "Stunden"))")
    }
    if channel.isSensitive { parts.append("alles vertraulich") }
    if let department = channel.department { parts.append("Abteilung \(department)") }
    switch channel.subfolders {
    case .department: parts.append("Unterordner stehen für Abteilungen")
    case .costCenter: parts.append("Unterordner stehen für Kostenstellen")
    case .none: break
    }
    if let marker = channel.readyMarker { parts.append("erst mit Begleitdatei „\(marker)“") }
    if !channel.allowSenders.isEmpty {
      parts.append("nur \(GermanWords.count(channel.allowSenders.count, "Absender", "Absender"))")
    }
    if !channel.denySenders.isEmpty {
      let count = channel.denySenders.count
      parts.append("Sperrliste mit \(GermanWords.count(count, "Eintrag", "Einträgen"))")
    }
    return parts.joined(separator: "; ")
  }
}

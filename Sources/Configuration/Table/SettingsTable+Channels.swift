import InvoiceRules

extension SettingsTable {
  static let channel = SettingsSection(
    "channel", \.channels, blank: ChannelSettings(), name: \.name,
    Wording(
      "Eingangskanäle. Ein Abschnitt je Kanal; die üblichen unter inbox/ gibt es auch ohne.",
      "Channels of intake. One section each; the conventional ones below inbox/ exist without."),
    channelKeys + mailKeys + channelQualityKeys)

  private static let channelKeys: [Setting<ChannelSettings>] = [
    Setting(
      "name", \.name, .name, "Name, unter dem der Kanal im Eingangsbuch steht.",
      "Name of the channel in the entry book.", isRequired: true),
    Setting(
      "kind", \.kind, .choice,
      "Art: Maildir, Scanner, Uploads, Stammdaten (CSV, XML), Entscheidungen, Antworten der "
        + "Buchhaltung oder Auszüge der Bank.",
      "Kind: Maildir, scanner, uploads, master data (CSV, XML), decisions, answers of accounting "
        + "or statements of the bank.", isRequired: true),
    Setting(
      "path", \.path, .path, "Ordner des Kanals.", "Folder of the channel.",
      fallback: Wording("inbox/ und der Name", "inbox/ and the name")),
    Setting(
      "settle_seconds", \.settleSeconds, .whole(0...3600),
      "Sekunden, die eine Datei geruht haben muss, bevor sie genommen wird.",
      "Seconds a file must have rested before it is taken."),
    Setting(
      "max_wait_seconds", \.maxWaitSeconds, .whole(1...86_400),
      "Sekunden, nach denen eine unvollständige Datei genommen wird, wie sie ist.",
      "Seconds after which an incomplete file is taken as it is."),
    Setting(
      "poll_seconds", \.pollSeconds, .whole(1...3600),
      "Sekunden zwischen zwei Blicken in den Ordner, auch ohne Meldung des Dateisystems.",
      "Seconds between two looks into the folder, whatever the file system reports."),
    Setting(
      "ignore", \.ignore, .list(of: .fileNames),
      "Weitere Muster für Dateinamen, die nie genommen werden.",
      "Further patterns of file names that are never taken."),
    Setting(
      "ready_marker", \.readyMarker, .optional(.ending),
      "Endung der Markierungsdatei, auf die gewartet wird: „.ok“ für a.pdf.ok neben a.pdf.",
      "Ending of the marker file that is waited for: “.ok” for a.pdf.ok beside a.pdf."),
    Setting(
      "sensitive", \.isSensitive, .flag,
      "Ob alles aus diesem Kanal vertraulich ist (Personal, Betriebsrat, Compliance).",
      "Whether all that comes through it is confidential (personnel, works council, compliance)."),
    Setting(
      "department", \.department, .optional(.text()),
      "Abteilung, der die Dokumente des Kanals gehören.",
      "Department to which the channel's documents belong."),
    Setting(
      "subfolders", \.subfolders, .choice,
      "Wofür Unterordner stehen: Abteilung, Kostenstelle oder nichts.",
      "What folders below it stand for: department, cost centre or nothing."),
  ]

  private static let mailKeys: [Setting<ChannelSettings>] = [
    Setting(
      "allow_senders", \.allowSenders, .list(of: .address),
      "Nur diese Absender werden bearbeitet; leer: alle, die nicht gesperrt sind.",
      "Only these senders are processed; empty: all who are not denied."),
    Setting(
      "deny_senders", \.denySenders, .list(of: .address),
      "Sperrliste, sie geht vor: Nachrichten werden aufbewahrt, nicht bearbeitet.",
      "Senders whose messages are kept, not processed; goes before the allowed ones."),
    Setting(
      "recipients", \.recipients, .departments,
      "Welche Empfängeradresse zu welcher Abteilung gehört.",
      "Which recipient address belongs to which department."),
    Setting(
      "sla_hours", \.declaredSLAHours, .optional(.whole(1...8760)),
      "Stunden vom Eingang bis zur Registrierung; spätere stehen als Warnung im Protokoll.",
      "Hours from arrival to registration; later ones are a warning in the log.",
      fallback: Wording("wie in [deadlines]", "as in [deadlines]")),
  ]
}

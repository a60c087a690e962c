import InvoiceRules
import Payables
import ReadResult

extension SettingsTable {
  static let reading = SettingsSection(
    "reading",
    Wording(
      "Das Lesen der Dokumente in abgeschotteten Prozessen und seine Grenzen.",
      "The reading of documents in sandboxed processes, and its limits."),
    processKeys + documentKeys)

  private static let processKeys: [Setting<Settings>] = [
    Setting(
      "workers", \.reading.configuredWorkers, .whole(0...256),
      "Leseprozesse nebeneinander; 0: so viele wie Prozessorkerne.",
      "Reading processes side by side; 0: as many as processor cores.", effect: .onRestart),
    Setting(
      "timeout_seconds", \.reading.timeoutSeconds, .whole(1...3600),
      "Sekunden für ein Dokument, danach wird der Leseprozess beendet.",
      "Seconds for one document, then the reading process is ended.", effect: .onRestart),
    Setting(
      "memory_mib", \.reading.memoryBytes, .whole(256...65_536, times: 1 << 20),
      "Arbeitsspeicher eines Leseprozesses in MiB.", "Memory of one reading process in MiB.",
      effect: .onRestart),
    Setting(
      "attempts", \.reading.attempts, .whole(1...10),
      "Versuche mit einem Dokument, an dem der Leseprozess stirbt oder hängt.",
      "Attempts at a document on which the reading process dies or hangs.", effect: .onRestart),
  ]

  private static let documentKeys: [Setting<Settings>] = [
    Setting(
      "extracted_mib", \.reading.limits.extractedBytes, .whole(1...16_384, times: 1 << 20),
      "MiB, die aus einem Dokument höchstens ausgepackt werden.",
      "MiB that are at most taken out of one document."),
    Setting(
      "parts", \.reading.limits.parts, .whole(1...10_000),
      "Teile eines Archivs, einer Nachricht oder eines PDF.",
      "Parts of one archive, message or PDF."),
    Setting(
      "depth", \.reading.depth, .whole(1...64),
      "Wie tief Nachrichten und Archive ineinander stecken dürfen.",
      "How deep messages and archives may be nested."),
    Setting(
      "compression_ratio", \.reading.limits.compressionRatio, .whole(10...10_000),
      "Ausgepackte zu gepackter Größe eines Archivs.",
      "Unpacked to packed size of an archive."),
    Setting(
      "pages", \.reading.limits.pages, .whole(1...100_000), "Seiten eines PDF oder TIFF.",
      "Pages of one PDF or TIFF."),
    Setting(
      "megapixels", \.reading.limits.pixels, .whole(1...10_000, times: 1_000_000),
      "Millionen Bildpunkte eines Bildes.", "Millions of pixels of one picture."),
    Setting(
      "xml_depth", \.reading.limits.xmlDepth, .whole(16...256),
      "Ineinander liegende Elemente in XML.", "Nested elements in XML."),
    Setting(
      "xml_elements", \.reading.limits.xmlElements, .whole(1000...100_000_000),
      "Elemente eines XML-Dokuments.", "Elements of one XML document."),
  ]

  static let limits = SettingsSection(
    "limits",
    Wording("Grenzen des Eingangs.", "Limits of intake."),
    [
      Setting(
        "file_mib", \.limits.fileBytes, .whole(1...256, times: 1 << 20),
        "Größte Datei in MiB; größere werden mit Begründung abgelehnt.",
        "Largest file in MiB; larger ones are refused with the reason."),
      Setting(
        "free_space_mib", \.limits.freeSpaceBytes, .whole(0...1_048_576, times: 1 << 20),
        "MiB freier Platz, unter denen nichts mehr angenommen wird, bis wieder Platz ist.",
        "MiB of free space below which nothing is taken until there is space again."),
      Setting(
        "late_append_minutes", \.limits.lateAppendSeconds, .whole(0...1440, times: 60),
        "Minuten nach der Entnahme, in denen weiterer Zuwachs den Vorgang wieder öffnet.",
        "Minutes after its claim in which a file that grows opens its case again."),
      Setting(
        "unclaimed_warn_minutes", \.limits.unclaimedWarnSeconds, .whole(1...10_080, times: 60),
        "Minuten, nach denen eine nicht genommene Datei gemeldet wird.",
        "Minutes after which a file that was not taken is reported."),
      Setting(
        "batch", \.limits.batch, .whole(1...1024),
        "Dateien, die in einem Schritt registriert werden.",
        "Files that are registered in one step."),
    ])

  static let sensitive = SettingsSection(
    "sensitive",
    Wording(
      "Woran vertrauliche Post erkannt wird; im Zweifel gilt sie als vertraulich.",
      "What tells confidential mail; in doubt it counts as confidential."),
    [
      Setting(
        "recipients", \.sensitivity.recipients, .list(of: .address),
        "Empfänger; \"personal@\" meint auch personal.nord@, nicht personalausweis@.",
        "Recipients; \"personal@\" also means personal.nord@, not personalausweis@."),
      Setting(
        "subjects", \.sensitivity.subjects, .list(of: .subject),
        "Ganze Wörter im Betreff; * steht für beliebige Teile eines Wortes.",
        "Whole words in the subject; * stands for any part of a word."),
    ])
}

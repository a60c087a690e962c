import InvoiceRules
import Payables
import ReadResult

extension SettingsTable {
  static let quality = SettingsSection(
    "quality",
    Wording(
      "Qualitätskontrolle der Scans: das Scanprofil und wer wie viel ansieht.",
      "Quality control of scans: their profile, and who looks at how many."),
    [
      Setting(
        "resolution", \.quality.profile.resolution, resolutions,
        "Geringste Auflösung in Punkten je Zoll; üblich sind 300.",
        "The least resolution in dots an inch; 300 is usual."),
      Setting(
        "colour", \.quality.profile.colour, .choice,
        "Was der Scanner mindestens unterscheiden muss: Schwarz und Weiß, Grau oder Farben.",
        "What the scanner must tell apart at least: black and white, gray or colours."),
      Setting(
        "sides", \.quality.profile.sides, .choice,
        "Ob eine oder beide Seiten eines Blatts gescannt werden; any: wie es kommt.",
        "Whether one or both sides of a sheet are scanned; any: as it comes."),
      Setting(
        "readability", \.quality.profile.readability, .whole(0...95),
        "Geringste Sicherheit der Texterkennung in Prozent, unter der eine Seite nicht lesbar ist.",
        "The least confidence of the recognition in percent, below which a page is illegible."),
      Setting(
        "skew_degrees", \.quality.profile.skew, .whole(1...45),
        "Grad, um die eine Seite schief sein darf, bevor sie jemand ansieht.",
        "Degrees by which a page may be askew before somebody looks at it."),
      Setting(
        "sample_percent", \.quality.profile.samplePercent, .whole(0...100),
        "Anteil der Dokumente in Prozent, die jemand als Stichprobe ansieht.",
        "Share of documents in percent that somebody looks at as a sample."),
      Setting(
        "sample_seed", \.quality.seed, .optional(.text()),
        "Text, der in die Auslosung der Stichprobe eingeht; so ist sie nicht vorherzusehen.",
        "Text that goes into the draw of the sample, so that nobody can foresee it."),
      Setting(
        "check_all", \.quality.wholeClasses, .list(of: .choice),
        "Klassen, von denen jedes Dokument angesehen wird.",
        "Classes of which each document is looked at."),
    ])

  static let channelQualityKeys: [Setting<ChannelSettings>] = [
    Setting(
      "resolution", \.quality.resolution, .optional(resolutions),
      "Geringste Auflösung der Scans dieses Kanals in Punkten je Zoll.",
      "The least resolution of the channel's scans in dots an inch.", fallback: asInSection),
    Setting(
      "colour", \.quality.colour, .optional(.choice),
      "Was die Scans dieses Kanals mindestens unterscheiden müssen.",
      "What the channel's scans must tell apart at least.", fallback: asInSection),
    Setting(
      "sides", \.quality.sides, .optional(.choice),
      "Welche Seiten eines Blatts in diesem Kanal gescannt werden.",
      "Which sides of a sheet the channel's scans show.", fallback: asInSection),
    Setting(
      "readability", \.quality.readability, .optional(.whole(0...95)),
      "Geringste Sicherheit der Texterkennung in diesem Kanal in Prozent.",
      "The least confidence of the recognition in this channel in percent.",
      fallback: asInSection),
    Setting(
      "sample_percent", \.quality.samplePercent, .optional(.whole(0...100)),
      "Anteil der Stichprobe in diesem Kanal in Prozent.",
      "Share of the sample in this channel in percent.", fallback: asInSection),
  ]

  private static let resolutions = ValueKind<Int>.whole(50...1200)
  private static let asInSection = Wording("wie in [quality]", "as in [quality]")
}

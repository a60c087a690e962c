import InvoiceRules
import Testing

@testable import Configuration

struct ProblemTests {
  /// Every kind of mistake in one file.
  private static let file = """
    colour = "red"
    spool = "/x"

    [paths]
    spol = "/srv"
    state = 7

    [[channel]]
    name = "Post"
    kind = "scanner"
    settle_seconds = 9999
    allow_senders = ["lieferant.de"]
    sensitive = "true"

    [[channel]]
    name = "post"
    kind = "upload"
    path = "inbox/Post"

    [[channel]]
    path = ""

    [chanel]
    x = 1

    [tolerance]
    price_percent = 1.5
    price_absolute = "1.000,50"

    [calendar]
    state = "th"
    batch = 3

    [company]
    name = "A"

    [reading]
    workers = "4"
    memory_mib = 10
    """

  private static func problems(_ text: String = file) -> [Problem] {
    do {
      _ = try Settings.parse(text, file: "pipeline.conf")
      return []
    } catch {
      return error.problems
    }
  }

  @Test func `all mistakes are reported together, in the order of their lines`() {
    let found = Self.problems().map { "\($0.line ?? 0) \($0.key)" }
    #expect(
      found == [
        "1 colour", "2 spool", "5 paths.spol", "6 paths.state", "10 channel[1].kind",
        "11 channel[1].settle_seconds", "12 channel[1].allow_senders[1]", "13 channel[1].sensitive",
        "16 channel[2].name", "18 channel[2].path", "20 channel[3].name", "20 channel[3].kind",
        "21 channel[3].path", "23 chanel", "27 tolerance.price_percent",
        "28 tolerance.price_absolute", "31 calendar.state", "32 calendar.batch", "34 company",
        "38 reading.workers", "39 reading.memory_mib",
      ])
  }

  @Test(arguments: [
    (1, "Dieser Schlüssel steht in keinem Abschnitt."),
    (2, "Er gehört in den Abschnitt [paths]."),
    (5, "paths.spol = \"/srv\": Diesen Schlüssel gibt es im Abschnitt [paths] nicht. "),
    (5, "Gemeint ist vielleicht „spool“."),
    (6, "Hier gehört ein Pfad hin, nicht eine ganze Zahl."),
    (6, "Schreiben Sie den Wert in Anführungszeichen: \"7\""),
    (10, "Gemeint ist vielleicht \"scan\"."),
    (10, "Erlaubt: \"maildir\", \"scan\", \"upload\", \"masterdata\", \"decisions\", "),
    (11, "= 9999: Dieser Wert ist nicht erlaubt. Erlaubt: 0 bis 3600."),
    (12, "= \"lieferant.de\":"),
    (12, "Gemeint ist vielleicht \"@lieferant.de\"."),
    (13, "Schreiben Sie den Wert ohne Anführungszeichen: true"),
    (16, "Diesen Namen hat schon der 1. Abschnitt [[channel]]."),
    (18, "Dieser Ordner gehört schon dem Kanal „Post“."),
    (20, "Diese Angabe fehlt."),
    (23, "Diesen Abschnitt gibt es nicht. Gemeint ist vielleicht [channel]."),
    (27, "Hier gehört eine Zahl in Anführungszeichen, mit Punkt hin, nicht eine Kommazahl."),
    (27, "Schreiben Sie den Wert in Anführungszeichen: \"1.5\""),
    (28, "Mit Punkt statt Komma: \"1000.50\""),
    (31, "Gemeint ist vielleicht \"TH\"."),
    (32, "Er gehört in den Abschnitt [limits]."),
    (34, "Dieser Abschnitt wird [[company]] geschrieben."),
    (38, "Schreiben Sie den Wert ohne Anführungszeichen: 4"),
    (39, "Erlaubt: 256 bis 65536."),
  ])
  func `a mistake says what is wrong and how to mend it`(line: Int, words: String) {
    let texts = Self.problems().filter { $0.line == line }.map { $0.text(in: .german) }
    #expect(texts.contains { $0.contains(words) }, "\(texts)")
  }

  @Test func `every mistake is told in both languages`() {
    for problem in Self.problems() {
      let texts = Language.allCases.map { problem.text(in: $0) }
      #expect(texts[0] != texts[1])
      for text in texts { #expect(text.hasPrefix("pipeline.conf:\(problem.line ?? 0): ")) }
    }
  }

  @Test func `mended as told, the file is right`() {
    let mended = """
      [paths]
      spool = "/srv"
      [[channel]]
      name = "Post"
      kind = "scan"
      settle_seconds = 3600
      allow_senders = ["@lieferant.de"]
      sensitive = true
      [tolerance]
      price_percent = "1.5"
      price_absolute = "1000.50"
      [calendar]
      state = "TH"
      [[company]]
      name = "A"
      [reading]
      workers = 4
      memory_mib = 256
      """
    #expect(Self.problems(mended) == [])
  }

  @Test func `a text that is no TOML is one mistake with its line`() throws {
    let problems = Self.problems("[log]\nlevel = info\n")
    #expect(problems.map(\.line) == [2])
    #expect(
      try #require(problems.first).text(in: .german).contains("Texte stehen in Anführungszeichen"))
  }

  @Test func `the error speaks the language of the file`() {
    let error = #expect(throws: ConfigurationError.self) {
      try Settings.parse("[language]\noperator = \"en\"\n[log]\nlevel = 1", file: "p.conf")
    }
    #expect(
      error?.description.hasPrefix(
        "p.conf:4: log.level = 1: This must be one of the allowed words, not a whole number.")
        == true)
  }

  @Test func `each wrong entry of a list or mapping is shown on its line`() {
    let problems = Self.problems(
      """
      [sensitive]
      recipients = [
        "a@",
        7, "b",
      ]
      [[channel]]
      name = "a"
      kind = "maildir"
      [channel.recipients]
      "technik" = "Technik"
      "x@" = 1
      """)
    #expect(
      problems.map { "\($0.line ?? 0) \($0.key) \($0.value ?? "")" } == [
        "4 sensitive.recipients[2] 7", "4 sensitive.recipients[3] \"b\"",
        "10 channel[1].recipients.technik \"technik\"", "11 channel[1].recipients.x@ 1",
      ])
  }

  @Test func `more than a thousand entries are too many`() {
    let list = Array(repeating: "\"a@\"", count: 1001).joined(separator: ",")
    #expect(Self.problems("[sensitive]\nrecipients = [\(list)]").count == 1)
  }

  @Test func `more than 256 sections are too many`() {
    let sections = String(repeating: "[[company]]\nname = \"x\"\n", count: 257)
    #expect(Self.problems(sections).map(\.key) == ["company"])
  }
}

import Testing

@testable import Configuration

struct SettingsTableTests {
  @Test func `sections and their keys have names of their own`() {
    #expect(SettingsTable.named.count == SettingsTable.sections.count)
    for section in SettingsTable.sections {
      #expect(Set(section.rows.map(\.key)).count == section.rows.count)
      for row in section.rows {
        #expect(row.key.allSatisfy { $0.isLowercase || $0 == "_" }, "\(row.key)")
      }
    }
  }

  @Test(arguments: SettingsTable.sections.filter(\.isRepeated).map(\.name))
  func `no key of a repeated section waits for a restart`(name: String) throws {
    let section = try #require(SettingsTable.named[name])
    #expect(section.rows.allSatisfy { !$0.takesRestart })
  }

  /// The settings in force, written as a file.
  private static func written(_ settings: Settings) throws -> String {
    var text = ""
    var sections: [String] = []
    for value in settings.effectiveValues {
      let dot = try #require(value.key.lastIndex(of: "."))
      let section = String(value.key[..<dot])
      if sections.last != section {
        sections.append(section)
        let name = section.prefix { $0 != "[" }
        text += name == section ? "[\(name)]\n" : "[[\(name)]]\n"
      }
      text += "\(value.key[value.key.index(after: dot)...]) = \(value.value)\n"
    }
    return text
  }

  @Test(arguments: [
    "",
    """
    [[company]]
    name = "A \\"B\\" & C\\\\D"
    aliases = ["x", "y"]
    iban = "DE02120300000000202051"
    [[channel]]
    name = "Post 1.OG"
    kind = "scan"
    ignore = ["~$*", "[ab]?"]
    ready_marker = ".ok"
    recipients = { "technik@" = "Technik", "@x.de" = "X" }
    allow_senders = ["*@*.x.de"]
    [calendar]
    state = "SN"
    [tolerance]
    price_percent = "1.50"
    [reading]
    megapixels = 7
    [limits]
    late_append_minutes = 0
    """,
  ])
  func `what is in force can be written and read again`(text: String) throws {
    let settings = try Settings.parse(text, file: "a.conf", spool: AbsolutePath("/spool"))
    let again = try Settings.parse(try Self.written(settings), file: "b.conf")
    #expect(again == settings)
    #expect(again.fingerprint == settings.fingerprint)
  }
}

import Configuration
import InvoiceRules
import Reports

/// The values of a section of the configuration.
enum SettingsWords {
  static func section(_ section: EffectiveSection) -> ManualSection {
    let title = section.isRepeated ? "[[\(section.name)]]" : "[\(section.name)]"
    let id = "einstellung-\(section.name.replacing("_", with: "-"))"
    let help = ManualBlock.paragraph(ManualText(plain: section.help.german))
    guard !section.settings.isEmpty else {
      return ManualSection(id, title, [help, .paragraph("Es gibt keinen solchen Abschnitt.")])
    }
    return ManualSection(
      id, title, [help] + (section.isRepeated ? records(section) : [values(section)]))
  }

  private static func values(_ section: EffectiveSection) -> ManualBlock {
    .rows(
      ["Schlüssel", "Wert", "Herkunft", "Bedeutung"],
      section.settings.map { setting in
        cells(setting) + [ManualText(plain: setting.help.german)]
      })
  }

  /// A table for each record, and one that says once what the keys mean.
  private static func records(_ section: EffectiveSection) -> [ManualBlock] {
    var names: [String] = []
    for name in section.settings.map({ $0.record ?? "" }) where !names.contains(name) {
      names.append(name)
    }
    let tables = names.flatMap { name -> [ManualBlock] in
      let settings = section.settings.filter { $0.record ?? "" == name }
      return [
        .paragraph("**\(name)**"),
        .rows(["Schlüssel", "Wert", "Herkunft"], settings.map(cells)),
      ]
    }
    var seen: Set<String> = []
    let meanings = section.settings.filter { seen.insert($0.key).inserted }
    return tables + [
      .rows(
        ["Schlüssel", "Bedeutung"],
        meanings.map { [ManualText(code: $0.key), ManualText(plain: $0.help.german)] })
    ]
  }

  private static func cells(_ setting: EffectiveSetting) -> [ManualText] {
    [
      ManualText(code: setting.key), ManualText(code: setting.value),
      ManualText(plain: origin(setting.origin)),
    ]
  }

  private static func origin(_ origin: EffectiveSetting.Origin) -> String {
    switch origin {
    case .file: "Datei"
    case .standard: "Voreinstellung"
    case .derived: "abgeleitet"
    }
  }
}

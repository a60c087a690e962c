import InvoiceRules
import Payables
import ReadResult

/// The filing plan and the tree that people look into (L1).
extension SettingsTable {
  static let filing = SettingsSection(
    "filing", \.filing.entries, blank: FilingEntry(), name: \.code, isOrdered: true,
    Wording(
      "Der Aktenplan, ein Abschnitt je Akte; ein Beleg gehört in die erste, die passt. Alles, was "
        + "eine Akte verlangt, muss zutreffen; die letzte verlangt nichts. Ohne einen Abschnitt "
        + "gilt der mitgelieferte Plan aus docs/filing.md.",
      "The filing plan, a section for each file; a document belongs to the first that fits. All "
        + "that a file asks for must hold; the last asks for nothing. Without a section the plan "
        + "in docs/filing.md counts."),
    [
      Setting(
        "code", \.code, .fileCode, "Aktenzeichen.", "Code of the file.", isRequired: true),
      Setting(
        "title", \.title, .text(limit: 80), "Titel der Akte.", "Title of the file.",
        isRequired: true),
      Setting(
        "classes", \.condition.classes, .list(of: .choice),
        "Klassen von Dokumenten; leer: alle.", "Classes of documents; empty: all."),
      aspect(
        .companies,
        "Eigene Firmen, an die das Dokument gerichtet ist; * steht für beliebige "
          + "Zeichen, wie in den folgenden Listen.",
        "Own companies that the document is addressed to; * stands for any characters, as in the "
          + "next lists."),
      aspect(
        .suppliers, "Lieferanten (supplier_id oder Name).", "Suppliers (supplier_id or name)."),
      aspect(.objects, "Gebäude und Liegenschaften.", "Buildings and sites."),
      aspect(.costCenters, "Kostenstellen.", "Cost centres."),
      aspect(.projects, "Projekte.", "Projects."),
      aspect(.contracts, "Verträge.", "Contracts."),
      aspect(.departments, "Abteilungen.", "Departments."),
      aspect(.channels, "Eingangskanäle.", "Channels."),
      Setting(
        "name", \.name, .optional(.namePattern),
        "Wie die Belege dieser Akte heißen; leer: wie in [filing_tree].",
        "How the documents of this file are called; empty: as in [filing_tree]."),
    ])

  private static func aspect(
    _ aspect: FilingCondition.Aspect, _ german: String, _ english: String
  ) -> Setting<FilingEntry> {
    Setting(
      aspect.rawValue, \.condition[aspect], .list(of: .text()), german, english)
  }

  static let filingTree = SettingsSection(
    "filing_tree",
    Wording(
      "Der Aktenbaum: unter filing/ im Spool-Verzeichnis liegt jeder nicht vertrauliche Beleg nach "
        + "dem Aktenplan, als Verweis ins Archiv.",
      "The filing tree: below filing/ in the spool every document that is not confidential lies "
        + "by the filing plan, as a link into the archive."),
    [
      Setting(
        "enabled", \.filing.hasTree, .flag, "Ob es den Aktenbaum gibt.",
        "Whether there is a filing tree."),
      Setting(
        "name", \.filing.name, .namePattern,
        "Wie Belege dort und im Indexdatensatz heißen. Was ein Beleg nicht hat, fällt weg.",
        "How documents are called there and in the index record. What a document lacks is left "
          + "out."),
    ])
}

extension ValueKind where Value == String {
  /// The code of a file.
  static var fileCode: ValueKind {
    .written(
      Wording("ein Aktenzeichen", "a file code"),
      allowed: Wording(
        "1 bis \(FilingEntry.codeLength) Zeichen: Buchstaben von A bis Z und Ziffern, dazwischen "
          + "Punkte und Striche",
        "1 to \(FilingEntry.codeLength) characters: letters from A to Z and digits, points and "
          + "dashes between them"),
      read: { FilingEntry.isCode($0) ? $0 : nil }, write: { $0 })
  }
}

extension ValueKind where Value == NamePattern {
  /// A name with placeholders.
  static var namePattern: ValueKind {
    let words = NamePattern.Placeholder.allCases.map(\.rawValue)
    let list = words.map { "{\($0)}" }.joined(separator: ", ")
    return .written(
      Wording("ein Namensmuster", "a pattern of names"),
      allowed: Wording(
        "Text mit {id} und beliebigen von \(list), jeder höchstens einmal",
        "text with {id} and any of \(list), each at most once"),
      hint: { hint($0, words) }, read: { try? NamePattern($0) }, write: { $0.text })
  }

  private static func hint(_ text: String, _ words: [String]) -> Wording? {
    do throws(NamePattern.Fault) {
      _ = try NamePattern(text)
      return nil
    } catch {
      return switch error {
      case .unknown(let name):
        NearestName.of(name, among: words).map {
          Wording("Gemeint ist vielleicht {\($0)}.", "Perhaps {\($0)} is meant.")
        } ?? Wording("{\(name)} gibt es nicht.", "There is no {\(name)}.")
      case .repeated(let placeholder):
        Wording(
          "{\(placeholder.rawValue)} steht zweimal.", "{\(placeholder.rawValue)} is there twice.")
      case .brace:
        Wording("Eine geschweifte Klammer steht allein.", "A brace stands alone.")
      case .noID:
        Wording(
          "Ohne {id} hätten zwei Belege denselben Namen.",
          "Without {id} two documents would have one name.")
      case .character(let character):
        Wording(
          "„\(character)“ kann in Dateinamen nicht stehen.",
          "“\(character)” can't stand in file names.")
      case .tooLong:
        Wording(
          "Das Muster ist länger als \(NamePattern.limit) Bytes.",
          "The pattern is longer than \(NamePattern.limit) bytes.")
      }
    }
  }
}

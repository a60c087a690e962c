import Foundation
import InvoiceRules
import Testing

@testable import Configuration

struct SettingsReferenceTests {
  /// Set this environment variable to write the pages anew.
  private static let rewriting =
    ProcessInfo.processInfo.environment["ROHRPOST_REWRITE_GOLDEN_FILES"] != nil

  @Test(arguments: [(Language.german, "docs/settings.md"), (.english, "docs/settings.en.md")])
  func `the page is what the table says`(language: Language, page: String) throws {
    let file = Repository.root.appending(path: page)
    let expected = SettingsReference.markdown(in: language)
    if Self.rewriting { try Data(expected.utf8).write(to: file) }
    #expect(try String(contentsOf: file, encoding: .utf8) == expected)
  }

  @Test(arguments: SettingsTable.sections.map(\.name))
  func `every section and key has help in both languages, told in one sentence`(
    name: String
  ) throws {
    let section = try #require(SettingsTable.named[name])
    for help in [section.help] + section.rows.map(\.help) {
      for language in Language.allCases {
        #expect(help[language].hasSuffix("."))
        #expect(help[language].count > 3)
      }
    }
  }

  @Test func `a cell keeps its bars`() {
    let rows = SettingsReference.markdown(in: .german).split(separator: "\n").filter {
      $0.hasPrefix("| `")
    }
    #expect(rows.count == SettingsTable.sections.map(\.rows.count).reduce(0, +))
    for row in rows { #expect(row.replacing("\\|", with: "").filter { $0 == "|" }.count == 6) }
  }
}

/// The folder of Package.swift.
enum Repository {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
}

import Foundation
import Payables
import Testing

@testable import Configuration

/// `pipeline.conf` at the root of the repository: the commented example.
struct ExampleFileTests {
  private static let file = Repository.root.appending(path: "pipeline.conf").path

  private static func text() throws -> String { try String(contentsOfFile: file, encoding: .utf8) }

  /// The example with its commented-out keys and sections put in force.
  static func uncommented() throws -> String {
    try text().split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let rest = line.dropFirst(2)
      let isKey = rest.prefix { $0 != "=" }.allSatisfy { $0.isLowercase || "_ ".contains($0) }
      return line.hasPrefix("# ") && (rest.hasPrefix("[[") || (isKey && rest.contains(" = ")))
        ? String(rest) : String(line)
    }.joined(separator: "\n")
  }

  @Test func `the example says the defaults`() throws {
    let example = try Settings.load(file: Self.file, spool: nil)
    let none = try Settings.load(file: nil, spool: nil)
    #expect(example.differences(from: none) == [])
    #expect(example.fingerprint == none.fingerprint)
  }

  @Test(
    arguments: SettingsTable.sections.flatMap { section in
      section.rows.map { (section.name, $0.key) }
    })
  func `the example names every key in its section`(section: String, key: String) throws {
    let text = try Self.uncommented()
    let lines = try TOMLDocument(parsing: text)
    let isRepeated = try #require(SettingsTable.named[section]).isRepeated
    let path =
      isRepeated
      ? TOMLPath.root.key(section).item(0).key(key) : TOMLPath.root.key(section).key(key)
    let line = try #require(lines.line(of: path))
    let found = text.split(separator: "\n", omittingEmptySubsequences: false)[line - 1]
    #expect(found.hasPrefix("\(key) = "))
  }

  @Test func `the example's own company is right`() throws {
    let settings = try Settings.parse(try Self.uncommented(), file: "pipeline.conf")
    #expect(settings.companies.map(\.name) == ["Muster Immobilien GmbH"])
    #expect(settings.companies.first?.vatIdentifier == "DE136695976")
  }

  @Test func `no line of the example is longer than a screen`() throws {
    for line in try Self.text().split(separator: "\n") { #expect(line.count <= 110, "\(line)") }
  }
}

import Foundation
import Testing

@testable import Configuration

/// What the journal keeps of a configuration is enough to make it again.
struct NotedSettingsTests {
  private static let files = [
    "pipeline.conf", "inbox-samples/company/pipeline.conf",
    "../shared/scenarios/wartburg/pipeline.conf",
  ].map { Repository.root.appending(path: $0).standardizedFileURL.path }
    .filter { FileManager.default.fileExists(atPath: $0) }

  private func expectRoundTrip(_ settings: Settings) throws {
    let kept = try JSONDecoder().decode(
      [EffectiveValue].self, from: JSONEncoder().encode(settings.effectiveValues))
    let again = try Settings(noted: kept)
    #expect(again.differences(from: settings) == [])
    #expect(again.fingerprint == settings.fingerprint)
    #expect(again.policy == settings.policy)
    #expect(again == settings)
  }

  @Test(arguments: files)
  func `the settings of a file come back from what is kept`(file: String) throws {
    try expectRoundTrip(try Settings.load(file: file, spool: "/spool"))
  }

  @Test func `the example with all its keys comes back`() throws {
    try expectRoundTrip(
      try Settings.parse(try ExampleFileTests.uncommented(), file: "pipeline.conf"))
  }

  @Test func `the defaults come back`() throws {
    try expectRoundTrip(try Settings.load(file: nil, spool: "/spool"))
  }

  @Test func `names with marks of their own and records of one section come back`() throws {
    let text = """
      [[channel]]
      name = "a.b]c[d"
      kind = "upload"
      department = "Größe \\"L\\""
      [[channel]]
      name = "z"
      kind = "scan"
      recipients = { "technik@" = "Technik", "@x.example" = "X" }
      """
    try expectRoundTrip(try Settings.parse(text, file: "x", spool: AbsolutePath("/spool")))
  }

  @Test func `what another program noted is named`() throws {
    let values = try JSONDecoder().decode(
      [EffectiveValue].self,
      from: Data(#"[{"key":"limits.bach","value":"7","takesRestart":false}]"#.utf8))
    let error = #expect(throws: ConfigurationError.self) { try Settings(noted: values) }
    #expect("\(try #require(error))".contains("bach"))
  }
}

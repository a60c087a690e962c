import Foundation
import SystemPackage
import TestSupport
import Testing

/// The commands of the guides, each run as it stands there by `deploy/campaigns/guides`.
@Suite(
  .enabled(
    if: ["faketime", "jq", "xmllint"].allSatisfy { tool in
      FileManager.default.isExecutableFile(atPath: "/usr/bin/\(tool)")
    }, "faketime, jq and xmllint are not all installed"))
struct GuideTests {
  @Test(
    .timeLimit(.minutes(10)), arguments: ["betrieb.md", "pruefung.md", "administration.md"])
  func `each command of a guide ends as the guide says`(name: String) throws {
    let program = try Program(
      URL(filePath: "/usr/bin/env"),
      [
        "python3", SourceTree.root.appending("deploy/campaigns/guides").string, "--bin",
        Program.folder.path, SourceTree.root.appending("docs/guides").appending(name).string,
      ])
    let code = program.wait()
    #expect(code == 0, "\(program.output)\(program.complaints)")
    #expect(program.output.contains("ok     \(name)"), "\(program.output)")
  }
}

import Foundation
import SystemPackage
import TestSupport
import Testing

/// Runs model companies through the daemon by `deploy/campaigns/scenarios`: the public one and our
/// own.
@Suite(
  .enabled(
    if: FileManager.default.fileExists(atPath: SourceTree.company.string),
    "the model company and its scorer are not there: ../shared/scenarios/wartburg"))
struct ScenarioTests {
  @Test(.timeLimit(.minutes(20)), arguments: [nil, "inbox-samples/company"])
  func `each document of a model company ends as its people expect`(kit: String?) throws {
    let script = SourceTree.root.appending("deploy/campaigns/scenarios").string
    let folder = kit.map { [SourceTree.root.appending($0).string] } ?? []
    let program = try Program(
      URL(filePath: "/usr/bin/env"),
      ["python3", script, "--bin", Program.folder.path] + folder)
    let code = program.wait()
    #expect(code == 0, "\(program.output)\(program.complaints)")
  }
}

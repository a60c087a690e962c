import Foundation
import SystemPackage
import TestSupport
import Testing

/// Runs the public model company through the daemon by `deploy/campaigns/scenarios`.
@Suite(
  .enabled(
    if: FileManager.default.fileExists(atPath: SourceTree.company.string),
    "the model company is not there: ../shared/scenarios/wartburg"))
struct ScenarioTests {
  @Test(.timeLimit(.minutes(20)))
  func `each document of a model company ends as its people expect`() throws {
    let script = SourceTree.root.appending("deploy/campaigns/scenarios").string
    let program = try Program(
      URL(filePath: "/usr/bin/env"), ["python3", script, "--bin", Program.folder.path])
    let code = program.wait()
    #expect(code == 0, "\(program.output)\(program.complaints)")
  }
}

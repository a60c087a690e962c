import Foundation
import SystemPackage
import TestSupport
import Testing

@Suite struct UnitTests {
  private static let analyze = "/usr/bin/systemd-analyze"
  private static let canVerify = FileManager.default.isExecutableFile(atPath: analyze)

  private static func text(of file: String) throws -> String {
    try String(contentsOf: Cloud.setUp.appending(path: file), encoding: .utf8)
  }

  @Test(.enabled(if: canVerify, "systemd is not installed"))
  func `systemd finds nothing wrong with the units`() throws {
    let folder = try TemporaryFolder()
    let units = [
      "rohrpost-fetch@.service", "rohrpost-fetch@.timer", "rohrpost-file-out.service",
      "rohrpost-file-out.timer",
    ]
    for unit in units {
      // The scripts are where they are here, and a template is a unit with a name.
      let text = try Self.text(of: unit)
        .replacing("ExecStart=/usr/lib/rohrpost", with: "ExecStart=\(Cloud.setUp.path())")
      _ = try folder.file(unit, text)
      _ = try folder.file(unit.replacing("@.", with: "@upload."), text)
    }
    let paths = units.map { folder.path.appending($0.replacing("@.", with: "@upload.")).string }
    let answer = try Program.run(
      URL(filePath: Self.analyze), ["verify", "--man=no"] + paths)
    let complaints = answer.complaints.split(separator: "\n").filter { $0.contains("rohrpost") }
    #expect(answer.code == 0 && complaints.isEmpty, "\(answer.complaints)")

    for unit in paths where unit.hasSuffix(".service") {
      // Exposure in tenths: without the network it would be 0.6.
      let security = try Program.run(
        URL(filePath: Self.analyze),
        ["security", "--offline=yes", "--threshold=15", "--no-pager", unit])
      #expect(security.code == 0, "\(security.output.suffix(200))")
    }
  }

  @Test(arguments: [
    ("rohrpost-fetch", "fetch.env"), ("rohrpost-file-out", "file-out.env"),
  ])
  func `the example of settings names those that the script has`(
    script: String, example: String
  ) throws {
    let code = try Self.text(of: script)
    for line in try Self.text(of: example).split(separator: "\n") {
      guard let setting = line.wholeMatch(of: /#?([A-Z_]+)=(.*)/) else {
        #expect(line.hasPrefix("# "))
        continue
      }
      let (name, value) = (setting.1, setting.2.filter { $0 != "\"" })
      #expect(code.contains(name) || name == "SIZES")
      // Only defaults are commented out.
      guard line.hasPrefix("#"), name != "DONE", name != "SIZES" else { continue }
      #expect(code.contains("\(name):=\(value)}"), "\(line)")
    }
  }

  @Test func `the guide shows where each file of the set-up goes`() throws {
    let guide = try Self.text(of: "README.md")
    let files = try FileManager.default.contentsOfDirectory(atPath: Cloud.setUp.path())
    for file in files where file != "README.md" { #expect(guide.contains(file), "\(file)") }
  }
}

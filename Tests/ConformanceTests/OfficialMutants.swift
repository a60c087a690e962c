import Foundation

/// Systematically changed invoices with the verdicts of the official artefacts, made again by the
/// corpus's own script; it needs Python with lxml.
enum OfficialMutants {
  /// Every how manyth is taken: `ROHRPOST_MUTANTS=1` takes them all, as `deploy/campaigns/mutants`.
  static let step =
    ProcessInfo.processInfo.environment["ROHRPOST_MUTANTS"].flatMap { Int($0) } ?? 10

  static let canBeMade =
    OfficialVerdicts.isPresent
    && (try? run("/usr/bin/env", ["python3", "-c", "import lxml"])) == 0

  private struct Name: Decodable {
    var name: String
  }

  /// Makes the mutants in a folder of their own and gives each to `body`.
  static func forEach(
    _ body: (String, OfficialVerdicts.Verdict, [UInt8]) throws -> Void
  ) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "rohrpost-mutants-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let corpus = OfficialVerdicts.corpus
    let text = try String(contentsOf: corpus.appending(path: "mutants.jsonl"), encoding: .utf8)
    let lines = text.split(separator: "\n").enumerated()
      .filter { $0.offset.isMultiple(of: step) }.map(\.element)
    let list = folder.appending(path: "list.jsonl")
    try lines.joined(separator: "\n").write(to: list, atomically: false, encoding: .utf8)
    let script = corpus.appending(path: "mutate.py").path
    let status = try run(
      "/usr/bin/env", ["python3", script, "--from", list.path, "--out", folder.path])
    guard status == 0 else { throw CocoaError(.executableNotLoadable) }
    for line in lines {
      let data = Data(line.utf8)
      let verdict = try JSONDecoder().decode(OfficialVerdicts.Verdict.self, from: data)
      guard verdict.isJudged else { continue }
      let name = try JSONDecoder().decode(Name.self, from: data).name
      try body(name, verdict, [UInt8](try Data(contentsOf: folder.appending(path: name))))
    }
  }

  private static func run(_ program: String, _ arguments: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}

import Foundation
import SystemPackage
import TestSupport

/// A place in a run of a script at which it is killed: at a call of one of its programs.
struct Kill: CustomStringConvertible {
  enum Moment: Hashable {
    /// The program has done its work, but nobody heard of it.
    case after
    /// The program works and is killed as well.
    case during(milliseconds: Int)
  }

  let program: String
  /// From 1; 0 never comes, so that the calls are only counted.
  let call: Int
  let moment: Moment

  static let programs = ["rclone": "/usr/bin/rclone", "mv": "/bin/mv", "sync": "/bin/sync"]

  static func after(_ program: String, _ call: Int) -> Kill {
    Kill(program: program, call: call, moment: .after)
  }

  static func during(_ program: String, _ call: Int, milliseconds: Int) -> Kill {
    Kill(program: program, call: call, moment: .during(milliseconds: milliseconds))
  }

  /// After each call of each program that is called so often.
  static func afterEach(of calls: [String: Int]) -> [Kill] {
    calls.sorted { $0.key < $1.key }.flatMap { program, count in
      (1...count).map { after(program, $0) }
    }
  }

  /// Stands in for the programs, counts their calls and kills who called; returns what a script
  /// needs to be caught by it.
  func prepare(in folder: TemporaryFolder) throws -> [String: String] {
    let place = folder.path.appending("wrappers")
    try? FileManager.default.removeItem(atPath: place.string)
    try FileManager.default.createDirectory(
      atPath: place.string, withIntermediateDirectories: false)
    for (name, path) in Self.programs {
      let wrapper = try folder.file("wrappers/\(name)", script(for: name, path))
      chmod(wrapper.string, 0o755)
    }
    return ["PATH": "\(place):/usr/bin:/bin"]
  }

  private func script(for name: String, _ path: String) -> String {
    let fatal =
      switch moment {
      case .after: "\(path) \"$@\"; kill -KILL $PPID; exit 0"
      case .during(let milliseconds):
        "\(path) \"$@\" & sleep \(Double(milliseconds) / 1000); kill -KILL $PPID $!; exit 1"
      }
    return """
      #!/bin/sh
      echo call >>"$0.calls"
      if [ \(name) = \(program) ] && [ "$(wc -l <"$0.calls")" -eq \(call) ]; then
        \(fatal)
      fi
      exec \(path) "$@"

      """
  }

  /// How often each program was called in the last run.
  static func calls(in folder: TemporaryFolder) -> [String: Int] {
    programs.mapValues { _ in 0 }.merging(
      programs.keys.compactMap { name in
        let text = try? String(
          contentsOfFile: folder.path.appending("wrappers/\(name).calls").string, encoding: .utf8)
        return text.map { (name, $0.split(separator: "\n").count) }
      }
    ) { $1 }
  }

  var description: String {
    switch moment {
    case .after: "killed after call \(call) of \(program)"
    case .during(let milliseconds):
      "killed \(milliseconds) ms into call \(call) of \(program)"
    }
  }
}

import Foundation
import Testing

@Suite struct RepositoryTests {
  @Test func `no file names a place of the machine it was written on`() {
    for path in Repository.textFiles {
      guard let text = Repository.text(of: path), MachinePath.mayStand(in: text) else { continue }
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() where MachinePath.stands(in: String(line)) {
        Issue.record("\(path):\(index + 1): write the path relative to the package.")
      }
    }
  }

  @Test(arguments: [
    ("see /home/" + "ana/rohrpost", true), ("\"/Users/" + "ana\"", true), ("/root/" + "x", true),
    ("ProtectHome=yes", false), ("spool/home/page", false), ("/home", false),
  ])
  func `a place of a machine is recognised`(line: String, expected: Bool) {
    #expect(MachinePath.stands(in: line) == expected)
  }

  @Test func `the place of this package is recognised`() {
    #expect(MachinePath.stands(in: "cd \(Repository.root.path)/Sources"))
  }

  @Test func `a script stops at its first mistake`() {
    let scripts = Repository.textFiles.filter {
      Repository.text(of: $0)?.hasPrefix("#!/usr/bin/env bash\n") == true
    }
    #expect(scripts.contains("deploy/test") && scripts.contains(".ci/run"))
    for path in scripts {
      let text = Repository.text(of: path) ?? ""
      #expect(text.contains("\nset -euo pipefail\n"), "\(path): set -euo pipefail")
      let mode =
        try? FileManager.default.attributesOfItem(
          atPath: Repository.root.appending(path: path).path)[.posixPermissions] as? Int
      #expect((mode ?? 0) & 0o111 != 0, "\(path): chmod +x")
    }
  }

  @Test(arguments: RoomTests.manifest.debianPackages)
  func `a Debian package that the build needs is installed by the script`(package: String) {
    let words = (Repository.text(of: "deploy/install-dependencies") ?? "")
      .split(whereSeparator: \.isWhitespace)
    #expect(words.contains { $0 == package }, "deploy/install-dependencies: add \(package)")
  }

  @Test(arguments: [
    "ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "NOTICE", "README.md",
    "deploy/rohrpost.service", "docs/glossary.md", "docs/threat-model.md",
    "inbox-samples/README.md", "pipeline.conf",
  ])
  func `what a newcomer looks for is there`(path: String) {
    #expect(Repository.exists(path), "\(path): write it")
  }

  @Test func `a link in a text leads to a file`() {
    for path in Repository.textFiles where path.hasSuffix(".md") {
      let folder = (path as NSString).deletingLastPathComponent
      for link in MarkdownLink.all(in: Repository.text(of: path) ?? "") {
        let target = ("/\(folder)/\(link)" as NSString).standardizingPath.dropFirst()
        #expect(Repository.exists(String(target)), "\(path): \(link) leads nowhere")
      }
    }
  }

  @Test func `links are found and those to other places are not`() {
    let text = "[a](docs/a.md#part) [b](https://example.org) ![c](c.png) [d](#here)"
    #expect(MarkdownLink.all(in: text) == ["docs/a.md", "c.png"])
  }
}

/// Paths that exist only where somebody develops.
enum MachinePath {
  private static let homes = ["/home/", "/Users/", "/root/"]

  /// Where programs are installed: their paths may be named.
  private static let systemFolders = ["/etc", "/opt", "/srv", "/tmp", "/usr", "/var"]

  /// The folder of this package and of what lies beside it.
  private static let neighbours: [String] = {
    let parent = Repository.root.deletingLastPathComponent().path
    guard !systemFolders.contains(where: parent.hasPrefix) else { return [Repository.root.path] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
    return names.map { "\(parent)/\($0)" } + [Repository.root.path]
  }()

  /// Whether a text is worth looking at line by line.
  static func mayStand(in text: String) -> Bool {
    (homes + neighbours).contains { text.contains($0) }
  }

  static func stands(in line: String) -> Bool {
    (homes + neighbours).contains { path in
      line.ranges(of: path).contains { range in
        let before = line[..<range.lowerBound].last
        let after = line[range.upperBound...].first
        let isWhole = before.map { !($0.isLetter || $0.isNumber || "._-})/".contains($0)) } ?? true
        let continues = after.map { $0.isLetter || $0.isNumber } ?? false
        return isWhole && (homes.contains(path) ? continues : !continues)
      }
    }
  }
}

/// A link of a Markdown text to a file of the package.
enum MarkdownLink {
  static func all(in text: String) -> [String] {
    text.matches(of: /\]\(([^)\s]+)\)/).compactMap { match in
      let target = match.1.prefix { $0 != "#" }
      return target.isEmpty || target.contains("://") || target.hasPrefix("mailto:")
        ? nil : String(target)
    }
  }
}

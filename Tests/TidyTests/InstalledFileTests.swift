import Foundation
import Testing

/// What `deploy/install` and `deploy/deb` would notice only after a build of half an hour.
@Suite struct InstalledFileTests {
  static let rows = InstalledFile.rows(of: Repository.text(of: InstalledFile.table) ?? "")
  static let maintainerScripts = ["postinst", "prerm", "postrm"]

  @Test func `rows are read`() {
    let text = "# mode\n0755 built/a  /usr/bin/a\n0644 docs /usr/share/doc/a\n"
    let rows = InstalledFile.rows(of: text)
    #expect(
      rows == [
        InstalledFile(mode: "0755", source: "built/a", target: "/usr/bin/a"),
        InstalledFile(mode: "0644", source: "docs", target: "/usr/share/doc/a"),
      ])
    #expect(InstalledFile.target(of: "docs/b.md", in: rows) == "/usr/share/doc/a/b.md")
    #expect(InstalledFile.target(of: "docs2/b.md", in: rows) == nil)
  }

  @Test func `all that is installed is there or built`() {
    let install = Repository.text(of: "deploy/install") ?? ""
    #expect(!Self.rows.isEmpty)
    for row in Self.rows {
      let isMade =
        row.source.hasPrefix("built/")
        ? install.contains("\"$\(row.source)\"") : Repository.exists(row.source)
      #expect(isMade, "\(InstalledFile.table): \(row.source) is neither there nor built")
      #expect(row.target.hasPrefix("/") && !row.target.contains(" "), "\(row.target)")
    }
    #expect(Set(Self.rows.map(\.target)).count == Self.rows.count, "two rows have one target")
  }

  @Test func `programs can be run and nothing else can`() {
    for row in Self.rows {
      let isProgram =
        row.target.hasPrefix("/usr/bin/") || row.target.hasPrefix("/usr/lib/rohrpost/")
      #expect(row.mode == (isProgram ? "0755" : "0644"), "\(row.target)")
    }
  }

  @Test func `the configuration alone belongs to the operator`() {
    let targets = Self.rows.map(\.target).filter { $0.hasPrefix("/etc/") }
    #expect(targets == ["/etc/rohrpost/pipeline.conf"])
  }

  @Test func `a link in an installed text leads to an installed file`() {
    for path in Repository.textFiles where path.hasSuffix(".md") {
      guard InstalledFile.target(of: path, in: Self.rows) != nil else { continue }
      let folder = (path as NSString).deletingLastPathComponent
      for link in MarkdownLink.all(in: Repository.text(of: path) ?? "") {
        let linked = String(("/\(folder)/\(link)" as NSString).standardizingPath.dropFirst())
        #expect(
          InstalledFile.target(of: linked, in: Self.rows) != nil,
          "\(path): \(link) leads nowhere when it is installed")
      }
    }
  }

  @Test func `an installed path that a text names is one`() {
    let targets = Set(
      Repository.textFiles.compactMap { InstalledFile.target(of: $0, in: Self.rows) }
        + Self.rows.map(\.target))
    let texts = ["README.md", "deploy/rohrpost.service", "deploy/debian/copyright"]
    for path in texts + Repository.names(in: "docs").map({ "docs/\($0)" }) {
      let text = Repository.text(of: path) ?? ""
      for named in text.matches(of: /\/usr\/(bin|lib\/rohrpost|share\/doc\/rohrpost)\/[\w.\/-]*\w/)
      {
        #expect(targets.contains(String(named.0)), "\(path): \(named.0) is not installed")
      }
    }
  }

  @Test func `the package asks for the models that the reader loads`() {
    let control = Repository.text(of: "deploy/debian/control") ?? ""
    let words = (Repository.text(of: "deploy/install-dependencies") ?? "")
      .split(whereSeparator: \.isWhitespace)
    let models = words.filter { $0.hasPrefix("tesseract-ocr-") }
    #expect(!models.isEmpty)
    for model in models { #expect(control.contains(model), "deploy/debian/control: add \(model)") }
  }

  @Test(arguments: maintainerScripts)
  func `a maintainer script is plain shell that stops at its first mistake`(name: String) throws {
    let path = "deploy/debian/\(name)"
    let text = Repository.text(of: path) ?? ""
    #expect(text.hasPrefix("#!/bin/sh\n") && text.contains("\nset -e\n"), "\(path)")
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-n", Repository.root.appending(path: path).path]
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 0, "\(path): sh -n")
  }
}

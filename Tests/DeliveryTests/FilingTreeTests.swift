import Delivery
import Files
import Foundation
import Payables
import SystemPackage
import TestSupport
import Testing

/// The links of single documents (L1).
@Suite struct FilingTreeTests {
  private let folder: TemporaryFolder
  private let tree: FilingTree
  private let id = VoucherID(year: 2026, number: 1_234_567)

  init() throws {
    folder = try TemporaryFolder()
    tree = FilingTree(spool: folder.path)
    for name in ["a.pdf", "b.html"] {
      let file = folder.path.appending("archive/2026/11/\(id)").appending(name)
      try FileOperations.makeDirectory(file.removingLastComponent())
      try FileContents.write(Array(name.utf8), to: file)
    }
  }

  private func link(_ path: String, _ file: String = "a.pdf") -> FilingLink {
    FilingLink(path: path, target: "archive/2026/11/\(id)/\(file)")
  }

  private func exists(_ path: String) throws -> Bool {
    try FileStatus.ifExists(tree.root.appending(path)) != nil
  }

  @Test func `a link is relative and leads to the bytes of the archive`() throws {
    try tree.write([link("1 A/2026/x.pdf")], of: id)
    let path = tree.root.appending("1 A/2026/x.pdf")
    #expect(try FileOperations.linkTarget(of: path) == "../../../archive/2026/11/\(id)/a.pdf")
    #expect(FileManager.default.contents(atPath: path.string) == Data("a.pdf".utf8))
    #expect(try tree.documents() == [id])
  }

  @Test func `where a document moves, the old link goes with the folders it leaves empty`() throws {
    try tree.write([link("1 A/2026/x.pdf"), link("1 A/2026/x.html", "b.html")], of: id)
    try tree.write([link("2 B/2025/y.pdf")], of: id)
    #expect(try tree.paths(of: id) == ["2 B/2025/y.pdf"])
    #expect(try !exists("1 A"))
    try tree.remove(id)
    #expect(try !exists("2 B") && !exists(".places"))
    #expect(try tree.documents() == [])
    try tree.remove(id)
  }

  @Test func `a step that ended between note and link is made up by the next`() throws {
    try tree.write([link("1 A/2026/x.pdf")], of: id)
    try FileOperations.removeFile(tree.root.appending("1 A/2026/x.pdf"))
    #expect(
      try tree.faults(of: id, expected: [link("1 A/2026/x.pdf")])
        == [.init(.missing, "1 A/2026/x.pdf")])
    try tree.write([link("1 A/2026/x.pdf")], of: id)
    #expect(try tree.faults(of: id, expected: [link("1 A/2026/x.pdf")]) == [])
  }

  @Test func `no link is made to a file that is not there`() throws {
    try tree.write([link("1 A/2026/x.pdf"), link("1 A/2026/x.tif", "c.tif")], of: id)
    #expect(try tree.paths(of: id) == ["1 A/2026/x.pdf"])
  }

  @Test func `a link that nobody has goes, a file that people put there stays`() throws {
    try tree.write([link("1 A/2026/x.pdf")], of: id)
    let year = tree.root.appending("1 A/2026")
    try FileOperations.makeLink(year.appending("y.pdf"), to: "../../../archive/2026/11/\(id)/a.pdf")
    try FileContents.write([1], to: year.appending("Notiz.txt"))
    #expect(try tree.strays() == ["1 A/2026/Notiz.txt", "1 A/2026/y.pdf"])
    try tree.removeStrays()
    #expect(try tree.strays() == ["1 A/2026/Notiz.txt"])
    try tree.remove(id)
    #expect(try exists("1 A/2026/Notiz.txt"))
  }

  @Test func `many documents are filed at once into the same folders`() async throws {
    let (tree, target) = (tree, link("").target)
    try await withThrowingTaskGroup { group in
      for number in 1...64 {
        group.addTask {
          let id = VoucherID(year: 2026, number: number)
          for path in ["1 A/2026/\(id).pdf", "2 B/2026/\(id).pdf", "1 A/2026/\(id).pdf"] {
            try tree.write([FilingLink(path: path, target: target)], of: id)
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try FileOperations.names(in: tree.root.appending("1 A/2026")).count == 64)
    #expect(try !exists("2 B"))
  }
}

import Files
import Foundation
import Hashing
import SystemPackage
import TestSupport
import Testing

@Suite(.enabled(if: Cloud.isPossible, "\(Cloud.absence)"))
struct FileOutTests {
  private let cloud: Cloud
  private let archive: Tree

  init() throws {
    cloud = try Cloud()
    archive = Tree(cloud.folder.path.appending("spool/archive"))
    try FileOperations.makeDirectory(archive.root)
  }

  private func fileOut(_ settings: [String: String] = [:], kill: Kill? = nil) throws
    -> Program.Answer
  {
    let usual = ["REMOTE": "remote:Belege/Archiv", "ARCHIVE": archive.root.string]
    return try cloud.run("rohrpost-file-out", [], usual.merging(settings) { $1 }, kill: kill)
  }

  /// What lies in the cloud, by its path below the folder for the copies.
  private var copies: [String: [UInt8]] {
    Dictionary(
      uniqueKeysWithValues: cloud.served.all.map { path, bytes in
        (path.replacing("Belege/Archiv/", with: ""), bytes)
      })
  }

  /// Puts a document into a tree as the archive keeps it; returns its files.
  @discardableResult
  private func put(
    _ document: String, status: String = "paid", text: String = "Rechnung", in tree: Tree? = nil
  ) throws -> [String: [UInt8]] {
    let tree = tree ?? archive
    var files = [
      "original/Rechnung Müller.pdf": text, "derived/view.html": "<p>\(text)</p>",
      "record.json": #"{"id": "\#(document)", "status": "\#(status)", "n": {"status": "paid"}}"#,
    ].mapValues { Array($0.utf8) }
    let lines = files.map { "\(SHA256Digest(of: $1))  \($0)\n" }.sorted()
    files["MANIFEST"] = Array(lines.joined().utf8)
    let placed = Dictionary(uniqueKeysWithValues: files.map { ("\(document)/\($0)", $1) })
    try tree.put(placed)
    return placed
  }

  @Test func `finished documents are copied as they are, once`() throws {
    var files = try put("2026/10/B26-0000001")
    files.merge(try put("2026/11/B26-0000002", status: "rejected", text: "Zweite")) { $1 }
    try put("2026/11/B26-0000003", status: "in_approval")
    try put("2026/11/B26-0000004", status: "approved paid")
    let first = try fileOut()
    #expect(first.code == 0, "\(first.complaints)")
    #expect(copies == files)
    let told = first.complaints.split(separator: "\n").filter { $0.hasPrefix("copied: ") }
    #expect(told == ["copied: 2026/10/B26-0000001", "copied: 2026/11/B26-0000002"])

    let second = try fileOut(kill: .after("rclone", 0))
    #expect(second.code == 0)
    #expect(!second.complaints.contains("copied"))
    // The folder is asked for, and two documents are compared: nothing is copied.
    #expect(Kill.calls(in: cloud.folder)["rclone"] == 3)
    _ = try fileOut(["CHECK_DAYS": "0"], kill: .after("rclone", 0))
    #expect(Kill.calls(in: cloud.folder)["rclone"] == 1)

    files.merge(try put("2026/11/B26-0000003", status: "paid")) { $1 }
    #expect(try fileOut().code == 0)
    #expect(copies == files)
  }

  @Test func `what is restricted, closed or elsewhere never leaves`() throws {
    let files = try put("2026/11/B26-0000001")
    let restricted = Tree(cloud.folder.path.appending("spool/archive-restricted"))
    try put("2026/11/B26-0000002", text: "geheim", in: restricted)
    try put("2026/11/B26-0000003", text: "geheim")
    chmod(archive.root.pushing("2026/11/B26-0000003").string, 0o700)
    let manager = FileManager.default
    for (link, target) in [
      ("2026/11/B26-0000004", restricted.root.pushing("2026/11/B26-0000002")),
      ("2025", restricted.root.appending("2026")),
      ("2026/11/B26-0000001/derived/link", restricted.root),
      (
        "2026/11/B26-0000001/derived/link.pdf",
        restricted.root.pushing("2026/11/B26-0000002/original/Rechnung Müller.pdf")
      ),
    ] {
      try manager.createSymbolicLink(
        atPath: archive.root.pushing(FilePath(link)).string, withDestinationPath: target.string)
    }
    try put("masterdata/2026/B26-0000005", text: "geheim")
    let answer = try fileOut()
    #expect(answer.code == 0, "\(answer.complaints)")
    #expect(copies == files)
    #expect(try fileOut(["ARCHIVE": restricted.root.string]).code == 2)
    let link = cloud.folder.path.appending("archive").string
    try manager.createSymbolicLink(atPath: link, withDestinationPath: restricted.root.string)
    #expect(try fileOut(["ARCHIVE": link]).code == 2)
    #expect(copies == files)
  }

  @Test func `what was changed or deleted in the cloud is told and left as it is`() throws {
    let files = try put("2026/11/B26-0000001")
    #expect(try fileOut().code == 0)
    let original = "Belege/Archiv/2026/11/B26-0000001/original/Rechnung Müller.pdf"
    try cloud.served.put(original, Array("something else".utf8))
    let answer = try fileOut()
    #expect(answer.code == 1)
    #expect(answer.complaints.contains("the copy differs or can't be read: 2026/11/B26-0000001"))
    #expect(answer.complaints.contains("Rechnung Müller.pdf"))
    #expect(cloud.served.all[original] == Array("something else".utf8))
    try cloud.served.remove(original)
    #expect(try fileOut().code == 1)
    #expect(copies.count == files.count - 1)
    #expect(archive.all == files)
  }

  @Test func `another file in the place of a copy is not replaced`() throws {
    let document = "2026/11/B26-0000001"
    try put(document)
    let foreign = Array("of somebody else".utf8)
    try cloud.served.put("Belege/Archiv/\(document)/record.json", foreign)
    for _ in 1...2 {
      let answer = try fileOut()
      #expect(answer.code == 1)
      #expect(answer.complaints.contains("other bytes are there: \(document)"))
    }
    #expect(copies["\(document)/record.json"] == foreign)
  }

  @Test func `a document that is not what its manifest says is not copied`() throws {
    let files = try put("2026/11/B26-0000001")
    try put("2026/11/B26-0000002")
    try archive.put("2026/11/B26-0000002/original/Rechnung Müller.pdf", Array("Rechnunh".utf8))
    let answer = try fileOut()
    #expect(answer.code == 1)
    #expect(answer.complaints.contains("differs from its MANIFEST: 2026/11/B26-0000002"))
    #expect(copies == files)
  }

  @Test func `a document that changed here after it was copied is told`() throws {
    let files = try put("2026/11/B26-0000001")
    #expect(try fileOut().code == 0)
    try put("2026/11/B26-0000001", text: "anders")
    let answer = try fileOut()
    #expect(answer.code == 1)
    #expect(answer.complaints.contains("changed here after it was copied"))
    #expect(copies == files)
  }

  @Test func `killed anywhere, the next run brings the rest`() throws {
    var files: [String: [UInt8]] = [:]
    let calls = ["rclone": 5, "mv": 2]
    for (number, trial) in (Kill.afterEach(of: calls) + [.after("rclone", 0)]).enumerated() {
      for document in ["2026/11/B26-\(number)a", "2026/11/B26-\(number)b"] {
        files.merge(try put(document)) { $1 }
      }
      let settings = ["CHECK_DAYS": "0"]
      #expect(try fileOut(settings, kill: trial).code == (trial.call == 0 ? 0 : -SIGKILL))
      if trial.call == 0 {
        #expect(Kill.calls(in: cloud.folder) == calls.merging(["sync": 0]) { $1 })
      }
      let answer = try fileOut(settings)
      #expect(answer.code == 0, "\(trial): \(answer.complaints)")
      #expect(copies == files, "\(trial)")
    }
  }

  @Test func `a server that is away is told once`() throws {
    for number in 1...3 { try put("2026/11/B26-000000\(number)") }
    cloud.stop()
    let answer = try fileOut()
    #expect(answer.code == 1)
    #expect(answer.complaints.contains("remote:Belege/Archiv can't be written"))
    #expect(!answer.complaints.contains("B26"))
    try cloud.start()
    #expect(try fileOut().code == 0)
    #expect(copies.count == 12)
  }
}

import Files
import Foundation
import Synchronization
import SystemPackage
import TestSupport
import Testing

@testable import Pipeline

@Suite struct FolderSweepTests {
  let folder: TemporaryFolder
  let channel: Channel

  init() throws {
    folder = try TemporaryFolder()
    channel = Channel(name: "scan", kind: .scan, path: folder.path)
  }

  /// Long enough after the files were written for every settle time.
  private func later(_ seconds: Int64 = 60) throws -> Int64 {
    try FileStatus(of: folder.path).changed + seconds * 1_000_000_000
  }

  private func sweep(
    _ channel: Channel? = nil, after seconds: Int64 = 60, isDraining: Bool = false
  ) async throws -> (candidates: [Candidate], report: SweepReport) {
    var candidates: [Candidate] = []
    let now = try later(seconds)
    let sweep = FolderSweep(channel ?? self.channel, isDraining: isDraining) { now }
    let report = await sweep.run { candidate in
      candidates.append(candidate)
      return true
    }
    return (candidates, report)
  }

  private static let pdf = "%PDF-1.7\nstartxref\n9\n%%EOF\n"

  @Test(arguments: [
    "a.pdf.tmp", "a.part", "a.filepart", "a.crdownload", "a.pdf~", ".nfs0001", "Thumbs.db",
    "thumbs.DB", ".DS_Store", ".hidden.pdf", "desktop.ini",
  ])
  func `half-written and stray names are never taken`(name: String) async throws {
    _ = try folder.file(name, Self.pdf)
    let (candidates, report) = try await sweep()
    #expect(candidates.isEmpty)
    #expect(report.waiting == 0)
  }

  @Test func `a file is taken when it has rested for the settle time and not before`() async throws
  {
    _ = try folder.file("a.pdf", Self.pdf)
    #expect(try await sweep(after: 1).candidates.isEmpty)
    #expect(try await sweep(after: 1).report.waiting == 1)
    #expect(try await sweep(after: 3).candidates.count == 1)
  }

  @Test func `a file that somebody writes to is not taken`() async throws {
    let path = try folder.file("a.pdf", Self.pdf)
    let writer = try FileHandle(forUpdating: URL(filePath: path.string))
    let (candidates, report) = try await sweep()
    #expect(candidates.isEmpty)
    #expect(report.oldestWaiting?.state == .beingWritten)
    try writer.close()
    #expect(try await sweep().candidates.count == 1)
  }

  @Test func `an unfinished file is left for its patience, then taken as it is`() async throws {
    _ = try folder.file("a.pdf", "%PDF-1.7 and no end")
    #expect(try await sweep(after: 60).candidates.isEmpty)
    #expect(try await sweep(after: 299).candidates.isEmpty)
    #expect(try await sweep(after: 301).candidates.count == 1)
    #expect(try await sweep(after: 60, isDraining: true).candidates.count == 1)
  }

  @Test func `a file that changes while others are taken is not taken as it was`() async throws {
    _ = try folder.file("a.pdf", Self.pdf)
    let second = try folder.file("b.pdf", Self.pdf)
    let clock = Mutex(try later(60))
    let sweep = FolderSweep(channel, isDraining: false) { clock.withLock { $0 } }
    var taken: [String?] = []
    let report = try await sweep.run { candidate in
      taken.append(candidate.path.lastComponent?.string)
      try FileContents.write(Array(Self.pdf.utf8), to: second)
      let changed = try FileStatus(of: second).changed
      clock.withLock { $0 = changed + 1_000_000_000 }
      return true
    }
    #expect(taken == ["a.pdf"])
    #expect(report.waiting == 1)
  }

  @Test func `sub-folders are walked and links are not followed`() async throws {
    try FileOperations.makeDirectory(folder.path.appending("4711").appending("rechnungen"))
    _ = try folder.file("4711/rechnungen/a.pdf", Self.pdf)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path.appending("loop").string, withDestinationPath: folder.path.string)
    let (candidates, report) = try await sweep()
    #expect(candidates.map(\.folder) == ["4711/rechnungen"])
    #expect(report.unreadable.map(\.path.lastComponent?.string) == ["loop"])
  }

  @Test func `an index file goes with its scan`() async throws {
    _ = try folder.file("a.pdf", Self.pdf)
    _ = try folder.file("a.json", "{}")
    _ = try folder.file("b.tif", "text is enough here")
    _ = try folder.file("b.tif.csv", "x;y")
    let (candidates, _) = try await sweep()
    #expect(candidates.map { $0.path.lastComponent?.string } == ["a.pdf", "b.tif"])
    #expect(
      candidates.map { $0.sidecars.map { $0.lastComponent?.string } } == [
        ["a.json"], ["b.tif.csv"],
      ])
  }

  @Test func `an index file without a scan waits for it and is then a document`() async throws {
    _ = try folder.file("a.json", "{}")
    #expect(try await sweep(after: 60).candidates.isEmpty)
    #expect(try await sweep(after: 301).candidates.count == 1)
  }

  @Test func `with a ready marker only marked files are taken`() async throws {
    var channel = channel
    channel.readyMarker = ".ok"
    _ = try folder.file("a.pdf", Self.pdf)
    _ = try folder.file("b.pdf", Self.pdf)
    _ = try folder.file("b.pdf.ok", "")
    let (candidates, report) = try await sweep(channel)
    #expect(candidates.map { $0.path.lastComponent?.string } == ["b.pdf"])
    #expect(candidates.first?.marker?.lastComponent?.string == "b.pdf.ok")
    // The other is told of after a while, and holds up nobody who drains.
    #expect(report.oldestWaiting?.path.lastComponent?.string == "a.pdf")
    #expect(try await sweep(channel, isDraining: true).report.waiting == 0)
  }

  @Test func `mails in new are taken at once`() async throws {
    try MaildirFolder.prepare(folder.path)
    _ = try folder.file("new/1700000000.M1P1.host", "From: a@example.org\n\n")
    _ = try folder.file("tmp/1700000000.M2P1.host", "half a mail")
    var mails = channel
    mails.kind = .maildir
    #expect(try await sweep(mails, after: 0).candidates.count == 1)
  }
}

import Files
import Payables
import Reports
import SystemPackage
import TestSupport
import Testing

@testable import Pipeline

@Suite struct ChannelBacklogTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func channel(_ kind: Channel.Kind) -> Channel {
    Channel(name: "c", kind: kind, path: folder.path)
  }

  @Test func `files of all folders are counted, but nothing that is never taken`() throws {
    try FileOperations.makeDirectory(folder.path.appending("IT"))
    for name in ["a.pdf", "a.json", "IT/b.pdf", ".hidden", "c.part", "d.pdf~"] {
      _ = try folder.file(name, "x")
    }
    try FileOperations.makeLink(folder.path.appending("link.pdf"), to: "a.pdf")
    let oldest = try FileStatus(of: folder.path.appending("a.pdf")).changed / 1000
    let now = Timestamp(microseconds: oldest).adding(seconds: 90)
    let backlog = channel(.scan).backlog(at: now)
    #expect(backlog.files == 3)
    #expect(backlog.oldestSeconds == 90)
    #expect(backlog.isReadable)
  }

  @Test func `of a Maildir only new mails wait`() throws {
    for name in ["new", "cur", "tmp"] {
      try FileOperations.makeDirectory(folder.path.appending(name))
    }
    for name in ["new/1", "cur/2", "tmp/3"] { _ = try folder.file(name, "x") }
    #expect(channel(.maildir).backlog(at: .now).files == 1)
  }

  @Test func `an empty folder and one that is not there are told apart`() throws {
    let empty = channel(.upload).backlog(at: .now)
    #expect(empty.files == 0 && empty.oldestSeconds == nil && empty.isReadable)
    let missing = Channel(name: "c", kind: .upload, path: folder.path.appending("missing"))
    #expect(!missing.backlog(at: .now).isReadable)
  }
}

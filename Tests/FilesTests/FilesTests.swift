import Files
import Foundation
import Hashing
import SystemPackage
import TestSupport
import Testing

@Suite struct FilesTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a file in the way of a directory is said, not tried for ever`() throws {
    let file = try folder.file("file", "x")
    #expect {
      try FileOperations.makeDirectory(file.appending("below").appending("deeper"))
    } throws: {
      ($0 as? FileFailure)?.errno == ENOTDIR
    }
  }

  @Test func `a copy has the bytes and the hash of its source`() throws {
    let text = String(repeating: "Rechnung ", count: 100_000)
    let source = try folder.file("a", text)
    let copy = folder.path.appending("b")
    let fingerprint = try FileContents.copy(source, to: copy)
    #expect(fingerprint.size == Int64(text.utf8.count))
    #expect(fingerprint.sha256 == SHA256Digest(of: text.utf8))
    #expect(try FileContents.read(copy) == Array(text.utf8))
    #expect(try FileContents.fingerprint(of: copy) == fingerprint)
  }

  @Test func `the hash of a beginning is that of a shorter file`() throws {
    let file = try folder.file("a", "abcdef")
    #expect(
      try FileContents.fingerprint(of: file, first: 3)?.sha256 == SHA256Digest(of: "abc".utf8))
    #expect(try FileContents.fingerprint(of: file, first: 7) == nil)
  }

  @Test func `a move never replaces`() throws {
    let a = try folder.file("a", "1")
    let b = try folder.file("b", "2")
    let failure = #expect(throws: FileFailure.self) { try FileOperations.move(a, to: b) }
    #expect(failure?.isExisting == true)
    #expect(try FileContents.read(b) == Array("2".utf8))
  }

  @Test func `a replaced file is never half there`() throws {
    let file = try folder.file("view.html", "old")
    try FileContents.replace(file, with: Array("new".utf8))
    #expect(try FileContents.read(file) == Array("new".utf8))
    #expect(try FileOperations.names(in: folder.path).map(\.string) == ["view.html"])
  }

  @Test(arguments: [String(repeating: "ü", count: 127), ".hidden", "with space.html"])
  func `a file of any name is replaced`(name: String) throws {
    let file = folder.path.appending(name)
    for text in ["old", "new"] { try FileContents.replace(file, with: Array(text.utf8)) }
    #expect(try FileContents.read(file) == Array("new".utf8))
    #expect(try FileOperations.names(in: folder.path).map(\.string) == [name])
  }

  @Test func `what is no file is not replaced`() throws {
    #expect(throws: FileFailure("write", "/", errno: 22)) {
      try FileContents.replace("/", with: [])
    }
  }

  @Test func `a file that is written over has the new bytes and no others`() throws {
    let path = try folder.file("a", "long enough")
    try FileContents.overwrite(path, with: Array("short".utf8))
    #expect(try FileContents.read(path) == Array("short".utf8))
  }

  @Test func `a failure is told on one line whatever the name`() {
    let failure = FileFailure("open", "a\nb", errno: 2)
    #expect(failure.description == "open “a\u{FFFD}b”: No such file or directory")
  }

  @Test func `names of any bytes are listed and removed`() throws {
    let names: [[UInt8]] = [
      Array("zwei\nZeilen.pdf".utf8), Array("🧾.pdf".utf8), [0xE4, 0xF6, 0xFC],
      Array(String(repeating: "x", count: 255).utf8),
    ]
    for name in names {
      let component = try #require(FilePath.Component(bytes: name))
      try FileContents.write([1], to: folder.path.child(component))
    }
    #expect(Set(try FileOperations.names(in: folder.path).map(\.bytes)) == Set(names))
    try FileOperations.removeTree(folder.path)
    #expect(try FileStatus.ifExists(folder.path) == nil)
  }

  @Test func `a missing file says so`() throws {
    let failure = #expect(throws: FileFailure.self) {
      try FileContents.read(folder.path.appending("none"))
    }
    #expect(failure?.isNotFound == true)
    #expect(failure?.description.hasPrefix("open “") == true)
  }

  @Test func `a file over the limit is refused before it is read`() throws {
    let file = try folder.file("a", "abcdef")
    #expect(throws: FileFailure.self) { try FileContents.read(file, limit: 5) }
  }

  @Test func `a writer is seen while it has the file open and not after`() throws {
    let file = try folder.file("a", "abc")
    #expect(try Writers(of: file) == .none)
    let writer = try FileHandle(forUpdating: URL(filePath: file.string))
    #expect(try Writers(of: file) == .some)
    try writer.close()
    #expect(try Writers(of: file) == .none)
  }

  @Test func `a lock is held by one`() throws {
    let lock = folder.path.appending("lock")
    let first = try OpenFile(lock, .writing(permissions: Permissions.file))
    #expect(try first.tryLock())
    let second = try OpenFile(lock, .writing(permissions: Permissions.file))
    #expect(try !second.tryLock())
  }
}

import SystemPackage
import TestSupport
import Testing

@testable import Files

@Suite struct DirectoryNamesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `each name comes once, with its kind and its status`() throws {
    for name in ["a", "b"] { _ = try folder.file(name, "12") }
    try FileOperations.makeDirectory(folder.path.appending("folder"))
    try FileOperations.makeLink(folder.path.appending("link"), to: "a")
    var kinds: [String: FileStatus.Kind] = [:]
    var sizes: [String: Int64] = [:]
    try FileOperations.eachName(in: folder.path) { name, kind, status in
      let text = String(cString: name)
      #expect(kinds[text] == nil)
      let looked = status()
      kinds[text] = looked?.kind
      // A file system that tells no kind with the name is none of those in use here.
      #expect(kind == nil || kind == looked?.kind)
      if looked?.kind == .regular { sizes[text] = looked?.size }
    }
    #expect(kinds == ["a": .regular, "b": .regular, "folder": .directory, "link": .symbolicLink])
    #expect(sizes == ["a": 2, "b": 2])
  }

  @Test func `what is gone has no status, and what is no directory is a failure`() throws {
    let file = try folder.file("a", "1")
    try FileOperations.eachName(in: folder.path) { _, _, status in
      try? FileOperations.removeFile(file)
      #expect(status() == nil)
    }
    for path in [file, folder.path.appending("missing")] {
      #expect(throws: FileFailure.self) { try FileOperations.eachName(in: path) { _, _, _ in } }
    }
  }

  @Test func `permissions and room are told`() throws {
    try FileOperations.setPermissions(0o2750, of: folder.path)
    #expect(try FileStatus(of: folder.path).permissions == 0o2750)
    let space = try FileOperations.space(at: folder.path)
    #expect(space.free > 0 && space.free <= space.total)
    let lock = folder.path.appending("lock")
    let first = try OpenFile(lock, .writing(permissions: 0o600))
    let second = try OpenFile(lock, .reading)
    #expect(try first.tryLock(isShared: true))
    #expect(try second.tryLock(isShared: true))
    #expect(try !first.tryLock())
  }
}

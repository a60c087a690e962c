import Foundation
import Glibc
import ReadingClient
import SystemPackage
import Testing

@Suite struct ReaderExecutableTests {
  @Test(arguments: [
    ("bin/rohrpost-reader", true), ("libexec/rohrpost/rohrpost-reader", true),
    ("lib/rohrpost-reader", false),
  ])
  func `the reader is looked for beside the daemon and in libexec`(
    place: String, isFound: Bool
  ) throws {
    let folder = try TemporaryFolder()
    let path = folder.path.pushing(FilePath(place))
    try folder.makeExecutable(path)
    let daemon = folder.path.appending("bin").appending("rohrpost")
    if isFound {
      #expect(try ReaderExecutable.locate(beside: daemon) == path)
    } else {
      let fault = #expect(throws: ReaderFault.self) {
        try ReaderExecutable.locate(beside: daemon)
      }
      #expect(fault?.description.contains("/usr/lib/rohrpost/rohrpost-reader") == true)
    }
  }

  @Test func `the reader lies beside the running tests`() throws {
    let path = try ReaderExecutable.locate()
    #expect(path.lastComponent?.string == "rohrpost-reader")
  }

  /// A folder that goes away with its owner.
  private final class TemporaryFolder {
    let path: FilePath

    init() throws {
      var template = Array("/tmp/rohrpost-XXXXXX".utf8CString)
      let made = try #require(mkdtemp(&template))
      path = FilePath(platformString: made)
    }

    func makeExecutable(_ file: FilePath) throws {
      var folder = path
      for component in file.components.dropFirst(path.components.count).dropLast() {
        folder.append(component)
        mkdir(folder.string, 0o700)
      }
      let descriptor = open(file.string, O_CREAT | O_WRONLY, 0o700)
      try #require(descriptor >= 0)
      close(descriptor)
    }

    deinit {
      try? FileManager.default.removeItem(atPath: path.string)
    }
  }
}

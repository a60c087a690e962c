import Foundation
import ReadingClient
import SystemPackage
import TestSupport
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
    try FileManager.default.createDirectory(
      atPath: path.removingLastComponent().string, withIntermediateDirectories: true)
    let isMade = FileManager.default.createFile(
      atPath: path.string, contents: nil, attributes: [.posixPermissions: 0o700])
    try #require(isMade)
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
}

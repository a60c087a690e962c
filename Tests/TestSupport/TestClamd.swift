import Files
import Foundation
package import SystemPackage

/// A real clamd with signatures of its own, on a socket in a folder of its own.
///
/// It is killed when nobody holds it any more.
package final class TestClamd {
  private static let executable = "/usr/sbin/clamd"

  /// Whether it is installed: Debian's package clamav-daemon.
  package static let isInstalled = FileManager.default.isExecutableFile(atPath: executable)

  /// What it finds: this text anywhere, and the EICAR test file.
  package static let malware = "rohrpost-test-malware-4711"
  /// The harmless test file that every scanner knows, put together here so that no scanner finds
  /// it in this source.
  package static let eicar =
    #"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR"# + "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"

  /// Longer streams are refused, in MiB.
  package static let streamLimit = 4

  private let folder: TemporaryFolder
  private var program: Program?

  package var socket: FilePath { folder.path.appending("clamd.ctl") }

  /// Writes its configuration; it is not started.
  package init() throws {
    folder = try TemporaryFolder()
    try FileOperations.makeDirectory(folder.path.appending("db"))
    try learn([Self.malware: "*", Self.eicar: "0"])
    try configure()
  }

  /// Writes its configuration; it knows it when it is started again.
  package func configure(streamLimit: Int = streamLimit) throws {
    _ = try folder.file(
      "clamd.conf",
      """
      LocalSocket \(socket.string)
      FixStaleSocket yes
      DatabaseDirectory \(folder.path.appending("db").string)
      TemporaryDirectory \(folder.path.string)
      Foreground yes
      MaxThreads 8
      StreamMaxLength \(streamLimit)M
      AlertExceedsMax yes
      ConcurrentDatabaseReload no
      SelfCheck 0

      """)
  }

  deinit { kill() }

  /// Replaces its signatures: texts, each with the place where it is found (`*` is anywhere).
  ///
  /// It knows them when it is started again.
  package func learn(_ texts: [String: String]) throws {
    let lines = texts.map { text, place in
      "Rohrpost.\(text == Self.eicar ? "EICAR" : "Test"):0:\(place):\(Self.hex(text))\n"
    }
    _ = try folder.file("db/test.ndb", lines.joined())
  }

  private static func hex(_ text: String) -> String {
    text.utf8.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }

  struct NotReady: Error { let output: String }

  /// Starts it and waits until it listens.
  package func start() throws {
    let program = try Program(
      URL(filePath: Self.executable),
      ["--config-file", folder.path.appending("clamd.conf").string])
    self.program = program
    let isReady = Waiting.until {
      !program.isRunning || program.output.contains("Self checking disabled")
    }
    guard isReady, program.isRunning else {
      throw NotReady(output: program.output + program.complaints)
    }
  }

  /// Ends it at once, whatever it does.
  package func kill() {
    program?.signal(SIGKILL)
    program?.wait()
    program = nil
  }

  /// Lets it hang: connections are taken, nothing is answered.
  package func suspend() { program?.signal(SIGSTOP) }

  package func resume() { program?.signal(SIGCONT) }
}

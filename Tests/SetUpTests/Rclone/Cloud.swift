import Files
import Foundation
import SystemPackage
import TestSupport

/// A folder in the cloud: a real `rclone serve webdav` on loopback, and a spool to work with.
///
/// It ends when nobody holds it any more.
final class Cloud {
  private static let programs = ["rclone", "jq"]

  /// Whether it can run here: Debian's packages rclone and jq.
  static let isPossible = programs.allSatisfy {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0)")
  }
  static let absence = "rclone or jq is not installed"

  /// The set-up in the repository.
  static let setUp = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "deploy/connectors/rclone")

  let folder: TemporaryFolder
  /// What the server serves; `remote:` in settings.
  let served: Tree
  private let port: Int
  private var server: Program?

  struct NotReady: Error { let output: String }

  init() throws {
    folder = try TemporaryFolder()
    served = Tree(folder.path.appending("served"))
    port = try FreePort.find()
    for name in ["served", "state", "credentials"] {
      try FileOperations.makeDirectory(folder.path.appending(name))
    }
    try writeConfiguration()
    try start()
  }

  deinit { stop() }

  /// Writes the configuration as the administrator hands it over.
  func writeConfiguration(comment: String = "") throws {
    _ = try folder.file(
      "credentials/rclone",
      "\(comment)[remote]\ntype = webdav\nvendor = other\nurl = http://127.0.0.1:\(port)\n")
  }

  func start() throws {
    // Tests put files into the folder behind its back, so it must not remember what was there.
    let server = try Program(
      URL(filePath: "/usr/bin/rclone"),
      [
        "serve", "webdav", served.root.string, "--addr", "127.0.0.1:\(port)",
        "--dir-cache-time", "0s",
      ],
      environment: ["RCLONE_CONFIG": "/dev/null"])
    self.server = server
    let isReady = Waiting.until {
      !server.isRunning || server.complaints.contains("WebDav Server started")
    }
    guard isReady, server.isRunning else { throw NotReady(output: server.complaints) }
  }

  func stop() {
    server?.signal(SIGKILL)
    server?.wait()
    server = nil
  }

  var state: FilePath { folder.path.appending("state") }

  /// Runs a script of the set-up as its unit does.
  func run(
    _ script: String, _ arguments: [String] = [], _ settings: [String: String], kill: Kill? = nil
  ) throws -> Program.Answer {
    var environment = [
      "CREDENTIALS_DIRECTORY": folder.path.appending("credentials").string,
      "STATE_DIRECTORY": state.string, "JOURNAL_STREAM": "",
      // A server that is away is away: the tests don't wait for it. But a folder that two copies
      // make at once is locked for some milliseconds.
      "RCLONE_RETRIES": "1", "RCLONE_LOW_LEVEL_RETRIES": "6",
    ]
    if let kill { environment.merge(try kill.prepare(in: folder)) { $1 } }
    return try Program.run(
      Self.setUp.appending(path: script), arguments,
      environment: environment.merging(settings) { $1 })
  }
}

/// A port of loopback that nobody listens on.
enum FreePort {
  struct Refused: Error { let errno: CInt }

  static func find() throws -> Int {
    let socket = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, length) == 0 && getsockname(socket, $0, &length) == 0
      }
    }
    guard isBound else { throw Refused(errno: errno) }
    return Int(UInt16(bigEndian: address.sin_port))
  }
}

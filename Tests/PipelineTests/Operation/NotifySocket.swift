import Glibc
import SystemPackage
import TestSupport

/// The socket on which a service manager listens (sd_notify(3)).
final class NotifySocket: Sendable {
  private let folder: TemporaryFolder
  private let descriptor: CInt

  var path: String { folder.path.appending("notify").string }

  init() throws {
    folder = try TemporaryFolder()
    descriptor = socket(AF_UNIX, CInt(SOCK_DGRAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let name = Array(folder.path.appending("notify").string.utf8)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name) }
    let size = socklen_t(MemoryLayout<sockaddr_un>.size)
    let bound = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, size) }
    }
    guard bound == 0 else { throw Errno(rawValue: errno) }
  }

  deinit { close(descriptor) }

  /// The messages that have come since the last time, without waiting.
  func messages() -> [String] {
    var messages: [String] = []
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = recv(descriptor, &buffer, buffer.count, CInt(MSG_DONTWAIT))
      guard count >= 0 else { return messages }
      messages.append(String(decoding: buffer[..<count], as: UTF8.self))
    }
  }

  func has(_ message: String) -> Bool { messages().contains(message) }

  /// Waits until a message has come.
  func waits(for message: String, within seconds: Double = 20) -> Bool {
    Waiting.until(within: seconds, every: 0.02) { has(message) }
  }
}

import Foundation
import Glibc
import SystemPackage
import TestSupport
import Testing

@testable import Pipeline

@Suite struct ServiceManagerTests {
  /// A service manager's socket.
  private final class Listener {
    let descriptor: CInt

    init(at path: String) {
      descriptor = socket(AF_UNIX, CInt(SOCK_DGRAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue), 0)
      var address = sockaddr_un()
      address.sun_family = sa_family_t(AF_UNIX)
      withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
      withUnsafePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          _ = bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
        }
      }
    }

    deinit { close(descriptor) }

    func message() -> String {
      var bytes = [UInt8](repeating: 0, count: 512)
      let count = recv(descriptor, &bytes, bytes.count, CInt(MSG_DONTWAIT))
      return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    }
  }

  @Test func `a reload is told with its moment, and its end`() throws {
    // Paths of sockets are short.
    let path = "/tmp/rohrpost-\(getpid())-notify"
    defer { unlink(path) }
    let listener = Listener(at: path)
    let manager = ServiceManager(environment: ["NOTIFY_SOCKET": path])
    manager.reloading()
    let message = listener.message()
    #expect(message.hasPrefix("RELOADING=1\nMONOTONIC_USEC="))
    #expect(Int64(message.split(separator: "=").last ?? "") ?? 0 > 0)
    manager.ready()
    #expect(listener.message() == "READY=1")
  }

  @Test func `the watchdog is fed twice in the time it allows`() {
    let manager = ServiceManager(environment: ["WATCHDOG_USEC": "60000000"])
    #expect(manager.watchdogInterval == .seconds(30))
    #expect(ServiceManager(environment: [:]).watchdogInterval == nil)
  }
}

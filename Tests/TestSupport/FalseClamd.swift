import Foundation
import Glibc
package import SystemPackage

/// Listens where clamd should and answers what it is told to.
package final class FalseClamd: Sendable {
  private let descriptor: CInt
  private let path: String

  struct Refused: Error { let errno: CInt }

  /// What is answered when all that is asked has come, by what has come; nothing: it hangs up.
  package typealias Answer = @Sendable (_ received: [UInt8]) -> String

  /// Answers every connection with `greeting`, and with `verdict` when a document has come; then
  /// it closes the connection.
  package init(
    at path: FilePath, greeting: String, verdict: @escaping Answer
  ) throws {
    self.path = path.string
    unlink(self.path)
    descriptor = socket(AF_UNIX, CInt(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) {
      $0.copyBytes(from: path.string.utf8.prefix(107))
    }
    let listener = descriptor
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard result == 0, listen(listener, 64) == 0 else { throw Refused(errno: errno) }
    Thread.detachNewThread {
      while true {
        let connection = accept(listener, nil, nil)
        guard connection >= 0 else { break }
        Self.serve(connection, greeting, verdict)
        close(connection)
      }
      // Here, so that its number is not another server's while this thread still uses it.
      close(listener)
    }
  }

  private static func serve(_ connection: CInt, _ greeting: String, _ verdict: @escaping Answer) {
    let answers: [(end: [UInt8], answer: Answer)] = [
      (Array("zVERSION\0".utf8), { _ in greeting }), ([0, 0, 0, 0], verdict),
    ]
    for (end, answer) in answers {
      var received: [UInt8] = []
      while received.suffix(end.count) != end[...] {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = recv(connection, &buffer, buffer.count, 0)
        guard count > 0 else { return }
        received += buffer[..<count]
      }
      let bytes = Array(answer(received).utf8)
      guard !bytes.isEmpty else { return }
      _ = send(connection, bytes, bytes.count, CInt(MSG_NOSIGNAL))
    }
  }

  /// Stops listening and takes the socket away.
  package func stop() {
    shutdown(descriptor, CInt(SHUT_RDWR))
    unlink(path)
  }

  deinit { stop() }
}

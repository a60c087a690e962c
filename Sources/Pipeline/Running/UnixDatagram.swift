import Glibc

/// Single messages to a socket in the file system, as the service manager and the journal take
/// them.
enum UnixDatagram {
  /// Sends one; false where nobody takes it.
  ///
  /// An abstract socket's path begins with a zero byte.
  static func send(_ bytes: [UInt8], to path: [UInt8]) -> Bool {
    var address = sockaddr_un()
    guard path.count < MemoryLayout.size(ofValue: address.sun_path) else { return false }
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path) }
    let length = socklen_t(MemoryLayout<sa_family_t>.size + path.count)
    let descriptor = socket(AF_UNIX, CInt(SOCK_DGRAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        bytes.withUnsafeBytes {
          sendto(descriptor, $0.baseAddress, $0.count, CInt(MSG_NOSIGNAL), generic, length)
        } == bytes.count
      }
    }
  }
}

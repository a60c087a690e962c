/// The fixed beginning of a connector's addresses: where a request goes never comes from a value.
struct BaseAddress: Hashable, Sendable {
  let isPlain: Bool
  let host: String

  /// Reads `https://host:port/path`; nil for anything else, also with a user, query or fragment.
  init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count >= 3, parts[1].isEmpty, parts[0] == "https:" || parts[0] == "http:" else {
      return nil
    }
    isPlain = parts[0] == "http:"
    guard let host = Self.host(of: parts[2]) else { return nil }
    self.host = host
    guard text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }),
      !text.contains(where: { "?#\\{}".contains($0) }), text.last != "/"
    else { return nil }
  }

  private static func host(of authority: Substring) -> String? {
    var (host, port) = (authority, Substring())
    if authority.first == "[" {
      guard let end = authority.firstIndex(of: "]") else { return nil }
      host = authority[...end]
      port = authority[end...].dropFirst()
    } else if let colon = authority.firstIndex(of: ":") {
      host = authority[..<colon]
      port = authority[colon...]
    }
    let isNumber = port.dropFirst().allSatisfy { $0.isASCII && $0.isWholeNumber }
    guard port.isEmpty || (port.first == ":" && port.count > 1 && isNumber) else { return nil }
    let isHost = host.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"):
        true
      case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ":"): host.first == "["
      default: false
      }
    }
    return isHost && !host.isEmpty ? String(host) : nil
  }

  /// Whether it is this machine.
  var isLoopback: Bool {
    let octets = host.split(separator: ".", omittingEmptySubsequences: false)
    return host == "localhost" || host == "[::1]"
      || (octets.count == 4 && octets[0] == "127" && octets.allSatisfy { UInt8($0) != nil })
  }
}

import Glibc
package import Logging

/// Log lines with fields for journald, by its native protocol: `journalctl VOUCHER=B26-0000123`,
/// `CHANNEL=scan`, `SUBJECT="free space"`, `-p err`.
///
/// The message says the fields as well, as the lines on standard error do. What journald does not
/// take goes there.
package struct JournalLog: LogHandler {
  package static let socket = "/run/systemd/journal/socket"
  /// Bytes of a field; a datagram has room for some of them.
  private static let fieldBytes = 8192
  private static let fieldsMax = 16
  private static let identifier = "rohrpost"

  package var logLevel = Logger.Level.info
  package var metadata: Logger.Metadata = [:]
  package var metadataProvider: Logger.MetadataProvider?
  private let path: [UInt8]
  private let fallback: any LogHandler

  /// Nil where standard error is not the journal (systemd.exec(5), `JOURNAL_STREAM`).
  package init?(
    environment: [String: String], descriptor: CInt = STDERR_FILENO, socket: String = socket,
    fallback: any LogHandler
  ) {
    let stream = environment["JOURNAL_STREAM"]?.split(separator: ":").map { UInt64($0) }
    var status = stat()
    guard let stream, fstat(descriptor, &status) == 0,
      stream == [UInt64(status.st_dev), UInt64(status.st_ino)]
    else { return nil }
    path = Array(socket.utf8)
    self.fallback = fallback
  }

  package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  package func log(event: LogEvent) {
    let all = metadata.merging(metadataProvider?.get() ?? [:]) { $1 }
      .merging(event.metadata ?? [:]) { $1 }
    let facts = all.map { (key: $0.key, value: "\($0.value)") }.sorted { $0.key < $1.key }
    if UnixDatagram.send(Self.record(event, facts), to: path) { return }
    var fallback = fallback
    fallback.metadata = metadata
    fallback.log(event: event)
  }

  private static func record(
    _ event: LogEvent, _ facts: [(key: String, value: String)]
  ) -> [UInt8] {
    let told = facts.map { " \($0.key)=\($0.value)" }.joined()
    var bytes = field("MESSAGE", "\(event.message)\(told)")
    bytes += field("PRIORITY", "\(priority(event.level))")
    bytes += field("SYSLOG_IDENTIFIER", identifier)
    bytes += field("ROOM", event.source)
    for (key, value) in facts.prefix(fieldsMax) { bytes += field(name(key), value) }
    return bytes
  }

  /// The numbers of syslog(3).
  private static func priority(_ level: Logger.Level) -> Int {
    switch level {
    case .critical: 2
    case .error: 3
    case .warning: 4
    case .notice: 5
    case .info: 6
    case .debug, .trace: 7
    }
  }

  /// Fields that journald or this handler gives a meaning of their own.
  private static let taken: Set<String> = ["MESSAGE", "PRIORITY", "SYSLOG_IDENTIFIER", "ROOM"]

  /// A field's name: capital letters, digits and underscores, a letter first.
  private static func name(_ key: String) -> String {
    let name = String(
      key.uppercased().unicodeScalars.map { scalar -> Character in
        let isAllowed = ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
        return isAllowed ? Character(scalar) : "_"
      })
    let isPlain = name.first.map { $0.isLetter } ?? false
    return isPlain && !taken.contains(name) ? name : "ROHRPOST_\(name)"
  }

  /// `NAME=value`, or the name and the value behind its length in eight bytes where it has lines.
  private static func field(_ name: String, _ value: String) -> [UInt8] {
    var value = Array(value.utf8.prefix(fieldBytes))
    // Not in the middle of a character.
    while let last = value.last, last & 0x80 != 0, String(validating: value, as: UTF8.self) == nil {
      value.removeLast()
    }
    guard value.contains(UInt8(ascii: "\n")) else {
      return Array("\(name)=".utf8) + value + [UInt8(ascii: "\n")]
    }
    let length = withUnsafeBytes(of: UInt64(value.count).littleEndian) { Array($0) }
    return Array("\(name)\n".utf8) + length + value + [UInt8(ascii: "\n")]
  }
}

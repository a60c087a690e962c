@testable import Reading

/// Writes `winmail.dat` as Outlook does.
struct EnvelopeFixture {
  var bytes: [UInt8] = OutlookEnvelope.signature + [1, 0]

  static func little(_ number: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(number >> (8 * $0) & 0xFF) }
  }

  mutating func add(_ level: UInt8, _ name: Int, _ value: [UInt8]) {
    let checksum = value.reduce(0) { $0 + Int($1) } & 0xFFFF
    bytes += [level] + Self.little(name, 4) + Self.little(value.count, 4) + value
    bytes += Self.little(checksum, 2)
  }

  mutating func attach(_ title: String, longName: String? = nil, _ content: [UInt8]) {
    add(2, 0x0006_9002, [UInt8](repeating: 0, count: 14))
    add(2, 0x0001_8010, Array(title.utf8) + [0])
    add(2, 0x0006_800F, content)
    guard let longName else { return }
    var text: [UInt8] = []
    for unit in longName.utf16 { text += Self.little(Int(unit), 2) }
    text += [0, 0]
    let padding = [UInt8](repeating: 0, count: (4 - text.count % 4) % 4)
    // A number and a named property before it.
    var properties = Self.little(3, 4)
    properties += Self.little(0x0003, 2) + Self.little(0x3705, 2) + Self.little(1, 4)
    properties += Self.little(0x000B, 2) + Self.little(0x8001, 2)
    properties += [UInt8](repeating: 7, count: 16) + Self.little(1, 4) + Self.little(4, 4)
    properties += [0x61, 0, 0, 0] + Self.little(1, 4)
    properties += Self.little(0x001F, 2) + Self.little(0x3707, 2)
    properties += Self.little(1, 4) + Self.little(text.count, 4) + text + padding
    add(2, 0x0006_9005, properties)
  }
}

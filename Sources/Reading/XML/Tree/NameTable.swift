/// The names of a schema, numbered; found by their bytes, without making a string.
struct NameTable: Sendable {
  private struct Entry: Sendable {
    let hash: UInt64
    let namespace: Int16
    let start: Int32
    let count: Int32
  }

  private var entries: [Entry] = []
  private var bytes: [UInt8] = []
  /// Number + 1 of the name in each place, 0 where it is free; the count is a power of two.
  private var slots = [Int32](repeating: 0, count: 4096)

  var count: Int { entries.count }

  func text(_ number: Int32) -> String {
    let entry = entries[Int(number)]
    let range = Int(entry.start)..<Int(entry.start + entry.count)
    return String(decoding: bytes[range], as: UTF8.self)
  }

  func namespace(_ number: Int32) -> Int16 { entries[Int(number)].namespace }

  /// The number of a name, nil if the schema doesn't have it.
  func number(_ namespace: Int16, _ local: Span<UInt8>) -> Int32? {
    let number = slots[place(namespace, local, Self.hash(namespace, local))] - 1
    return number < 0 ? nil : number
  }

  /// The number of a name, given to it now if it has none.
  mutating func intern(_ namespace: Int16, _ local: Span<UInt8>) -> Int32 {
    let hash = Self.hash(namespace, local)
    let place = place(namespace, local, hash)
    if slots[place] > 0 { return slots[place] - 1 }
    let start = Int32(bytes.count)
    for index in local.indices { bytes.append(local[index]) }
    entries.append(
      Entry(hash: hash, namespace: namespace, start: start, count: Int32(local.count)))
    slots[place] = Int32(entries.count)
    if 2 * entries.count > slots.count { grow() }
    return Int32(entries.count - 1)
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: 2 * slots.count)
    for (number, entry) in entries.enumerated() {
      var place = Int(truncatingIfNeeded: entry.hash) & (slots.count - 1)
      while slots[place] > 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = Int32(number + 1)
    }
  }

  /// Where the name stands, or the free place where it would.
  private func place(_ namespace: Int16, _ local: Span<UInt8>, _ hash: UInt64) -> Int {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place] > 0, !isEntry(Int(slots[place] - 1), namespace, local, hash) {
      place = (place + 1) & mask
    }
    return place
  }

  private func isEntry(
    _ number: Int, _ namespace: Int16, _ local: Span<UInt8>, _ hash: UInt64
  ) -> Bool {
    let entry = entries[number]
    guard entry.hash == hash, entry.namespace == namespace, Int(entry.count) == local.count
    else { return false }
    let start = Int(entry.start)
    return local.indices.allSatisfy { bytes[start + $0] == local[$0] }
  }

  /// FNV-1a; nobody outside chooses the names of the table, so that it needs no secret.
  private static func hash(_ namespace: Int16, _ local: Span<UInt8>) -> UInt64 {
    var hash = 0xCBF2_9CE4_8422_2325 ^ UInt64(UInt16(bitPattern: namespace))
    for index in local.indices {
      hash = (hash ^ UInt64(local[index])) &* 0x0000_0100_0000_01B3
    }
    return hash ^ hash >> 29
  }
}

package import Hashing

/// Writes a ZIP archive piece by piece: entries are stored as they are, so that one piece at a time
/// is in memory and the same entries give the same bytes.
package struct ZipWriter: ~Copyable {
  package typealias Sink = ([UInt8]) throws -> Void

  private let time: ZipTime
  private let limits: ZipLimits
  private let longFrom: Int64
  private let spill: ZipSpill?
  private var directory: [UInt8] = []
  private var directoryBytes: Int64 = 0
  /// Of an archive without a spill; who spills takes care itself that no name comes twice.
  private var names: Set<String> = []
  private var entries = 0
  private var offset: Int64 = 0
  private var hasher = SHA256Hasher()

  /// All entries get one time; `longFrom` is the number from which ZIP64 is needed.
  package init(
    at time: ZipTime, limits: ZipLimits = .none, spill: ZipSpill? = nil,
    longFrom: Int64 = 0xFFFF_FFFF
  ) {
    self.time = time
    self.limits = limits
    self.spill = spill
    self.longFrom = longFrom
  }

  /// Adds a file whose bytes are there.
  package mutating func add(_ name: String, _ bytes: [UInt8], to sink: Sink) throws {
    try open(name, size: Int64(bytes.count), ZipChecksum(of: bytes), to: sink)
    try deliver(bytes, to: sink)
  }

  /// Adds a file that `next` gives piece by piece, and an empty one at its end; size and checksum
  /// are known before.
  package mutating func add(
    _ name: String, size: Int64, _ checksum: ZipChecksum, to sink: Sink,
    next: () throws -> [UInt8]
  ) throws {
    try open(name, size: size, checksum, to: sink)
    var (found, count) = (ZipChecksum(), Int64(0))
    while true {
      let piece = try next()
      if piece.isEmpty { break }
      piece.withUnsafeBytes { found.update($0) }
      count += Int64(piece.count)
      try deliver(piece, to: sink)
    }
    guard count == size, found == checksum else { throw ZipFault.changed(name) }
  }

  private mutating func open(
    _ name: String, size: Int64, _ checksum: ZipChecksum, to sink: Sink
  ) throws {
    guard ZipName.isSafe(name) else { throw ZipFault.unsafeName(name) }
    guard entries < limits.entriesMax else { throw ZipFault.tooManyEntries }
    if spill == nil, !names.insert(name.lowercased()).inserted {
      throw ZipFault.repeatedName(name)
    }
    let entry = ZipEntry(
      name: name, size: size, checksum: checksum.value, time: time, offset: offset,
      longFrom: longFrom)
    let (local, central) = (entry.local, entry.central)
    guard offset + Int64(local.count) + size + directoryBytes <= limits.bytesMax else {
      throw ZipFault.tooLarge
    }
    entries += 1
    directoryBytes += Int64(central.count)
    if let spill { try spill.keep(central) } else { directory += central }
    try deliver(local, to: sink)
  }

  private mutating func deliver(_ piece: [UInt8], to sink: Sink) throws {
    hasher.update(piece)
    offset += Int64(piece.count)
    try sink(piece)
  }

  /// Writes the directory and returns the SHA-256 of the whole archive.
  package consuming func finish(to sink: Sink) throws -> SHA256Digest {
    guard offset + directoryBytes <= limits.bytesMax else { throw ZipFault.tooLarge }
    let end = ZipEnd(
      entries: entries, directoryBytes: directoryBytes, directoryOffset: offset,
      longFrom: longFrom)
    if let spill {
      try spill.giveBack { try deliver($0, to: sink) }
    } else {
      try deliver(directory, to: sink)
    }
    try deliver(end.bytes, to: sink)
    return hasher.finalize()
  }
}

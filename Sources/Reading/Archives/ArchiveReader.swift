import ReadResult

/// Opens an archive: each file in it becomes a document of its own.
enum ArchiveReader {
  private static let pieceSize = 64 << 10
  /// How many entries, folders and clutter with them, a limit of parts allows.
  static let entriesPerPart = 4
  /// Small archives of blank pages shrink beyond any ratio; up to here that is harmless.
  static let harmlessBytes = 1 << 20

  static func read(
    _ bytes: [UInt8], type: ContentType, name: String, into unpacking: inout Unpacking
  ) throws(ReadFailure) -> ReadResult {
    let archive = try ArchiveFile.open(bytes, type: type)
    var budget = Budget(packed: bytes.count, limits: unpacking.limits)
    var entries = 0
    while let member = try archive.next() {
      entries += 1
      guard entries <= unpacking.limits.parts * entriesPerPart else {
        throw ReadFailure(.limitExceeded, "an archive of more than \(entries - 1) entries")
      }
      guard member.isFile, !isClutter(member.name) else { continue }
      try unpacking.countPart()
      if member.isEncrypted { throw ReadFailure(.encrypted, member.name ?? "a member") }
      let data = try data(of: archive, within: &budget, unpacking)
      let memberName = type == .gzip ? nameInGzip(member.name, of: name) : member.name
      try unpacking.addChild(
        name: memberName, declaredType: nil, relation: .archiveMember, bytes: data)
    }
    return ReadResult(type: type.rawValue)
  }

  /// Unpacked bytes so far, against the size of the archive.
  private struct Budget {
    private var unpacked = 0
    private let limit: Int
    private let ratio: Int

    init(packed: Int, limits: ReadingLimits) {
      ratio = limits.compressionRatio
      limit = max(ArchiveReader.harmlessBytes, packed * ratio)
    }

    mutating func spend(_ count: Int) throws(ReadFailure) {
      unpacked += count
      guard unpacked <= limit else {
        throw ReadFailure(.limitExceeded, "unpacks to more than \(ratio) times its size")
      }
    }
  }

  private static func data(
    of archive: borrowing ArchiveFile, within budget: inout Budget, _ unpacking: Unpacking
  ) throws(ReadFailure) -> [UInt8] {
    var data: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: pieceSize)
    var size = 0
    while try archive.read(into: &data, piece: &piece) {
      try budget.spend(data.count - size)
      size = data.count
      guard size <= unpacking.remainingBytes else { throw unpacking.tooManyBytes }
    }
    return data
  }

  /// Files that systems leave in archives by themselves.
  private static func isClutter(_ name: String?) -> Bool {
    let components = name?.split { $0 == "/" || $0 == "\\" } ?? []
    return components.contains("__MACOSX")
      || components.last.map { clutter.contains($0.lowercased()) } ?? false
  }

  private static let clutter: Set<String> = [".ds_store", "thumbs.db", "desktop.ini"]

  /// libarchive calls what a gzip holds `data`, unless the header or a tar inside names it.
  private static func nameInGzip(_ memberName: String?, of archiveName: String) -> String? {
    guard memberName == nil || memberName == "data" else { return memberName }
    let isNamed = archiveName.lowercased().hasSuffix(".gz")
    return isNamed ? String(archiveName.dropLast(3)) : memberName
  }
}

package import Files
package import Payables
package import SystemPackage

/// The files of the chronicle: the ledger, line by line, one file a day or more (R4).
///
/// They lie in the restricted archive, since the journal of sensitive documents is in them:
/// `archive-restricted/chronicle/2026/11/2026-11-27-001.jsonl`.
package struct ChronicleFiles: Sendable {
  /// Below the spool.
  package static let root = Voucher.restrictedArchiveRoot + "/chronicle"
  private static let ending = ".jsonl"
  private static let permissions: UInt32 = 0o600

  private let spool: FilePath

  package init(spool: FilePath) { self.spool = spool }

  /// The file that a line of this time goes into, below the spool: never one before `last`, also
  /// where the clock was put back.
  ///
  /// `isNew` asks for one behind `last`; a day has at most 999, then the last one goes on.
  package static func path(
    at time: Timestamp, after last: String?, isNew: Bool = false
  ) -> String {
    let day = String(time.description.prefix(10))
    let first = path(of: day, 1)
    guard let last, first <= last else { return first }
    guard isNew, let number = Int(last.dropLast(ending.count).suffix(3)), number < 999
    else { return last }
    let name = last.dropLast(suffixLength).suffix(10)
    return path(of: String(name), number + 1)
  }

  /// `-001.jsonl`.
  private static let suffixLength = 4 + ending.count

  private static func path(of day: String, _ number: Int) -> String {
    let digits = String(number)
    let ordinal = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    return "\(root)/\(day.prefix(4))/\(day.dropFirst(5).prefix(2))/\(day)-\(ordinal)\(ending)"
  }

  /// The files before `last`, from those of a day (`2026-11-27`, in UTC) on, the latest first.
  package func finished(
    before last: String, since day: String
  ) throws(FileFailure) -> [String] {
    try paths().filter { path in
      path < last && path.dropLast(Self.suffixLength).suffix(10) >= day
    }.reversed()
  }

  package func forEachLine(of path: String, _ body: (String) throws -> Void) throws {
    try FileLines.forEach(in: location(of: path)) { bytes, _ in
      try body(String(decoding: bytes, as: UTF8.self))
    }
  }

  /// Replaces a file that nothing is added to any more by what `body` makes of its lines; durable
  /// when it returns.
  ///
  /// Nothing happens where no line changes.
  package func rewrite(
    _ path: String, _ body: (String) throws -> String
  ) throws {
    let file = location(of: path)
    let made = file.removingLastComponent().appending(".\(file.lastComponent?.string ?? "").new")
    try FileOperations.removeFile(made)
    var output = ChronicleOutput(
      try OpenFile(made, .appending(permissions: Self.permissions)), size: 0)
    var isChanged = false
    try FileLines.forEach(in: file) { bytes, _ in
      let line = String(decoding: bytes, as: UTF8.self)
      let new = try body(line)
      if new != line { isChanged = true }
      try output.add(new)
    }
    try output.sync()
    guard isChanged else { return try FileOperations.removeFile(made) }
    try FileOperations.replace(file, with: made)
    try FileOperations.syncDirectory(file.removingLastComponent())
  }

  package func location(of path: String) -> FilePath { spool.appending(path) }

  /// All files of the chronicle, below the spool, the earliest first.
  package func paths() throws(FileFailure) -> [String] {
    try found().filter(Self.isOwn)
  }

  /// What else lies there, below the spool.
  package func strangers() throws(FileFailure) -> [String] {
    try found().filter { !Self.isOwn($0) }
  }

  /// Whether it is a file of a day: `…/2026/11/2026-11-27-001.jsonl`.
  private static func isOwn(_ path: String) -> Bool {
    guard path.hasSuffix(ending), let name = path.split(separator: "/").last else { return false }
    let parts = name.dropLast(ending.count).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2, 3], parts.allSatisfy({ $0.allSatisfy(\.isNumber) })
    else { return false }
    return path == "\(root)/\(parts[0])/\(parts[1])/\(name)"
  }

  /// All that is no folder, sorted.
  private func found() throws(FileFailure) -> [String] {
    var found: [String] = []
    var folders = [Self.root]
    while let folder = folders.popLast() {
      for name in try names(in: folder) {
        let path = "\(folder)/\(name)"
        if try FileStatus(of: spool.appending(path)).kind == .directory {
          folders.append(path)
        } else {
          found.append(path)
        }
      }
    }
    return found.sorted()
  }

  private func names(in folder: String) throws(FileFailure) -> [String] {
    let path = spool.appending(folder)
    guard try FileStatus.ifExists(path)?.kind == .directory else { return [] }
    return try FileOperations.names(in: path).map(\.string)
  }

  /// Opens a file to write behind its first `size` bytes; what lies there is taken away.
  ///
  /// Throws ``ChronicleDamage`` where the file is shorter.
  package func open(_ path: String, at size: Int64) throws -> ChronicleOutput {
    let file = location(of: path)
    let folder = file.removingLastComponent()
    try FileOperations.makeDirectory(folder, permissions: Permissions.restrictedDirectory)
    let output = try OpenFile(file, .appending(permissions: Self.permissions))
    let found = try output.status().size
    guard found >= size else {
      throw ChronicleDamage(
        description: "\(path) has \(found) bytes and had \(size): somebody shortened it. "
          + "Run rohrpost verify, and restore the file from a backup.")
    }
    if found > size { try output.truncate(to: size) }
    return ChronicleOutput(output, size: size)
  }
}

/// Why nothing can be added to the chronicle.
package struct ChronicleDamage: Error, CustomStringConvertible {
  package let description: String
}

/// A file of the chronicle that lines are added to.
package struct ChronicleOutput: ~Copyable {
  /// Bytes that are collected before they are written.
  private static let bufferSize = 1 << 20

  private let file: OpenFile
  /// Bytes of the file with what is collected.
  package private(set) var size: Int64
  private var buffer: [UInt8] = []

  init(_ file: consuming OpenFile, size: Int64) {
    self.file = file
    self.size = size
  }

  package mutating func add(_ line: String) throws(FileFailure) {
    buffer += line.utf8
    buffer.append(UInt8(ascii: "\n"))
    size += Int64(line.utf8.count + 1)
    if buffer.count >= Self.bufferSize { try write() }
  }

  /// Waits until all lines are on the disk.
  package mutating func sync() throws(FileFailure) {
    try write()
    try file.syncFileSystem()
  }

  private mutating func write() throws(FileFailure) {
    try file.write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}

import Files
import SystemPackage

/// The files of one folder of a channel, with index files assigned to the scans they describe.
struct FolderListing {
  struct File {
    let path: FilePath
    let name: FilePath.Component
    let status: FileStatus
    /// The marker that says it is ready.
    var marker: FilePath?
    /// Whether such a marker is asked for and not there.
    var lacksMarker = false
  }

  private static let scanEndings: Set<String> = ["pdf", "tif", "tiff", "jpg", "jpeg", "png"]
  private static let sidecarEndings: Set<String> = ["json", "xml", "csv"]

  /// What may be a document: neither ignored nor the sidecar of a file that is there.
  private(set) var files: [File] = []
  private(set) var folders: [FilePath.Component] = []
  private(set) var unreadable: [UnreadableEntry] = []
  private let channel: Channel
  private var sidecarsByStem: [[UInt8]: [FilePath]] = [:]

  init(_ folder: FilePath, ignored: IgnoredNames, channel: Channel) throws(FileFailure) {
    self.channel = channel
    let names = try FileOperations.names(in: folder)
    let scans = channel.kind == .scan ? Self.stems(of: names) : []
    let all = Set(names.map(\.bytes))
    let ending = channel.readyMarker.map { Array($0.utf8) }
    for name in names where !ignored.contains(name) {
      if let ending, name.bytes.ends(with: ending) { continue }
      let path = folder.child(name)
      if Self.isSidecar(name), let stem = Self.partner(of: name, among: scans) {
        sidecarsByStem[stem, default: []].append(path)
        continue
      }
      add(name, path, marker: ending.map { name.bytes + $0 }, among: all)
    }
  }

  private mutating func add(
    _ name: FilePath.Component, _ path: FilePath, marker: [UInt8]?, among names: Set<[UInt8]>
  ) {
    do {
      let status = try FileStatus(of: path)
      switch status.kind {
      case .regular:
        var file = File(path: path, name: name, status: status)
        if let marker {
          file.marker = FilePath.Component(bytes: marker)
            .map { path.removingLastComponent().child($0) }
          file.lacksMarker = !names.contains(marker)
        }
        files.append(file)
      case .directory: folders.append(name)
      case .symbolicLink, .other:
        unreadable.append(
          UnreadableEntry(
            path: path, failure: FileFailure("take", path, errno: Errno.notSupported.rawValue)))
      }
    } catch {
      if !error.isNotFound { unreadable.append(UnreadableEntry(path: path, failure: error)) }
    }
  }

  /// The index files that belong to `file`.
  func sidecars(of file: File) -> [FilePath] {
    guard Self.isScan(file.name) else { return [] }
    return (sidecarsByStem[Self.stem(file.name)] ?? []) + (sidecarsByStem[file.name.bytes] ?? [])
  }

  /// Whether `file` is an index file whose scan may still come.
  func mayBelongToLaterFile(_ file: File) -> Bool {
    channel.kind == .scan && Self.isSidecar(file.name)
  }

  private static func stems(of names: [FilePath.Component]) -> Set<[UInt8]> {
    Set(names.filter(isScan).flatMap { [stem($0), $0.bytes] })
  }

  /// `a.json` and `a.pdf.json` both belong to `a.pdf`.
  private static func partner(
    of name: FilePath.Component, among scans: Set<[UInt8]>
  ) -> [UInt8]? {
    let stem = stem(name)
    return scans.contains(stem) ? stem : nil
  }

  private static func stem(_ name: FilePath.Component) -> [UInt8] {
    let bytes = name.bytes
    guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")), dot > 0 else { return bytes }
    return Array(bytes[..<dot])
  }

  private static func isScan(_ name: FilePath.Component) -> Bool {
    name.extension.map { scanEndings.contains($0.lowercased()) } ?? false
  }

  private static func isSidecar(_ name: FilePath.Component) -> Bool {
    name.extension.map { sidecarEndings.contains($0.lowercased()) } ?? false
  }
}

extension [UInt8] {
  fileprivate func ends(with ending: [UInt8]) -> Bool { suffix(ending.count).elementsEqual(ending) }
}

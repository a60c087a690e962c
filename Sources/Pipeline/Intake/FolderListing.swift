import Files
import SystemPackage

/// The names in one folder of a channel, with index files assigned to the scans they describe.
///
/// Holds names only: a folder may be full, and how a file is it says when its turn comes.
struct FolderListing {
  private static let scanEndings: Set<String> = ["pdf", "tif", "tiff", "jpg", "jpeg", "png"]
  private static let sidecarEndings: Set<String> = ["json", "xml", "csv"]

  /// What may be a document or a folder: neither ignored, nor a marker, nor the sidecar of a file
  /// that is there.
  private(set) var names: [FilePath.Component] = []
  private let folder: FilePath
  private let channel: Channel
  /// The names that have a ready marker; nil where the channel has none.
  private let marked: Set<[UInt8]>?
  private var sidecarsByStem: [[UInt8]: [FilePath]] = [:]

  init(_ folder: FilePath, ignored: IgnoredNames, channel: Channel) throws(FileFailure) {
    self.folder = folder
    self.channel = channel
    let found = try FileOperations.names(in: folder).filter { !ignored.contains($0) }
    let scans = channel.kind == .scan ? Self.stems(of: found) : []
    let ending = channel.readyMarker.map { Array($0.utf8) }
    marked = ending.map { Self.names(marked: $0, in: found) }
    for name in found {
      if let ending, name.bytes.suffix(ending.count) == ending[...] { continue }
      if Self.isSidecar(name), case let stem = Self.stem(name), scans.contains(stem) {
        sidecarsByStem[stem, default: []].append(path(of: name))
      } else {
        names.append(name)
      }
    }
  }

  func path(of name: FilePath.Component) -> FilePath { folder.child(name) }

  /// The file beside `name` that says it is ready; nil where the channel has no such markers.
  func marker(of name: FilePath.Component) -> FilePath? {
    channel.readyMarker
      .flatMap { FilePath.Component(bytes: name.bytes + Array($0.utf8)) }
      .map(path)
  }

  /// Whether the channel has such markers and this file none.
  func lacksMarker(_ name: FilePath.Component) -> Bool {
    marked.map { !$0.contains(name.bytes) } ?? false
  }

  /// The index files that belong to `name`: `a.json` and `a.pdf.json` both belong to `a.pdf`.
  func sidecars(of name: FilePath.Component) -> [FilePath] {
    guard Self.isScan(name) else { return [] }
    return (sidecarsByStem[Self.stem(name)] ?? []) + (sidecarsByStem[name.bytes] ?? [])
  }

  /// Whether `name` is an index file whose scan may still come.
  func mayBelongToLaterFile(_ name: FilePath.Component) -> Bool {
    channel.kind == .scan && Self.isSidecar(name)
  }

  /// The names that have a marker with `ending` beside them.
  private static func names(
    marked ending: [UInt8], in names: [FilePath.Component]
  ) -> Set<[UInt8]> {
    Set(names.map(\.bytes).filter { $0.suffix(ending.count) == ending[...] })
      .reduce(into: []) { $0.insert(Array($1.dropLast(ending.count))) }
  }

  private static func stems(of names: [FilePath.Component]) -> Set<[UInt8]> {
    Set(names.filter(isScan).flatMap { [stem($0), $0.bytes] })
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

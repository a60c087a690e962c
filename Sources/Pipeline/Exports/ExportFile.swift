import Files
import SystemPackage

/// A file that is written from its beginning to its end, through a buffer.
final class ExportFile {
  let path: FilePath
  private let file: OpenFile
  private var buffer: [UInt8] = []

  private static let bufferBytes = 256 << 10

  init(_ path: FilePath) throws {
    self.path = path
    file = try OpenFile(path, .creating(permissions: Permissions.file))
  }

  func write(_ text: String) throws { try write { $0 += text.utf8 } }

  func write(_ bytes: [UInt8]) throws { try write { $0 += bytes } }

  /// Has `fill` append to the buffer.
  func write(_ fill: (inout [UInt8]) -> Void) throws {
    fill(&buffer)
    if buffer.count >= Self.bufferBytes { try flush() }
  }

  func flush() throws {
    try file.write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}

import Foundation

/// Damages a file as a bad disk does.
enum DamagedFile {
  static func overwrite(_ path: String) throws {
    try Data(repeating: 0x5A, count: 8192).write(to: URL(filePath: path))
  }
}

import Files
import Payables
import SystemPackage

/// The secret behind the tokens of request mails: `keys/reply.key` below the spool, made at the
/// first start; who takes it away makes all tokens that are out worthless.
struct ReplyKeyFile {
  private static let permissions: UInt32 = 0o600

  private let path: FilePath

  init(spool: FilePath) { path = spool.appending("keys/reply.key") }

  /// Why there is no key.
  struct Trouble: Error, CustomStringConvertible {
    let description: String
  }

  /// The key, made of `random` where there is none yet.
  func load(_ random: inout some RandomNumberGenerator) throws -> ReplyKey {
    do {
      return try key(FileContents.read(path, limit: Int64(ReplyKey.length) + 1))
    } catch let failure as FileFailure where failure.isNotFound {
      let bytes = (0..<ReplyKey.length).map { _ in UInt8.random(in: 0...255, using: &random) }
      let folder = path.removingLastComponent()
      try FileOperations.makeDirectory(folder, permissions: Permissions.restrictedDirectory)
      try FileContents.replace(path, with: bytes, permissions: Self.permissions)
      try FileOperations.syncFileSystem(of: folder)
      return try key(bytes)
    }
  }

  /// The key; nil where there is none, and none is made.
  func loadIfThere() throws -> ReplyKey? {
    guard try FileStatus.ifExists(path) != nil else { return nil }
    return try key(FileContents.read(path, limit: Int64(ReplyKey.length) + 1))
  }

  private func key(_ bytes: [UInt8]) throws -> ReplyKey {
    guard let key = ReplyKey(bytes) else {
      throw Trouble(
        description: "\(path) holds no key: \(bytes.count) bytes, not \(ReplyKey.length). "
          + "Restore it, or remove it: then a new one is made and mails that are out can't be "
          + "answered any more.")
    }
    return key
  }
}

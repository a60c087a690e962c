import Files
import Payables
package import Seals
package import Signing
package import SystemPackage

/// The private key of the seals: `keys/seal.key` below the spool, which only the daemon's account
/// reads.
///
/// While a change of keys is under way the new one lies beside it (`seal.key.next`); the old one is
/// removed when a seal has announced the new one.
package struct SealKeyFile: Sendable {
  private static let permissions: UInt32 = 0o600
  private static let limit: Int64 = 1 << 14

  private let path: FilePath
  private var next: FilePath { FilePath(path.string + ".next") }

  package init(spool: FilePath) { path = spool.appending("keys/seal.key") }

  /// Why there is no key to seal with, in English.
  package struct Trouble: Error, CustomStringConvertible {
    package let description: String
  }

  /// The key that continues after `last`; a new one where nothing was sealed yet.
  package func load(
    after last: Seal?, _ random: inout some RandomNumberGenerator
  ) throws -> SigningKey {
    try finishChange(after: last)
    guard let key = try read(path) else {
      guard last == nil else {
        throw Trouble(
          description: "\(path) is missing. Restore it from its backup; where it is lost, "
            + "`rohrpost seal renew --reason …` begins a new one.")
      }
      return try create(at: path, &random)
    }
    if let last, key.verifyingKey != last.contents.nextKey ?? last.key {
      throw Trouble(
        description: "\(path) is not the key of the last seal. Restore the right one; where it is "
          + "lost, `rohrpost seal renew --reason …` begins a new one.")
    }
    return key
  }

  /// The public part of the key in use; nil where there is none.
  package func verifyingKey() throws -> VerifyingKey? { try read(path)?.verifyingKey }

  /// The key that the next seal announces; nil where no change is under way.
  package func announced() throws -> VerifyingKey? { try read(next)?.verifyingKey }

  /// Begins a change of keys.
  package func beginChange(
    _ random: inout some RandomNumberGenerator
  ) throws -> VerifyingKey {
    if let waiting = try announced() { return waiting }
    return try create(at: next, &random).verifyingKey
  }

  /// Begins a new key in place of one that is lost.
  package func renew(_ random: inout some RandomNumberGenerator) throws -> SigningKey {
    try create(at: path, &random)
  }

  /// Puts the new key in the place of the old one, once a seal has announced it.
  package func finishChange(after last: Seal?) throws {
    guard let announced = last?.contents.nextKey, try self.announced() == announced else { return }
    try FileOperations.replace(path, with: next)
    try FileOperations.syncFileSystem(of: path.removingLastComponent())
  }

  private func create(
    at path: FilePath, _ random: inout some RandomNumberGenerator
  ) throws -> SigningKey {
    let key = SigningKey(using: &random)
    let folder = path.removingLastComponent()
    try FileOperations.makeDirectory(folder, permissions: Permissions.restrictedDirectory)
    try FileContents.replace(path, with: Array(key.pem.utf8), permissions: Self.permissions)
    try FileOperations.syncFileSystem(of: folder)
    return key
  }

  private func read(_ path: FilePath) throws -> SigningKey? {
    guard try FileStatus.ifExists(path) != nil else { return nil }
    let bytes = try FileContents.read(path, limit: Self.limit)
    guard let key = SigningKey(pem: String(decoding: bytes, as: UTF8.self)) else {
      throw Trouble(description: "\(path) holds no Ed25519 key without password.")
    }
    return key
  }
}

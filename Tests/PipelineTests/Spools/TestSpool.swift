import Files
import Foundation
import Hashing
import Synchronization
import SystemPackage
import TestSupport

/// A spool of its own with a configuration beside it, and the book of what was put into its
/// channels.
final class TestSpool: Sendable {
  /// Removed with all that is in it when nobody holds the spool any more.
  let folder: TemporaryFolder
  let path: FilePath
  let configuration: FilePath
  private let book = Mutex<[String: Int]>([:])

  /// How often each hash was put in.
  var submitted: [String: Int] { book.withLock { $0 } }

  /// Makes the channels `mail`, `upload` and `scan`; the spool lies at `path`, or in a folder of
  /// its own.
  ///
  /// A file without its end is taken as it is after `patience` seconds; `limits` are lines of the
  /// section of that name.
  init(
    at path: FilePath? = nil, settleSeconds: Int = 0, patience: Int = 1, limits: String = ""
  ) throws {
    folder = try TemporaryFolder()
    self.path = path ?? folder.path.appending("spool")
    configuration = folder.path.appending("pipeline.conf")
    for name in ["mail/new", "mail/cur", "mail/tmp", "upload", "scan"] {
      try FileOperations.makeDirectory(inbox(name))
    }
    try configure(Self.text(settleSeconds, patience, limits))
  }

  /// A copy of a spool in which no daemon works.
  init(copying other: TestSpool) throws {
    folder = try TemporaryFolder()
    path = folder.path.appending("spool")
    configuration = folder.path.appending("pipeline.conf")
    try FileManager.default.copyItem(atPath: other.path.string, toPath: path.string)
    try configure(other.configured)
    let submitted = other.submitted
    book.withLock { $0 = submitted }
  }

  private static func text(
    _ settleSeconds: Int, _ patience: Int, _ limits: String
  ) -> String {
    let folders = ["upload", "scan"].map { name in
      """
      [[channel]]
      name = "\(name)"
      kind = "\(name)"
      path = "inbox/\(name)"
      settle_seconds = \(settleSeconds)
      max_wait_seconds = \(patience)
      poll_seconds = 1

      """
    }
    return """
      [[channel]]
      name = "mail"
      kind = "maildir"
      path = "inbox/mail"

      \(folders.joined())[limits]
      \(limits)
      """
  }

  /// Writes the configuration, as an editor does: whole or not at all.
  func configure(_ text: String) throws {
    try FileContents.replace(configuration, with: Array(text.utf8))
  }

  /// The text of the configuration now.
  var configured: String {
    get throws { String(decoding: try FileContents.read(configuration), as: UTF8.self) }
  }

  func inbox(_ place: String) -> FilePath { path.appending("inbox").appending(place) }

  // MARK: - Putting in

  /// Puts a document in, as a careful sender does: complete, then renamed into place.
  func put(_ bytes: [UInt8], _ place: String) throws {
    try put(bytes, at: inbox(place))
  }

  func put(_ text: String, _ place: String) throws { try put(Array(text.utf8), place) }

  func put(_ bytes: [UInt8], at target: FilePath) throws {
    let temporary = target.removingLastComponent().appending(".arriving")
    try FileContents.write(bytes, to: temporary)
    try FileOperations.move(temporary, to: target)
    note(bytes)
  }

  /// Notes that a document was put in by other means.
  func note(_ bytes: [UInt8]) {
    let digest = SHA256Digest(of: bytes).description
    book.withLock { $0[digest, default: 0] += 1 }
  }
}

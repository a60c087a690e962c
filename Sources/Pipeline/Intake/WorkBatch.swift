import Files
import Foundation
import Payables
import SystemPackage

/// A folder below `work/` that holds files on their way from a channel into the archive.
///
/// `claims.jsonl` says what they are; file `N.in` is what was renamed out of the channel, file `N`
/// is our own copy of its bytes, file `N.I.side` its I-th index file.
struct WorkBatch: Sendable {
  private static let claimsName = "claims.jsonl"

  let folder: FilePath
  let claims: [Claim]

  /// The batch's name, which claims are known by in the ledger.
  var name: String { folder.lastComponent?.string ?? "" }

  /// Makes the folder and writes the claims, on the disk when it returns.
  init(_ name: String, claims: [Claim], in work: FilePath) throws(FileFailure) {
    folder = work.appending(name)
    self.claims = claims
    try FileOperations.makeDirectory(folder, permissions: Permissions.restrictedDirectory)
    var text: [UInt8] = []
    let encoder = JSONEncoder()
    for claim in claims {
      guard let line = try? encoder.encode(claim) else { continue }
      text += line + [UInt8(ascii: "\n")]
    }
    let file = try OpenFile(
      folder.appending(Self.claimsName), .creating(permissions: Permissions.file))
    try file.write(text)
    try file.sync()
    try FileOperations.syncDirectory(folder)
    try FileOperations.syncDirectory(work)
  }

  /// Reads a batch that a stopped daemon left behind.
  ///
  /// A torn line means that the daemon stopped before the first file moved, so it has no file.
  init(leftIn folder: FilePath) throws(FileFailure) {
    self.folder = folder
    let path = folder.appending(Self.claimsName)
    guard try FileStatus.ifExists(path) != nil else {
      claims = []
      return
    }
    let decoder = JSONDecoder()
    claims = try FileContents.read(path).split(separator: UInt8(ascii: "\n")).compactMap {
      try? decoder.decode(Claim.self, from: Data($0))
    }
  }

  func taken(_ claim: Claim) -> FilePath { folder.appending("\(claim.number).in") }
  func copy(_ claim: Claim) -> FilePath { folder.appending("\(claim.number)") }
  func sidecar(_ index: Int, of claim: Claim) -> FilePath {
    folder.appending("\(claim.number).\(index).side")
  }

  /// Our own copy of an index file.
  func sidecarCopy(_ index: Int, of claim: Claim) -> FilePath {
    folder.appending("\(claim.number).\(index)")
  }

  /// The true name of a sensitive document, on its way into the restricted archive.
  func nameCopy(_ claim: Claim) -> FilePath { folder.appending("\(claim.number).name") }

  /// The claim's key in the ledger: the same file is never registered twice.
  func key(_ claim: Claim) -> String { claim.childKey ?? "\(name)/\(claim.number)" }

  /// Removes the folder with what is left in it.
  func remove() throws(FileFailure) { try FileOperations.removeTree(folder) }
}

import Files
import Payables
import SystemPackage

/// Keeps claimed files under watch whose writers can't be ruled out, and sees them grow.
///
/// On a local file system nobody can write to a claimed file that has no writer and no second
/// name, so it goes at once. Otherwise (network file systems, hard links) it stays in `work/late/`
/// for a while; when its bytes change, its case is opened again.
struct LateFiles: Sendable {
  let folder: FilePath
  /// Seconds a file stays under watch.
  let window: Int64

  init(work: FilePath, window: Int64) {
    folder = work.appending("late")
    self.window = window
  }

  /// Takes over the claimed file of a registered voucher.
  func watch(_ taken: FilePath, of voucher: Voucher) throws(FileFailure) {
    guard let status = try FileStatus.ifExists(taken) else { return }
    let writers = try Writers(of: taken)
    if writers == .none, status.links == 1, status.size == voucher.original.size {
      return try FileOperations.removeFile(taken)
    }
    try FileOperations.makeDirectory(folder, permissions: Permissions.restrictedDirectory)
    try FileOperations.replace(folder.appending(voucher.id.description), with: taken)
  }

  /// A watched file and its voucher.
  struct Late: Sendable {
    let path: FilePath
    let voucher: VoucherID
    let status: FileStatus
  }

  func all() throws(FileFailure) -> [Late] {
    guard try FileStatus.ifExists(folder) != nil else { return [] }
    var late: [Late] = []
    for name in try FileOperations.names(in: folder) {
      guard let id = VoucherID(name.string) else { continue }
      let path = folder.child(name)
      guard let status = try FileStatus.ifExists(path) else { continue }
      late.append(Late(path: path, voucher: id, status: status))
    }
    return late
  }
}

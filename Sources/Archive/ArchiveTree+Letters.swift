package import Files
import Hashing
package import Payables

extension ArchiveTree {
  /// Where letters lie in a voucher's folder.
  static let lettersFolder = "letters/"

  /// Writes a letter as it is sent (`letters/4.eml`), in the place of what an earlier try left.
  ///
  /// Durable only after ``sync(_:)``.
  package func writeLetter(
    _ bytes: [UInt8], number: Int, of voucher: Voucher
  ) throws(FileFailure) -> StoredFile? {
    try write(
      [NewFile(path: "\(Self.lettersFolder)\(number).eml", bytes: bytes)], of: voucher
    ).first
  }

  /// Removes a letter that was not sent after all.
  package func removeLetter(_ file: StoredFile, of voucher: Voucher) throws(FileFailure) {
    try FileOperations.removeFile(path(of: file, in: voucher))
  }
}

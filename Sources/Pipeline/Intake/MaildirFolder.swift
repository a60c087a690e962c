import Files
import SystemPackage

/// The Maildir rules: mails appear in `new/` by a rename, are moved to `cur/` with their flags by
/// the one who has seen them, and need no locks.
enum MaildirFolder {
  /// Makes `new/`, `cur/` and `tmp/`.
  static func prepare(_ path: FilePath) throws(FileFailure) {
    for name in ["new", "cur", "tmp"] { try FileOperations.makeDirectory(path.appending(name)) }
  }

  /// Moves a mail from `new/` to `cur/` with the flag S (seen); one that is gone is fine.
  static func markSeen(_ mail: FilePath) throws(FileFailure) {
    guard let name = mail.lastComponent else { return }
    let seen = Array(":2,S".utf8)
    let bytes = name.bytes
    let hasFlags = bytes.firstIndex(of: Array(":2,".utf8)) != nil
    guard let flagged = FilePath.Component(bytes: hasFlags ? bytes : bytes + seen) else { return }
    let cur = mail.removingLastComponent().removingLastComponent().appending("cur")
    do {
      try FileOperations.move(mail, to: cur.child(flagged))
    } catch {
      if error.isNotFound { return }
      guard error.isExisting else { throw error }
      // Its name is unique by the Maildir rules, so this is the same mail, moved before.
      try FileOperations.removeFile(mail)
    }
  }
}

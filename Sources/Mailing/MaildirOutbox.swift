import Files
import Hashing
import SystemPackage

/// Outgoing mails as files of a Maildir: `new/<hash of the id>.rohrpost`.
///
/// The name follows from the message, so a mail that is handed over twice is there once, unless the
/// program that sends them took the first one meanwhile.
struct MaildirOutbox {
  private let folder: FilePath

  init(_ folder: FilePath) { self.folder = folder }

  func send(_ parcel: MailParcel) throws(MailTrouble) {
    do {
      for part in ["tmp", "new", "cur"] {
        try FileOperations.makeDirectory(folder.appending(part))
      }
      let name = "\(SHA256Digest(of: parcel.id.utf8).description.prefix(32)).rohrpost"
      let temporary = folder.appending("tmp").appending(name)
      // Without them who sends it would have to guess from the header.
      let envelope =
        "Return-Path: <\(parcel.sender)>\r\nX-Envelope-To: <\(parcel.recipient)>\r\n"
      try FileContents.write(Array(envelope.utf8) + parcel.bytes, to: temporary)
      try FileOperations.replace(folder.appending("new").appending(name), with: temporary)
      try FileOperations.syncFileSystem(of: folder)
    } catch {
      throw .later("\(error)")
    }
  }
}

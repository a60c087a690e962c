import Files
import Foundation
import SystemPackage
import TestSupport

/// A spool into whose channels sensitive documents come on every way there is, all with one word in
/// their names, subjects and texts that must not be read anywhere but in the restricted archive.
struct SensitiveInbox {
  static let secret = "Zebrafink"
  /// In the name of a document that is everybody's business, to see that looking finds names.
  static let known = "Buntspecht"

  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    _ = try folder.file("pipeline.conf", Self.configuration)
    for name in ["mail/new", "mail/cur", "mail/tmp", "upload", "personal/Kolibri", "post"] {
      try FileOperations.makeDirectory(folder.path.appending("inbox").appending(name))
    }
    let secret = Self.secret
    try put("mail/new/1.M1P1.host", Self.mailToPersonnel)
    try put("mail/new/2.M1P1.host", Self.forwardedMail)
    try put("upload/Krankmeldung \(secret).eml", Self.mailToPersonnel + "\r\n")
    try put("upload/\(Self.known).xml", SampleInvoice.ubl(number: "R-1"))
    try put("personal/Kolibri/Abmahnung \(secret).txt", "Sehr geehrte Frau \(secret)!")
    try put("personal/Rechnung \(secret).xml", SampleInvoice.ubl(number: secret))
    try put("personal/kaputt \(secret).xml", "<Invoice>\(secret)")
    try put("post/Hinweis \(secret).pdf", "%PDF-1.7 \(secret)\n%%EOF\n")
    try put("post/Hinweis \(secret).json", "{\"mitarbeiter\": \"\(secret)\"}")
  }

  private static let configuration = """
    [[channel]]
    name = "mail"
    kind = "maildir"
    path = "inbox/mail"
    [[channel]]
    name = "upload"
    kind = "upload"
    settle_seconds = 0
    [[channel]]
    name = "Personal"
    kind = "upload"
    path = "inbox/personal"
    settle_seconds = 0
    sensitive = true
    [[channel]]
    name = "Hinweisgeber-Post"
    kind = "scan"
    path = "inbox/post"
    settle_seconds = 0
    sensitive = true
    [log]
    level = "debug"
    """

  private static let mailToPersonnel = mail(
    to: "personal@example.com", subject: "\(secret)",
    part: """
      Content-Type: application/octet-stream\r
      Content-Disposition: attachment; filename="\(secret).txt"\r
      \r
      Lebenslauf von \(secret)
      """)

  /// A mail to everybody that holds one to the works council's colleagues of compliance.
  private static let forwardedMail = mail(
    to: "eingang@example.com", subject: "WG: \(secret)",
    part: """
      Content-Type: message/rfc822\r
      Content-Disposition: attachment; filename="\(secret).eml"\r
      \r
      \(mail(to: "compliance@example.com", subject: "Meldung", part: """
        Content-Type: text/csv\r
        Content-Disposition: attachment; filename="\(secret).csv"\r
        \r
        \(secret);1
        """, boundary: "innen"))
      """)

  private static func mail(
    to recipient: String, subject: String, part: String, boundary: String = "grenze"
  ) -> String {
    """
    From: \(secret) <\(secret)@example.org>\r
    To: \(recipient)\r
    Subject: \(subject)\r
    Message-ID: <\(secret).\(boundary)@example.org>\r
    Date: Mon, 02 Nov 2026 09:00:00 +0100\r
    MIME-Version: 1.0\r
    Content-Type: multipart/mixed; boundary="\(boundary)"\r
    \r
    --\(boundary)\r
    Content-Type: text/plain; charset=utf-8\r
    \r
    Guten Tag, hier schreibt \(secret).\r
    --\(boundary)\r
    \(part)\r
    --\(boundary)--\r

    """
  }

  private func put(_ place: String, _ text: String) throws {
    _ = try folder.file("inbox/\(place)", text)
  }

  func run(_ command: String, _ further: String...) throws -> Program.Answer {
    try Program.run(
      "rohrpost",
      [command] + further
        + [
          "--spool", folder.path.string, "--config", folder.path.appending("pipeline.conf").string,
        ])
  }

  /// All files and folders below a folder of the spool, without those below the ones left out.
  func tree(of name: String = "", without excluded: [String] = []) throws -> [FilePath] {
    var found: [FilePath] = []
    var pending = [name.isEmpty ? folder.path : folder.path.appending(name)]
    let closed = excluded.map { folder.path.appending($0) }
    while let path = pending.popLast() {
      found.append(path)
      guard try FileStatus(of: path).kind == .directory else { continue }
      pending += try FileOperations.names(in: path).map { path.child($0) }
        .filter { !closed.contains($0) }
    }
    return found
  }

  func permissions(of path: FilePath) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path.string)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? -1
  }
}

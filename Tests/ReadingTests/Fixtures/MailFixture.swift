import Foundation

/// Builds mails; lines end in line feeds, as mail servers deliver them.
struct MailFixture {
  var headers = [
    "From: Muster GmbH <Rechnung@Muster.example>", "To: rechnung@haus.example",
    "Subject: Rechnung", "Message-ID: <1@muster.example>",
    "Date: Mon, 09 Mar 2026 08:00:00 +0100", "MIME-Version: 1.0",
  ]
  /// Each with its own headers, a blank line and its content.
  var parts: [String]
  var subtype = "mixed"

  init(subtype: String = "mixed", _ parts: [String]) {
    self.subtype = subtype
    self.parts = parts
  }

  var text: String {
    (headers + [Self.multipart(subtype, parts)]).joined(separator: "\n")
  }

  var bytes: [UInt8] { Array(text.utf8) }

  /// A multipart with its headers; the boundary is made of its content's size.
  static func multipart(_ subtype: String, _ parts: [String]) -> String {
    let boundary = "b\(subtype)\(parts.joined().utf8.count)"
    let bodies = parts.map { "--\(boundary)\n\($0)\n" }.joined()
    return
      "Content-Type: multipart/\(subtype); boundary=\"\(boundary)\"\n\n\(bodies)--\(boundary)--\n"
  }

  static func part(
    _ type: String, disposition: String? = nil, id: String? = nil, _ content: [UInt8]
  ) -> String {
    let headers = [
      "Content-Type: \(type)", disposition.map { "Content-Disposition: \($0)" },
      id.map { "Content-ID: <\($0)>" }, "Content-Transfer-Encoding: base64",
    ]
    return headers.compactMap { $0 }.joined(separator: "\n") + "\n\n"
      + Data(content).base64EncodedString(options: .lineLength76Characters)
  }

  static func body(_ text: String, type: String = "text/plain; charset=utf-8") -> String {
    part(type, Array(text.utf8))
  }
}

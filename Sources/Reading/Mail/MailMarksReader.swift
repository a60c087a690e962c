/// Tells by the fields of a mail whether a machine sent or answered it, and what it answers.
enum MailMarksReader {
  /// RFC 3834 and what came before it; any value but `no` says that a machine sent the mail.
  private static let machineFields = [
    "auto-submitted", "x-autoreply", "x-autorespond", "x-auto-reply", "x-mail-autoreply",
    "x-autoreply-from",
  ]

  static let fieldNames =
    machineFields + [
      "return-path", "precedence", "list-id", "in-reply-to", "references",
    ]

  private static let bulkPrecedences: Set<String> = ["bulk", "junk", "list", "auto_reply"]

  /// Whether a machine sent it, for whatever reason.
  static func isAutomatic(_ fields: [String: [String]]) -> Bool {
    let marks = machineFields.compactMap { fields[$0]?.first?.lowercased() }
    return marks.contains { !$0.hasPrefix("no") } || bulkPrecedences.contains(precedence(fields))
      || fields["list-id"] != nil || hasEmptyReturnPath(fields)
  }

  /// Whether a machine answered a mail: `auto-generated` may be a shop's invoice, an empty return
  /// path and `auto-replied` are not.
  static func isAutoReply(
    _ fields: [String: [String]], from: [String], subject: String?
  ) -> Bool {
    let submitted = fields["auto-submitted"]?.first?.lowercased() ?? ""
    return submitted.hasPrefix("auto-replied") || submitted.hasPrefix("auto-notified")
      || machineFields.dropFirst().contains { field in
        fields[field].map { $0.first?.lowercased().hasPrefix("no") != true } ?? false
      }
      || precedence(fields) == "auto_reply" || hasEmptyReturnPath(fields)
      || from.contains { address in serverMailboxes.contains { address.hasPrefix($0) } }
      || subject.map(isAutoReplySubject) ?? false
  }

  private static func precedence(_ fields: [String: [String]]) -> String {
    fields["precedence"]?.first?.lowercased() ?? ""
  }

  private static func hasEmptyReturnPath(_ fields: [String: [String]]) -> Bool {
    fields["return-path"]?.first.map { $0.filter { !$0.isWhitespace } == "<>" } ?? false
  }

  private static let serverMailboxes = ["mailer-daemon@", "postmaster@"]

  /// How mail systems and servers begin the subjects of their answers.
  private static let subjects = [
    "automatische antwort", "automatische abwesenheit", "autom. antwort", "abwesenheitsnotiz",
    "abwesenheitsnachricht", "abwesenheitsmeldung", "abwesenheitsassistent", "abwesend:",
    "abwesenheit:", "autoantwort", "auto-antwort", "nicht im büro", "nicht im hause",
    "automatic reply", "automatic response", "auto reply", "auto-reply", "autoreply",
    "auto response", "auto-response", "autoresponse", "out of office", "out-of-office",
    "out of the office", "ooo:", "réponse automatique", "unzustellbar", "undeliverable",
    "undelivered mail", "delivery status notification", "delivery failure",
    "mail delivery failed", "failure notice", "returned mail", "gelesen:", "read:",
    "lesebestätigung", "read receipt",
  ]

  private static func isAutoReplySubject(_ subject: String) -> Bool {
    let subject = subject.lowercased().drop { $0.isWhitespace || $0 == "[" }
    return subjects.contains { subject.hasPrefix($0) }
  }

  /// How many message ids are kept; a long conversation names all its mails.
  static let referenceLimit = 20

  static func references(in fields: [String: [String]]) -> [String] {
    let values = (fields["in-reply-to"] ?? []) + (fields["references"] ?? []).map(newest)
    var seen: Set<Substring> = []
    let ids = values.flatMap { value in
      value.split { $0.isWhitespace || "<>,".contains($0) }
    }
    return ids.filter { $0.contains("@") && seen.insert($0).inserted }.prefix(referenceLimit)
      .map(String.init)
  }

  /// The end of a long list: the mail that is answered comes last.
  private static func newest(_ value: String) -> String { String(value.suffix(8000)) }
}

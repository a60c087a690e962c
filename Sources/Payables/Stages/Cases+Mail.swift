import MasterData
import ReadResult

/// The cases about mails and archives themselves.
extension Cases {
  static func mailWithoutDocument(_ desk: Desk) -> ExceptionCase {
    make(
      .other, .mailroom, desk,
      german: "Die Nachricht enthält kein Dokument.",
      english: "The message holds no document.",
      next: (
        "Lesen Sie die Nachricht und beantworten Sie sie oder leiten Sie sie weiter. Links darin "
          + "werden nicht geöffnet.",
        "Read the message and answer or forward it. Links in it are not opened."
      ))
  }

  static func withoutContent(_ desk: Desk) -> ExceptionCase {
    make(
      .other, .mailroom, desk,
      german: "Das Archiv enthält kein Dokument.",
      english: "The archive holds no document.",
      next: (
        "Fragen Sie den Absender, was er senden wollte.", "Ask the sender what was to be sent."
      ))
  }

  static func invoiceLink(_ desk: Desk) -> ExceptionCase {
    make(
      .other, .ap, desk,
      german: "Die Nachricht spricht von einer Rechnung, bringt aber keine mit, sondern einen "
        + "Link. Rohrpost hat ihn nicht geöffnet.",
      english: "The message speaks of an invoice but brings a link instead of one. Rohrpost did "
        + "not open it.",
      next: (
        "Öffnen Sie den Link nicht, ohne den Absender geprüft zu haben. Rufen Sie die Rechnung im "
          + "Kundenportal ab und legen Sie sie in den Eingang, oder bitten Sie den Lieferanten, "
          + "Rechnungen als Anhang zu senden.",
        "Don't open the link before you have checked the sender. Fetch the invoice from the "
          + "supplier's portal and drop it into a channel, or ask for invoices as attachments."
      ))
  }

  static func suspected(_ suspicion: FraudSuspicion, _ desk: Desk) -> ExceptionCase {
    let isAboutBank = suspicion.concernsBankDetails
    let german = suspicion.signs.map(\.german).joined(separator: "; ")
    let english = suspicion.signs.map(\.english).joined(separator: "; ")
    return make(
      isAboutBank ? .masterData : .other, .compliance, desk,
      german: "Die Nachricht ist verdächtig: \(german).",
      english: "The message is suspicious: \(english).",
      next: (
        "Zahlen Sie nichts und ändern Sie keine Stammdaten. Antworten Sie nicht auf die Nachricht; "
          + (isAboutBank
            ? "lassen Sie sich die Bankverbindung unter einer bekannten Telefonnummer bestätigen "
              + "und im Vier-Augen-Verfahren ändern."
            : "fragen Sie unter einer bekannten Telefonnummer nach."),
        "Pay nothing and change no master data. Don't answer the message; "
          + (isAboutBank
            ? "have the bank details confirmed by a telephone number you know, and changed by two "
              + "persons."
            : "ask by a telephone number you know.")
      ))
  }

  static func approvalReply(_ reply: ApprovalReply, _ desk: Desk) -> ExceptionCase {
    let (german, english) = reply.decision.flatMap { decisionNames[$0] } ?? ("unklar", "unclear")
    return make(
      .other, .ap, desk,
      german: "Die Nachricht beantwortet die Freigabeanfrage \(reply.token): \(german). "
        + "Entschieden ist damit noch nichts.",
      english: "The message answers the request for approval \(reply.token): \(english). That "
        + "alone decides nothing.",
      next: (
        "Prüfen Sie, ob die Antwort von einer berechtigten Person kommt, und tragen Sie deren "
          + "Entscheidung ein.",
        "Check that the answer is from a person who may decide, and enter the decision."
      ), kind: .approvalReply)
  }

  private static let decisionNames: [ApprovalReply.Decision: (german: String, english: String)] = [
    .approve: ("freigegeben", "approved"), .reject: ("abgelehnt", "rejected"),
  ]

  /// Contents of a mail that did not arrive as they were meant to.
  struct Incomplete: Sendable {
    /// What they are called in the mail, one notice after the other.
    let names: [String]
    let german: String
    let english: String
  }

  private static let incompleteContents:
    [(notice: ReadResult.Notice.Code, german: String, english: String)] = [
      (.emptyPart, "Ein Anhang der Nachricht ist leer", "An attachment of the message is empty"),
      (
        .encryptedPart, "Die Nachricht enthält einen verschlüsselten Teil",
        "The message has an encrypted part"
      ),
      (
        .damagedPart, "Ein Anhang der Nachricht ist beschädigt",
        "An attachment of the message is damaged"
      ),
    ]

  /// Names of attachments that a case repeats.
  private static let namesMax = 3

  /// Nil where everything came as it was meant to.
  static func lacking(in result: ReadResult) -> Incomplete? {
    incompleteContents.lazy.compactMap { row in
      let names = result.notices.filter { $0.code == row.notice }
        .map { shown($0.detail) }
      return names.isEmpty
        ? nil
        : Incomplete(
          names: Array(names.prefix(namesMax)), german: row.german, english: row.english)
    }.first
  }

  /// Without what could change how the line around it reads.
  private static func shown(_ name: String) -> String {
    let hidden: Set<Unicode.GeneralCategory> = [
      .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
    ]
    let visible = name.unicodeScalars.filter { !hidden.contains($0.properties.generalCategory) }
    return String(String.UnicodeScalarView(visible.prefix(80)))
  }

  static func incomplete(_ what: Incomplete, _ desk: Desk) -> ExceptionCase {
    let names = what.names.joined(separator: ", ")
    return make(
      .other, .mailroom, desk, german: "\(what.german) (\(names)).",
      english: "\(what.english) (\(names)).",
      next: (
        "Bitten Sie den Absender, das Dokument noch einmal vollständig und unverschlüsselt zu "
          + "senden.",
        "Ask the sender to send the document again, complete and not encrypted."
      ))
  }

  /// A document that only opens with a password; nobody guesses it.
  static func encrypted(_ desk: Desk) -> ExceptionCase {
    make(
      .other, .mailroom, desk,
      german: "Das Dokument ist mit einem Kennwort geschützt und wurde nicht gelesen.",
      english: "The document is protected by a password and was not read.",
      next: (
        "Bitten Sie den Absender um die Datei ohne Kennwort, oder entfernen Sie das Kennwort und "
          + "legen Sie die ungeschützte Datei in den Eingang.",
        "Ask the sender for the file without a password, or remove the password and drop the "
          + "unprotected file into a channel."
      ))
  }

  static let advertising = Conclusion(
    german: "Die Nachricht ist Werbung und wurde ohne weitere Bearbeitung abgelegt.",
    english: "The message is advertising and was filed without further work.",
    isWithoutWork: true)

  static let automaticMail = Conclusion(
    german: "Die Nachricht wurde von einer Maschine verschickt und enthält kein Dokument.",
    english: "The message was sent by a machine and holds no document.", isWithoutWork: true)
}

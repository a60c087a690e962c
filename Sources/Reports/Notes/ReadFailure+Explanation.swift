package import InvoiceRules
package import ReadResult

extension ReadFailure {
  /// What happened, with the technical detail in brackets behind it.
  package func text(in language: Language) -> String {
    let detail = detail.isEmpty ? "" : ": \(detail.onOneLine)"
    return "\(reason.explanation.happened[language]) (\(reason.rawValue)\(detail))"
  }
}

extension ReadFailure.Reason {
  /// What happened and what to do now, in complete sentences.
  struct Explanation {
    let happened: Wording
    let remedy: Wording
  }

  var explanation: Explanation {
    switch self {
    case .empty: Self.empty
    case .notWellFormed: Self.notWellFormedXML
    case .documentTypeDeclaration: Self.declaration
    case .damaged: Self.damagedFile
    case .encrypted: Self.encryptedFile
    case .limitExceeded: Self.tooLarge
    case .readerLost: Self.lost
    case .infected: .malware
    case .unchecked: .notChecked
    }
  }

  private static let empty = Explanation(
    happened: Wording("Die Datei ist leer.", "The file is empty."),
    remedy: Wording(
      "Bitten Sie den Absender, den Beleg noch einmal zu senden, oder scannen Sie ihn erneut.",
      "Ask the sender to send the document again, or scan it again."))

  private static let notWellFormedXML = Explanation(
    happened: Wording(
      "Die XML-Datei ist fehlerhaft aufgebaut und lässt sich nicht lesen.",
      "The XML file is not well-formed and can't be read."),
    remedy: Wording(
      "Bitten Sie den Absender um eine fehlerfreie Rechnung; nennen Sie ihm die technische Angabe.",
      "Ask the sender for a correct invoice, and tell the technical detail."))

  private static let declaration = Explanation(
    happened: Wording(
      """
      Die XML-Datei enthält eine Dokumenttyp-Deklaration (DTD). Solche Dateien können Angriffe \
      enthalten und werden nicht gelesen.
      """,
      """
      The XML file has a document type declaration (DTD). Such files can carry attacks and are \
      not read.
      """),
    remedy: Wording(
      "Bitten Sie den Absender um eine Rechnung ohne DTD, und öffnen Sie diese Datei nicht selbst.",
      "Ask the sender for an invoice without a DTD, and do not open this file yourself."))

  private static let damagedFile = Explanation(
    happened: Wording(
      "Die Datei ist beschädigt oder unvollständig.", "The file is damaged or incomplete."),
    remedy: Wording(
      "Bitten Sie den Absender, den Beleg noch einmal zu senden, oder scannen Sie ihn erneut.",
      "Ask the sender to send the document again, or scan it again."))

  private static let encryptedFile = Explanation(
    happened: Wording(
      "Die Datei ist mit einem Kennwort geschützt.", "The file is protected by a password."),
    remedy: Wording(
      """
      Bitten Sie den Absender um die Datei ohne Kennwort, oder entfernen Sie das Kennwort und \
      legen Sie die ungeschützte Datei in den Eingangsordner.
      """,
      """
      Ask the sender for the file without a password, or remove the password and put the \
      unprotected file into the channel's folder.
      """))

  private static let tooLarge = Explanation(
    happened: Wording(
      "Die Datei überschreitet eine Grenze, die vor Überlastung schützt.",
      "The file exceeds a limit that protects from overload."),
    remedy: Wording(
      """
      Prüfen Sie, ob der Absender vertrauenswürdig ist. Bitten Sie ihn, den Beleg aufzuteilen, \
      oder lassen Sie die genannte Grenze in der Konfiguration anheben.
      """,
      """
      Check whether the sender can be trusted. Ask for the document in parts, or have the limit \
      raised in the configuration.
      """))

  private static let lost = Explanation(
    happened: Wording(
      """
      Das Leseprogramm ist an dieser Datei gescheitert: Es ist abgestürzt, hat zu lange \
      gebraucht oder zu viel Speicher belegt.
      """,
      """
      The reading program failed on this file: it crashed, took too long or needed \
      too much memory.
      """),
    remedy: Wording(
      """
      Öffnen Sie die Datei nicht ungeprüft, sie kann schädlich sein. Bitten Sie den Absender um \
      eine neue Fassung, und melden Sie die Beleg-ID der Systembetreuung.
      """,
      """
      Do not open the file unchecked, it may be harmful. Ask the sender for a new version, and \
      report the document id to the system's administrators.
      """))
}

import InvoiceRules
import MasterData
import ReadResult

/// The cases about documents that are known by their words only.
extension Cases {
  /// It is not sure what a document is: the best guesses are before the person who decides.
  static func unsorted(
    _ voucher: Voucher, guesses: [ClassRank], _ desk: Desk
  ) -> ExceptionCase {
    let list = guesses.map { guess in
      let percent = Int((guess.probability * 100).rounded())
      return (
        "\(guess.documentClass.name.german) (\(percent) %)",
        "\(guess.documentClass.name.english) (\(percent) %)"
      )
    }
    // Where it asks for money in any case, it is for those who pay.
    let isClaim = guesses.prefix(2).allSatisfy { $0.documentClass.makesClaim }
    return make(
      .other, isClaim ? .ap : .mailroom, desk,
      german: "Welcher Art das Dokument ist, steht nicht fest; am ehesten: "
        + list.map(\.0).joined(separator: ", ") + ".",
      english: "What the document is is not certain; most likely: "
        + list.map(\.1).joined(separator: ", ") + ".",
      next: (
        "Sehen Sie das Dokument an und bestimmen Sie seine Art mit "
          + "„\(correction(of: voucher, "class"))“; Rohrpost lernt daraus.",
        "Look at the document and say what it is with “\(correction(of: voucher, "class"))”; "
          + "Rohrpost learns from it."
      ), kind: .understood)
  }

  /// It is surely none of the papers that are known, and may still want something of somebody.
  static func ofNoClass(_ voucher: Voucher, _ desk: Desk) -> ExceptionCase {
    make(
      .other, .mailroom, desk,
      german: "Das Dokument ist ein Schreiben, das keinen Anspruch stellt und zu keiner Belegart "
        + "gehört.",
      english: "The document is a letter that makes no claim and is no voucher of any kind.",
      next: (
        "Lesen Sie es und leiten Sie es an die Stelle weiter, die es angeht. Ist nichts zu tun, "
          + "legen Sie es mit „rohrpost correct \(voucher.id) class=other“ ab.",
        "Read it and hand it on to those it concerns. Where nothing is to be done, file it with "
          + "“rohrpost correct \(voucher.id) class=other”."
      ), kind: .understood)
  }

  /// Something that no document of the class can do without is not there, or could not be read.
  static func unread(
    _ voucher: Voucher, _ documentClass: DocumentClass, missing: [FieldName], _ desk: Desk
  ) -> ExceptionCase {
    make(
      .formallyIncomplete, .ap, desk,
      german: "Auf dem Dokument (\(documentClass.name.german)) fehlt oder ist nicht lesbar: "
        + "\(german(missing)).",
      english: "Missing or illegible on the document (\(documentClass.name.english)): "
        + "\(english(missing)).",
      next: (
        "Sehen Sie das Dokument an. Steht die Angabe dort, tragen Sie sie mit "
          + "„\(correction(of: voucher, missing))“ nach; fehlt sie, fordern Sie beim Lieferanten "
          + "eine berichtigte Rechnung an.",
        "Look at the document. If it is there, add it with “\(correction(of: voucher, missing))”; "
          + "if not, ask the supplier for a corrected invoice."
      ), forSupplier: true)
  }

  /// The reader is not sure enough of some fields, which are named with what was read.
  static func unsure(
    _ voucher: Voucher, _ documentClass: DocumentClass, _ fields: [FieldName],
    in words: DocumentWords?, _ desk: Desk
  ) -> ExceptionCase {
    func list(_ name: (FieldName) -> String) -> String {
      fields.map { field in
        [name(field), words?.fields[field]?.value].compactMap(\.self).joined(separator: " ")
      }.joined(separator: ", ")
    }
    return make(
      .other, .ap, desk,
      german: "Das Dokument (\(documentClass.name.german)) wurde gelesen; nicht sicher ist: "
        + "\(list(\.name.german)).",
      english: "The document (\(documentClass.name.english)) was read; not certain: "
        + "\(list(\.name.english)).",
      next: (
        "Vergleichen Sie diese Angaben mit dem Dokument und bestätigen oder berichtigen Sie sie "
          + "mit „\(correction(of: voucher, fields))“.",
        "Compare them with the document, and confirm or correct them with "
          + "“\(correction(of: voucher, fields))”."
      ), kind: .understood)
  }

  /// The GiroCode would pay to another account than the printed one (C8).
  static func otherAccountInCode(_ desk: Desk) -> ExceptionCase {
    make(
      .masterData, .compliance, desk,
      german: "Der GiroCode auf dem Dokument nennt ein anderes Konto als der Text.",
      english: "The GiroCode on the document names another account than the text.",
      next: (
        "Zahlen Sie nicht. Fragen Sie den Lieferanten auf einem Ihnen bekannten Weg, welches "
          + "Konto stimmt.",
        "Don't pay. Ask the supplier in a way you know which account is right."
      ))
  }

  /// A letter tells of another account (M6): never believed without a call back.
  static func bankChangeOnPaper(_ desk: Desk) -> ExceptionCase {
    make(
      .masterData, .compliance, desk,
      german: "Das Schreiben teilt eine geänderte Bankverbindung mit.",
      english: "The letter tells of changed bank details.",
      next: (
        "Ändern Sie keine Stammdaten nach diesem Schreiben. Lassen Sie sich die Bankverbindung "
          + "unter einer bekannten Telefonnummer bestätigen und im Vier-Augen-Verfahren ändern.",
        "Change no master data by this letter. Have the bank details confirmed by a telephone "
          + "number you know, and changed by two persons."
      ))
  }

  static func dunning(_ desk: Desk) -> ExceptionCase {
    make(
      .other, .ap, desk,
      german: "Eine Mahnung ist eingegangen.",
      english: "A dunning letter has come.",
      next: (
        "Prüfen Sie, ob die angemahnte Rechnung vorliegt, in Klärung oder bezahlt ist, und "
          + "antworten Sie dem Lieferanten.",
        "Check whether the invoice is here, in clarification or paid, and answer the supplier."
      ), kind: .understood)
  }

  /// The command with which a person sets something right.
  static func correction(of voucher: Voucher, _ key: String) -> String {
    "rohrpost correct \(voucher.id) \(key)=…"
  }

  private static func correction(of voucher: Voucher, _ fields: [FieldName]) -> String {
    correction(of: voucher, fields.map(\.rawValue).joined(separator: "=… "))
  }

  private static func german(_ fields: [FieldName]) -> String {
    fields.map(\.name.german).joined(separator: ", ")
  }

  private static func english(_ fields: [FieldName]) -> String {
    fields.map(\.name.english).joined(separator: ", ")
  }
}

import Invoice
import InvoiceRules
import ReadResult

/// What becomes of a document that is known by its words only: what it is must be sure, and what
/// it says must be complete where it asks for money.
enum Sorting {
  static func outcome(
    _ voucher: Voucher, _ document: Document, _ desk: Desk
  ) -> StageOutcome {
    let correction = voucher.correction ?? Correction()
    let words = document.result.words
    let telling = document.lacksAnnouncedInvoice ? nil : words
    if correction.documentClass == nil, telling?.tellsOfBankChange == true {
      return .exception(Cases.bankChangeOnPaper(desk))
    }
    guard
      let documentClass = correction.documentClass ?? telling?.certainClass
        ?? telling.flatMap({ classByName(of: voucher, $0) })
        ?? document.result.messageClass
    else {
      if let telling, telling.isOfNoClass {
        return Leaflet.isIn(telling) ? .goOn([]) : .exception(Cases.ofNoClass(voucher, desk))
      }
      return .exception(
        telling.map { Cases.unsorted(voucher, guesses: $0.classes, desk) }
          ?? Cases.withoutInvoice(voucher, document, desk))
    }
    guard documentClass.makesClaim else { return .goOn([]) }
    let fields = ClaimFields(words, correction)
    let missing = fields.missing(of: documentClass).filter { name in
      !isKnown(name, voucher, document)
        && (name != .invoiceNumber || !isNumberDispensable(voucher, document))
    }
    let problems: [ExceptionCase?] = [
      document.result.has(.contradictingCode) ? Cases.otherAccountInCode(desk) : nil,
      missing.isEmpty ? nil : Cases.unread(voucher, documentClass, missing: missing, desk),
    ]
    return .goOn([], problems: problems.compactMap(\.self))
  }

  /// Whether an invoice needs no number by § 33 UStDV, as the formal check sees it.
  private static func isNumberDispensable(_ voucher: Voucher, _ document: Document) -> Bool {
    guard var invoice = document.invoice(of: voucher) else { return false }
    invoice.notes += (document.result.words?.text).map { [InvoiceNote(text: $0)] } ?? []
    return invoice.legalReliefs(on: voucher.submission.receivedAt.berlinDate)
      .contains(.smallAmount)
  }

  /// The likeliest class where the file is called so too, as in `Prüfprotokoll_RWA.pdf`.
  ///
  /// What asks for money must be sure without its name.
  private static func classByName(
    of voucher: Voucher, _ words: DocumentWords
  ) -> DocumentClass? {
    guard let first = words.classes.first?.documentClass, !first.makesClaim, !first.isSensitive,
      EvidenceWords.clearClass(of: voucher.submission.name) == first
    else { return nil }
    return first
  }

  /// Whether the mail around a letter says it: when it was written, and who wrote it.
  private static func isKnown(
    _ field: FieldName, _ voucher: Voucher, _ document: Document
  ) -> Bool {
    guard document.result.isLetter else { return false }
    return switch field {
    case .issueDate: true
    case .sellerName: voucher.resolution?.supplierID != nil
    default: false
    }
  }
}

/// The fields of a document that asks for money, and how much they can be relied on.
private struct ClaimFields {
  private let known: Set<FieldName>
  /// Fields that the reader is not sure of and nobody has looked at.
  let unsure: [FieldName]

  init(_ words: DocumentWords?, _ correction: Correction) {
    let emptied = correction.fields.filter(\.value.isEmpty).keys
    known = Set(words?.fields.keys.map(\.self) ?? []).union(correction.fields.keys).subtracting(
      emptied)
    unsure = (words?.unsureFields ?? []).filter { correction.fields[$0] == nil }
  }

  func missing(of documentClass: DocumentClass) -> [FieldName] {
    (Self.mandatory[documentClass] ?? []).filter { !known.contains($0) }
  }

  /// Without these nobody can tell what is asked for.
  private static let mandatory: [DocumentClass: [FieldName]] = [
    .invoice: [.invoiceNumber, .issueDate, .sellerName, .gross],
    .creditNote: [.invoiceNumber, .issueDate, .sellerName, .gross],
    .cancellation: [.invoiceNumber, .issueDate, .sellerName, .gross],
    .dunning: [.issueDate, .sellerName],
    .expenseReceipt: [.issueDate, .gross],
  ]
}

extension DocumentWords {
  /// Letters as which news of an account are filed; other papers have an account of their own, and
  /// contracts say who has to tell of a change.
  private static let letters: Set<DocumentClass> = [.other, .amendment]

  /// Whether it is a letter that somebody's account is another now (M6).
  fileprivate var tellsOfBankChange: Bool {
    guard let likeliest = certainClass ?? classes.first?.documentClass,
      Self.letters.contains(likeliest)
    else { return false }
    return BankChange.isIn(Sentences.of(textInLines))
  }

  private var textInLines: String {
    pages.map { page in
      var lines: [[String]] = []
      var line: Int?
      for word in page.words {
        if word.line != line { lines.append([]) }
        line = word.line
        lines[lines.count - 1].append(word.text)
      }
      return lines.map { $0.joined(separator: " ") }.joined(separator: "\n")
    }.joined(separator: "\n")
  }
}

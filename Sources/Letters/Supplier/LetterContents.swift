import Invoice
import InvoiceRules
import Payables
import ReadResult

/// What a letter says of a voucher, by what it is about.
struct LetterContents {
  let voucher: Voucher
  let catalogue: ExceptionCatalogue
  let language: Language

  init(_ voucher: Voucher, _ catalogue: ExceptionCatalogue, _ language: Language) {
    self.voucher = voucher
    self.catalogue = catalogue
    self.language = language
  }

  func facts(of matter: LetterMatter) -> SupplierFacts {
    switch matter.topic {
    case .supplierRequest, .missingEvidence, .amendmentRequest: return request(matter.reasons)
    case .complaint: return voucher.complaint.map(complaint) ?? SupplierFacts()
    case .rejection: return rejection
    case .dunningAnswer: return dunningAnswer
    case .statusAnswer:
      var facts = SupplierFacts()
      facts.points = [StandingWords(voucher).text[language]]
      return facts
    case .supplierReminder:
      var facts = voucher.complaint.map(complaint) ?? request(matter.reasons)
      let letter = matter.letter.flatMap { voucher.correspondence?.letter($0) }
      facts.sentOn = letter?.settledAt?.berlinDate.text(in: language)
      return facts
    }
  }

  private func request(_ reasons: [ExceptionCase.Reason]) -> SupplierFacts {
    var facts = SupplierFacts()
    facts.points = reasons.map { Wording($0.german, $0.english)[language] }
    for reason in reasons {
      guard let request = catalogue[reason.code].request?[language],
        !facts.requests.contains(request)
      else { continue }
      facts.requests.append(request)
    }
    return facts
  }

  private func complaint(_ complaint: Complaint) -> SupplierFacts {
    var facts = SupplierFacts()
    let amount = complaint.amount.map { amount in
      Wording(
        "Es geht um einen Betrag von \(amount.text(in: .german)) € brutto.",
        "It is about a gross amount of \(amount.text(in: .english)) €.")[language]
    }
    facts.points = [
      [complaint.reason.name[language] + ":", complaint.text, amount].compactMap(\.self)
        .joined(separator: " ")
    ]
    facts.requests = [complaint.reason.request[language]]
    return facts
  }

  /// Why it is given back, and what must be set right, with what that rests on.
  private var rejection: SupplierFacts {
    var facts = SupplierFacts()
    facts.points = [voucher.rejection?.reason].compactMap(\.self)
    for point in voucher.formal?.points ?? [] {
      for issue in point.issues where issue.isStopping && issue.code == .formallyIncomplete {
        let text = Wording(issue.german, issue.english)[language]
        facts.requests.append("\(text) (\(point.requirement.basis[language]))")
      }
    }
    return facts
  }

  private var dunningAnswer: SupplierFacts {
    var facts = SupplierFacts()
    let items = voucher.dunning?.items ?? []
    facts.rows = DunningTable(items, in: language).lines
    if items.contains(where: { $0.outcome == .missing }) {
      facts.requests.append(
        Wording(
          "Bitte senden Sie uns von den Rechnungen, die uns nicht vorliegen, eine Kopie und, wenn "
            + "Sie ihn haben, den Nachweis der Zustellung. Die Zahlungsfrist beginnt erst mit "
            + "ihrem Eingang.",
          "Please send copies of the invoices that we don't have, with the proof of delivery if "
            + "you have one. The time for payment starts when they arrive.")[language])
    }
    return facts
  }
}

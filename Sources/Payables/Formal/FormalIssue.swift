import InvoiceRules

/// Something about a point that is wrong, or that a clerk should look at.
package struct FormalIssue: Codable, Hashable, Sendable {
  package var defect: FormalDefect
  /// Whether it is a case; else only a remark.
  package var isStopping: Bool
  /// The code of the case; of a remark that which it would have.
  package var code: ExceptionCode
  /// The rules of the check report that found it: `RP-UStG-14-4-3`, `BR-CO-15`.
  package var rules: [String]
  /// What is wrong, in German.
  package var german: String
  /// The same in English.
  package var english: String
  /// What to do now, mostly what the supplier must do, in German.
  package var remedyGerman: String
  /// The same in English.
  package var remedyEnglish: String

  /// `detail` is a further sentence with what was found; `words` says that the invoice is known by
  /// its words only, so that what was not read may be there nevertheless.
  init(
    _ defect: FormalDefect, detail: Wording? = nil, rules: [String] = [], words: Bool = false,
    stops: Bool? = nil
  ) {
    let entry = defect.entry
    let problem = words ? entry.problemInWords ?? entry.problem : entry.problem
    self.defect = defect
    isStopping = stops ?? entry.isStopping
    code = entry.code
    self.rules = rules
    german = [problem.german, detail?.german].compactMap(\.self).joined(separator: " ")
    english = [problem.english, detail?.english].compactMap(\.self).joined(separator: " ")
    remedyGerman = entry.remedy.german
    remedyEnglish = entry.remedy.english
  }

  var confidential: FormalIssue {
    var issue = self
    issue.german = ""
    issue.english = ""
    return issue
  }
}

/// What can be wrong with an invoice formally.
package enum FormalDefect: String, Codable, Hashable, Sendable, CaseIterable {
  case recipientMissing = "recipient-missing"
  case recipientOther = "recipient-other"
  case recipientName = "recipient-name"
  case recipientAddress = "recipient-address"
  case selfBilled = "self-billed"
  case dateMissing = "date-missing"
  case dateInFuture = "date-in-future"
  case dateOld = "date-old"
  case numberMissing = "number-missing"
  case timeMissing = "time-missing"
  case timeAfterInvoice = "time-after-invoice"
  case timeAfterReceipt = "time-after-receipt"
  case timeLongAgo = "time-long-ago"
  case linesMissing = "lines-missing"
  case lineIncomplete = "line-incomplete"
  case descriptionEmpty = "description-empty"
  case sellerIncomplete = "seller-incomplete"
  case taxNumberMissing = "tax-number-missing"
  case taxNumberImplausible = "tax-number-implausible"
  case taxNumberOther = "tax-number-other"
  case amountMissing = "amount-missing"
  case arithmetic
  case rateInvalid = "rate-invalid"
  case taxIncomplete = "tax-incomplete"
  case exemptionUnexplained = "exemption-unexplained"
  case zeroRate = "zero-rate"
  case undueTax = "undue-tax"
  case reverseChargeTaxed = "reverse-charge-taxed"
  case reverseChargeDoubtful = "reverse-charge-doubtful"
  case reverseChargeUnsaid = "reverse-charge-unsaid"
  case smallBusinessTaxed = "small-business-taxed"
  case identifiersMissing = "identifiers-missing"
  case foreignTax = "foreign-tax"
  case negative
  case negativeCreditNote = "negative-credit-note"
  case otherCurrency = "other-currency"
  case unusualAmount = "unusual-amount"
  case invalidEInvoice = "invalid-e-invoice"
  case terms
  case reductionUnclear = "reduction-unclear"
  case orderMissing = "order-missing"
  case orderUnknown = "order-unknown"
  case referenceMissing = "reference-missing"
  case duplicate
  case alreadyPaid = "already-paid"
}

import Invoice
import MasterData
import ReadResult

/// Proposes where an invoice is posted to, and looks at the budgets (H1–H3).
package enum Code {
  static func run(_ voucher: Voucher, _ document: Document, _ desk: Desk) throws -> StageOutcome {
    guard let caseType = voucher.caseType else { return .goOn([]) }
    let invoice = document.invoice(of: voucher)
    let owed = invoice.flatMap {
      Liability(of: $0, match: voucher.match, company: company(of: $0, document, desk))
    }
    let found = owed.map { [VoucherEvent.settling(.liabilityFound($0))] } ?? []
    let answer = try CodingProposal(
      books: desk.books, rules: desk.policy.coding, voucher: voucher, invoice: invoice
    ).answer(caseType, words: document.result.words)
    var splits = answer.splits
    guard !splits.isEmpty else { return .goOn(found) }
    if let parts = Allocation.parts(of: voucher.netAmount, by: splits.map(\.net)) {
      for (index, part) in parts.enumerated() { splits[index].net = part }
    }
    let index = voucher.reading?.index
    var coding = Coding(splits)
    coding.remarks = answer.remarks.isEmpty ? nil : answer.remarks
    let words = PostingWords.of(invoice)
    coding.words = words.isEmpty ? nil : words
    coding.year = (index?.invoiceDate ?? desk.now.berlinDate).year
    coding.accrual = AccrualHint(
      service: index?.serviceStart, to: index?.serviceEnd, invoice: index?.invoiceDate)
    let budgets = try BudgetCheck(
      voucher: voucher, coding: coding, books: desk.books, today: desk.now.berlinDate
    ).states()
    coding.budgets = budgets
    let counting = desk.policy.budgets.countsCommitments
    coding.overruns = budgets.filter { $0.isExceeded(countingCommitments: counting) }
      .map { BudgetOverrun($0) }
    return .goOn([.coded(coding)] + found)
  }

  /// The own company that owes it: the one it is addressed to, or the only one there is.
  private static func company(
    of invoice: Invoice, _ document: Document, _ desk: Desk
  ) -> String? {
    let companies = desk.policy.companies
    let text = document.result.invoice == nil ? document.result.words?.text : nil
    let company = Recipient(invoice, text: text, companies: companies).company
    return (company ?? (companies.count == 1 ? companies.first : nil))?.name
  }
}

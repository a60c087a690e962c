import Invoice
import MasterData
import ReadResult

/// Proposes where an invoice is posted to, and looks at the budgets (H1–H3).
package enum Code {
  static func run(_ voucher: Voucher, _ document: Document, _ desk: Desk) throws -> StageOutcome {
    guard let caseType = voucher.caseType else { return .goOn([]) }
    let invoice = document.invoice(of: voucher)
    let answer = try CodingProposal(
      books: desk.books, rules: desk.policy.coding, voucher: voucher, invoice: invoice
    ).answer(caseType, words: document.result.words)
    var splits = answer.splits
    guard !splits.isEmpty else { return .goOn([]) }
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
    return .goOn([.coded(coding)])
  }
}

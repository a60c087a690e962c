import Invoice
import MasterData
import ReadResult

/// Proposes where an invoice is posted to, and looks at the budgets (H1–H3).
package enum Code {
  static func run(_ voucher: Voucher, _ document: Document, _ desk: Desk) throws -> StageOutcome {
    guard let caseType = voucher.caseType else { return .goOn([]) }
    let invoice = document.invoice(of: voucher)
    var splits = try CodingProposal(
      books: desk.books, rules: desk.policy.coding, voucher: voucher, invoice: invoice
    ).splits(caseType, words: document.result.words)
    guard !splits.isEmpty else { return .goOn([]) }
    if let parts = Allocation.parts(of: voucher.netAmount, by: splits.map(\.net)) {
      for (index, part) in parts.enumerated() { splits[index].net = part }
    }
    let index = voucher.reading?.index
    var coding = Coding(splits)
    coding.year = (index?.invoiceDate ?? desk.now.berlinDate).year
    coding.accrual = AccrualHint(
      service: index?.serviceStart, to: index?.serviceEnd, invoice: index?.invoiceDate)
    coding.overruns = try overruns(coding, voucher, desk.books)
    return .goOn([.coded(coding)])
  }

  private static func overruns(
    _ coding: Coding, _ voucher: Voucher, _ books: any Books
  ) throws -> [BudgetOverrun] {
    try coding.budgetUses.compactMap { use in
      guard let budget = try amount(of: use.key, coding, books) else { return nil }
      let consumed = try books.balance(of: use.key, without: voucher.id).net
      guard let total = consumed.adding(use.net), total > budget else { return nil }
      return BudgetOverrun(
        budget: use.key.description, amount: budget, consumed: consumed, invoice: use.net)
    }
  }

  /// The budget behind a key; nil where there is none, which limits nothing.
  private static func amount(
    of key: UseKey, _ coding: Coding, _ books: any MasterLookup
  ) throws -> ExactDecimal? {
    guard let split = coding.splits.first(where: { coding.budgetKey(of: $0) == key }) else {
      return nil
    }
    let center = split.costCenter ?? ""
    guard let project = split.project else {
      return try books.row(Budget.self, "\(coding.year)|\(center)|")?.amount
    }
    return try books.row(Budget.self, "\(coding.year)|\(center)|\(project)")?.amount
      ?? books.row(Budget.self, "\(coding.year)||\(project)")?.amount
      ?? books.row(Project.self, project)?.budget
  }
}

import Invoice
import MasterData
import ReadResult

/// Where the parts of an invoice belong: what was ordered or agreed says it, else the supplier's
/// record, and what that does not say earlier documents do (``PostingHistory``).
struct CodingProposal {
  let books: any Books
  let rules: CodingRules
  let voucher: Voucher
  let invoice: Invoice?

  struct Answer {
    /// With the weights of their nets; of one place there is one.
    var splits: [CodingSplit]
    var remarks: [CodingRemark] = []
  }

  func answer(_ caseType: CaseType, words: DocumentWords?) throws -> Answer {
    var answer = Answer(splits: try caseType == .expense ? expenses(words) : ordered())
    if answer.splits.isEmpty { answer.splits = try agreed().map { [$0] } ?? [] }
    if answer.splits.isEmpty { answer = try bySupplier() }
    let index = voucher.reading?.index
    answer.splits = try joined(answer.splits).map { split in
      var split = split
      split.costCenter = split.costCenter ?? index?.costCenter ?? voucher.submission.costCenter
      if let asset = try split.asset.flatMap({ try books.row(Asset.self, $0) }) {
        split.account = split.account ?? asset.account
        split.object = split.object ?? asset.site
      }
      if let site = try split.object.flatMap({ try books.row(Site.self, $0) }) {
        split.costCenter = split.costCenter ?? site.costCenter
      }
      let project = try split.project.flatMap { try books.row(Project.self, $0) }
      split.isInvestment = project?.kind == .capex
      split.taxKey = TaxKey.key(category: category, rate: split.vatRate)
      return split
    }
    return answer
  }

  /// The category of the largest part of the VAT breakdown.
  private var category: VATCategory? {
    invoice?.vatBreakdown.max {
      ($0.taxableAmount ?? .zero).magnitude < ($1.taxableAmount ?? .zero).magnitude
    }?.category
  }

  private var rate: ExactDecimal? { invoice?.vatBreakdown.first?.rate }

  /// Whether lines may be of several rates.
  private var hasRates: Bool { (invoice?.vatBreakdown.count ?? 0) > 1 }

  /// By the lines of the orders that it takes up.
  private func ordered() throws -> [CodingSplit] {
    var lines: [String: [OrderLine]] = [:]
    var splits: [CodingSplit] = []
    let numbers = voucher.references?.orders ?? []
    for number in numbers {
      lines[number] = try books.rows(OrderLine.self, where: .order, is: number)
    }
    for use in voucher.match?.uses ?? [] {
      guard let (order, line) = use.key.orderLine,
        let row = lines[order]?.first(where: { $0.line == line }) ?? lines[order]?.first
      else { continue }
      splits.append(split(row, net: use.net))
    }
    if splits.isEmpty, let row = numbers.lazy.compactMap({ lines[$0]?.first }).first {
      splits = [split(row, net: voucher.netAmount)]
    }
    return splits
  }

  private func split(_ line: OrderLine, net: ExactDecimal) -> CodingSplit {
    var split = CodingSplit(net: net, source: .order)
    split.account = line.account
    split.costCenter = line.costCenter
    split.project = line.project
    split.object = line.object
    split.asset = line.asset
    split.trade = line.trade
    split.vatRate = hasRates ? line.vatRate ?? rate : rate ?? line.vatRate
    return split
  }

  private func agreed() throws -> CodingSplit? {
    guard let number = voucher.references?.contracts.first ?? voucher.match?.contract,
      let contract = try books.row(Contract.self, number)
    else { return nil }
    var split = CodingSplit(net: voucher.netAmount, source: .contract)
    split.account = contract.account
    split.costCenter = contract.costCenter
    split.object = contract.object
    split.asset = contract.asset
    split.trade = contract.trade
    split.vatRate = rate ?? contract.vatRate
    return split
  }

  private func bySupplier() throws -> Answer {
    guard let id = voucher.resolution?.supplierID, let supplier = try books.row(Supplier.self, id)
    else { return Answer(splits: []) }
    let index = voucher.reading?.index
    var split = CodingSplit(net: voucher.netAmount, source: .supplier)
    split.account = supplier.account
    split.costCenter = index?.costCenter ?? supplier.costCenter
    split.trade = supplier.trade
    split.object = index?.object
    split.asset = index?.asset
    split.vatRate = rate
    let earlier = try books.documents(
      under: .supplier(id), atMost: PostingHistory.documentsMax + 1
    ).filter { $0.id != voucher.id }
    return learned(split, PostingHistory(Array(earlier.prefix(PostingHistory.documentsMax))))
  }

  /// Takes from earlier documents what the supplier's record leaves open; where they contradict it,
  /// that is said and the record counts.
  private func learned(_ own: CodingSplit, _ history: PostingHistory) -> Answer {
    if let usual = history.usualSplits() {
      return Answer(
        splits: usual.map { split in
          var split = split
          split.vatRate = rate
          return split
        }, remarks: [.splitAsBefore])
    }
    let subject = PostingHistory.Subject(
      asset: own.asset, object: own.object, costCenter: own.costCenter,
      words: PostingWords.of(invoice))
    var answer = Answer(splits: [])
    var split = own
    let fields: [(WritableKeyPath<CodingSplit, String?>, CodingRemark.Field)] = [
      (\.account, .account), (\.costCenter, .costCenter),
    ]
    for (path, field) in fields {
      guard let vote = history.vote(for: subject, path) else { continue }
      if let said = own[keyPath: path] {
        // What the document or the record says is no guess, and where it goes is no news.
        guard field == .account, vote.value != said, vote.rival == nil, vote.isWellFounded else {
          continue
        }
        split.sureness = min(split.sureness ?? 100, 100 - vote.sureness / 2)
        answer.remarks.append(.unusual(field, said, vote))
      } else {
        split[keyPath: path] = vote.value
        split.source = .history
        split.sureness = min(split.sureness ?? 100, vote.sureness)
        if let remark = CodingRemark.rivals(field, vote) { answer.remarks.append(remark) }
      }
    }
    answer.splits = [split]
    return answer
  }

  /// Expenses of an employee: the cost centre that the claim names, else the employee's own.
  private func expenses(_ words: DocumentWords?) throws -> [CodingSplit] {
    var split = CodingSplit(net: voucher.netAmount, source: .expenses)
    split.account = rules.expenseAccount
    let tokens = ReferenceTokens(words?.pages.flatMap { $0.words.map(\.text) } ?? [])
    split.costCenter = try tokens.lazy.compactMap { try books.row(CostCenter.self, $0)?.id }.first
    if split.costCenter == nil, let employee = voucher.identification?.employee {
      split.costCenter = try books.rows(CostCenter.self).first { $0.responsible == employee }?.id
    }
    return [split]
  }

  /// Splits of the same place added up, in the order of their first.
  private func joined(_ splits: [CodingSplit]) -> [CodingSplit] {
    var places: [CodingSplit: Int] = [:]
    var joined: [CodingSplit] = []
    for split in splits {
      var place = split
      place.net = .zero
      if let index = places[place] {
        joined[index].net = joined[index].net.adding(split.net) ?? joined[index].net
      } else {
        places[place] = joined.count
        joined.append(split)
      }
    }
    return joined
  }
}

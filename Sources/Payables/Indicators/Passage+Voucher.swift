import Invoice
import MasterData
import ReadResult

extension Passage {
  package init(_ voucher: Voucher) {
    self.init(id: voucher.id)
    channel = voucher.submission.channel
    documentClass = voucher.documentClass
    status = voucher.status
    isSensitive = voucher.isSensitive
    isScan = voucher.hasPaper
    isStructured = voucher.reading?.structuredSHA256 != nil
    isCopy = voucher.duplicate != nil && voucher.status == .filed
    receivedAt = voucher.submission.receivedAt
    take(voucher.milestones)
    take(voucher.quality)
    dunning = voucher.dunning?.outcome
    answeredAt =
      voucher.correspondence?.letters.first { $0.topic == .dunningAnswer && $0.outcome == .sent }?
      .settledAt
    if !voucher.isSensitive { takeContent(of: voucher) }
  }

  private mutating func take(_ milestones: Milestones) {
    registeredAt = milestones.registeredAt
    readAt = milestones.readAt
    decidedAt = milestones.decidedAt
    routedAt = milestones.routedAt
    approvedAt = milestones.approvedAt
    rejectedAt = milestones.rejectedAt
    postedAt = milestones.postedAt
    hadEvidence = milestones.hadEvidence
    if let cases = milestones.cases {
      firstCase = cases.first
      caseCodes = cases.codes
      caseSince = cases.openSince
      caseSeconds = Int(cases.closedSeconds)
    }
    guard let handling = milestones.handling else { return }
    corrections = handling.corrections
    classChanges = handling.classChanges
    codings = handling.codings
    delegations = handling.delegations
    decisions = handling.decisions
    questions = handling.questions
    complaints = handling.complaints
  }

  private mutating func take(_ quality: Quality?) {
    guard let quality, quality.check.pages > 0 else { return }
    pages = quality.check.pages
    isSampled = quality.check.look == .sample && quality.judgement != nil
    switch quality.judgement?.verdict {
    case .passed: scan = .passed
    case .failed: scan = .faulty
    case nil: scan = quality.check.isSerious ? .faulty : .none
    }
  }

  private mutating func takeContent(of voucher: Voucher) {
    let index = voucher.reading?.index
    let splits = voucher.coding?.splits ?? []
    supplier = index?.supplierID ?? voucher.resolution?.supplierID
    site = splits.lazy.compactMap(\.object).first ?? index?.object
    if let proof = voucher.settlement.payment?.proof {
      paidAt = Timestamp(berlin: proof.date, hour: 0)
    }
    guard index?.currency == .euro else { return }
    grossCents = index?.gross.flatMap { Cents.rounded($0) }
    shares = CostShare.of(splits, else: index)
    if documentClass == .creditNote { turnSigns() }
    takeDiscounts(of: voucher)
  }

  /// Credit notes declare what they give back as positive amounts; here they take away.
  private mutating func turnSigns() {
    if let cents = grossCents { grossCents = -abs(cents) }
    let sign = shares.reduce(0) { $0 + $1.netCents } > 0 ? -1 : 1
    for place in shares.indices { shares[place].netCents *= sign }
  }

  /// What could be had is what the terms grant that had not run out when it arrived.
  private mutating func takeDiscounts(of voucher: Voucher) {
    let arrival = receivedAt.berlinDate
    discounts = (voucher.terms?.cashDiscounts ?? []).filter { $0.until >= arrival }
      .map { DiscountTier(until: $0.until, cents: $0.amount.flatMap { Cents.rounded($0) }) }
      .sorted { $0.until < $1.until }
    takenCents = voucher.settlement.payment?.proof.flatMap { Cents.rounded($0.discount) }
  }
}

extension CostShare {
  /// Added up by cost centre, in the order of the splits; as the document says where nothing is
  /// proposed.
  static func of(_ splits: [CodingSplit], else index: IndexRecord?) -> [CostShare] {
    guard !splits.isEmpty else {
      guard let center = index?.costCenter, let net = index?.net.flatMap({ Cents.rounded($0) })
      else { return [] }
      return [CostShare(center, netCents: net)]
    }
    var shares: [CostShare] = []
    for split in splits {
      guard let center = split.costCenter, let net = Cents.rounded(split.net) else { continue }
      if let place = shares.firstIndex(where: { $0.costCenter == center }) {
        shares[place].netCents += net
      } else {
        shares.append(CostShare(center, netCents: net))
      }
    }
    return shares
  }
}

extension Cents {
  /// As ``of(_:)``, parts of a cent rounded half away from zero.
  static func rounded(_ amount: ExactDecimal) -> Int? {
    of(amount.rounded(to: 2, .halfAwayFromZero))
  }
}

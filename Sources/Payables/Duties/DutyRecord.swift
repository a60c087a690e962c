package import MasterData

/// That a person did something about a document (see ``Duty``).
package struct DutyRecord: Codable, Hashable, Sendable {
  package var duty: Duty
  /// A user of the master data.
  package var user: String

  package init(_ duty: Duty, _ user: String) {
    self.duty = duty
    self.user = user
  }

  /// What people did about a voucher so far, the order and the claim first.
  package static func all(of voucher: Voucher, _ books: any MasterLookup) throws -> [DutyRecord] {
    var records: [DutyRecord] = []
    if let employee = voucher.identification?.employee { records.append(.init(.claim, employee)) }
    for number in voucher.references?.orders ?? [] {
      for line in try books.rows(OrderLine.self, where: .order, is: number) {
        guard let user = line.orderedBy else { continue }
        let record = DutyRecord(.order, user)
        if records.last != record { records.append(record) }
      }
    }
    records += voucher.decisions.compactMap { decision in
      decision.fulfilledDuty.map { DutyRecord($0, decision.user) }
    }
    if let user = voucher.settlement.posting?.user { records.append(.init(.posting, user)) }
    return records
  }
}

extension Decision {
  /// What the person took on with it; nil for what keeps nobody from anything else.
  var fulfilledDuty: Duty? {
    guard verdict == .approve else { return nil }
    if !accepted.isEmpty {
      return accepted.contains(where: \.isDeviation) ? .deviation : nil
    }
    // Entries from before it was kept tell no more than that somebody released something.
    return duty ?? .approval
  }
}

extension Duty {
  /// What somebody takes on who decides a task of a voucher; nil where that is for everybody.
  package init?(of task: WorkTask, _ voucher: Voucher) {
    switch task.kind {
    case .settleCase:
      let codes = voucher.exception.map { [$0.primary] + $0.secondary } ?? []
      guard codes.contains(where: \.isDeviation) else { return nil }
      self = .deviation
    case .factualCheck: self = .factualCheck
    case .approval:
      let steps = voucher.route?.steps ?? []
      let reason = task.step.flatMap { steps.indices.contains($0) ? steps[$0].reason : nil }
      self = reason == .formalCheck ? .formalCheck : .approval
    case .afterAction: self = .afterAction
    case .paymentRelease: self = .paymentRelease
    case .answer, .qualityLook, .followUp, .reply, .posting, .payment: return nil
    }
  }
}

extension ExceptionCode {
  /// Whether it is about a price or a quantity that is not what was ordered.
  package var isDeviation: Bool { self == .priceDeviation || self == .quantityDeviation }
}

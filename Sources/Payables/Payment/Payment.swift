package import Invoice

/// How it stands with the payment of a voucher.
package struct Payment: Codable, Hashable, Sendable {
  package var state: State
  /// Nil where it was paid by others.
  package var run: PaymentRunNumber?
  package var endToEndID: String?
  package var item: TransferItem?
  /// Whether the release of the run is asked for at this voucher.
  package var leadsRun = false
  /// The day on which the account is charged.
  package var executionDate: CalendarDate?
  /// The user who released it.
  package var releasedBy: String?
  package var proof: PaymentProof?
  /// That the bank gave the money back; nil where it did not.
  package var returned: PaymentFailure?

  package enum State: String, Codable, Hashable, Sendable, CaseIterable {
    case proposed, released, paid, returned

    /// Whether no other run may pay it.
    package var isUnderWay: Bool { self == .proposed || self == .released }
  }

  /// Whether a run is to pay it and nobody has released that yet.
  package func isProposed(in number: PaymentRunNumber) -> Bool {
    state == .proposed && run == number
  }

  init(_ mark: PaymentMark) {
    state = .proposed
    run = mark.run
    endToEndID = mark.endToEndID
    item = mark.item
    leadsRun = mark.leadsRun
    executionDate = mark.executionDate
  }

  /// A payment that no run made.
  init(_ proof: PaymentProof) {
    state = .paid
    self.proof = proof
  }

  mutating func take(_ release: PaymentRelease) {
    guard run == release.run else { return }
    state = .released
    releasedBy = release.user
  }

  mutating func take(_ proof: PaymentProof) {
    state = .paid
    self.proof = proof
  }

  mutating func take(_ back: PaymentFailure) {
    state = .returned
    returned = back
  }
}

/// That a run is to pay a voucher.
package struct PaymentMark: Codable, Hashable, Sendable {
  package var run: PaymentRunNumber
  /// Of the transfer that it is paid with.
  package var endToEndID: String
  package var item: TransferItem
  package var executionDate: CalendarDate
  /// Whether the release of the run is asked for at this voucher: the first one in it.
  package var leadsRun: Bool
  /// Who proposed the run; nil where the daemon did.
  package var user: String?

  package init(
    _ run: PaymentRunNumber, _ transfer: Transfer, _ item: TransferItem, leadsRun: Bool,
    by user: String?
  ) {
    self.run = run
    self.item = item
    self.user = user
    self.leadsRun = leadsRun
    endToEndID = transfer.endToEndID
    executionDate = transfer.executionDate
  }
}

/// That a run does not pay a voucher after all.
package struct PaymentWithdrawal: Codable, Hashable, Sendable {
  package var run: PaymentRunNumber
  package var reason: String
  /// Who took the run back; nil where the daemon did.
  package var user: String?

  package init(_ run: PaymentRunNumber, by user: String?, reason: String) {
    self.run = run
    self.reason = reason
    self.user = user
  }
}

/// That a second person released a run, and what it released (K2).
package struct PaymentRelease: Codable, Hashable, Sendable {
  package var run: PaymentRunNumber
  package var user: String

  package init(_ run: PaymentRunNumber, by user: String) {
    self.run = run
    self.user = user
  }
}

/// That a voucher was paid (K3).
package struct PaymentProof: Codable, Hashable, Sendable {
  package var date: CalendarDate
  /// What the bank or the list says was paid on it; negative for a credit note.
  package var amount: ExactDecimal
  /// The cash discount that was taken.
  package var discount: ExactDecimal
  /// Of the bank, or of who made the list.
  package var reference: String?
  package var source: Source

  package enum Source: String, Codable, Hashable, Sendable, CaseIterable {
    case statement, list
  }

  package init(
    on date: CalendarDate, amount: ExactDecimal, discount: ExactDecimal, reference: String?,
    _ source: Source
  ) {
    self.date = date
    self.amount = amount
    self.discount = discount
    self.reference = reference
    self.source = source
  }
}

/// That the bank refused a transfer or gave the money back.
package struct PaymentFailure: Codable, Hashable, Sendable {
  package var date: CalendarDate
  /// ISO 20022: `AC04`; nil where the bank gave none.
  package var code: String?
  /// What happened, in a complete sentence in German.
  package var text: String

  package init(on date: CalendarDate, code: String?, text: String) {
    self.date = date
    self.code = code
    self.text = text
  }
}

package import Invoice

/// That nothing is paid on an approved voucher for the time being (zurückgestellt, K3).
package struct Hold: Codable, Hashable, Sendable {
  /// Why, in a complete sentence.
  package var reason: String
  /// The user who holds it; nil where the bank gave the money back.
  package var user: String?
  /// When somebody is to look at it again.
  package var until: CalendarDate?

  package init(_ reason: String, by user: String?, until day: CalendarDate?) {
    self.reason = reason
    self.user = user
    until = day
  }

  init(_ back: PaymentFailure) {
    self.init(back.text, by: nil, until: back.date)
  }
}

/// That a hold is over.
package struct HoldEnd: Codable, Hashable, Sendable {
  package var note: String?
  package var user: String

  package init(note: String?, by user: String) {
    self.note = note
    self.user = user
  }
}

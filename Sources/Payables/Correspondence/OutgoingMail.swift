package import Invoice

/// A mail that is to be sent, about a voucher or about all that a person has to do.
package enum OutgoingMail: Hashable, Sendable {
  case about(VoucherID, MailOrder)
  case digest(Digest)

  /// Tells it from all others: `B26-0000123/3`, `digest/gl/2026-11-26`.
  package var key: String {
    switch self {
    case .about(let voucher, let order): Self.key(of: order.number, about: voucher)
    case .digest(let digest): "digest/\(digest.user)/\(digest.day)"
    }
  }

  /// Among the mails of its voucher.
  package var number: Int {
    switch self {
    case .about(_, let order): order.number
    case .digest: 0
    }
  }

  /// The key of a mail about a voucher by its number.
  package static func key(of number: Int, about voucher: VoucherID) -> String {
    "\(voucher)/\(number)"
  }
}

/// All that a person has to do, as a mail of one day.
package struct Digest: Codable, Hashable, Sendable {
  package var user: String
  /// In Berlin.
  package var day: CalendarDate
  /// The first ones that were open when it was ordered, what is due first first.
  package private(set) var tasks: [TaskID] = []
  /// How many there were.
  package private(set) var total = 0

  /// Tasks that are named, at most.
  package static let tasksMax = 50

  package init(user: String, day: CalendarDate) {
    self.user = user
    self.day = day
  }

  package mutating func add(_ task: TaskID) {
    if tasks.count < Self.tasksMax { tasks.append(task) }
    total += 1
  }
}

package import Banking
package import Payables

/// How suppliers are paid ([payment]).
package struct PaymentSettings: Hashable, Sendable {
  package var format = Format.none
  /// The hour from which on runs are proposed on their days; nil: only by command.
  package var hour: Int?
  /// The days on which runs are proposed.
  package var days: [PaymentDay] = [.tuesday, .thursday]
  package var rules = PaymentRules()
  package var form = PaymentFileForm()

  package enum Format: String, Codable, Hashable, Sendable, CaseIterable {
    /// Nothing is paid from here.
    case none
    /// Orders as pain.001 for the bank.
    case sepa
  }

  /// A day of the week on which banks work.
  package enum PaymentDay: String, Codable, Hashable, Sendable, CaseIterable {
    case monday, tuesday, wednesday, thursday, friday

    package var weekday: Weekday {
      switch self {
      case .monday: .monday
      case .tuesday: .tuesday
      case .wednesday: .wednesday
      case .thursday: .thursday
      case .friday: .friday
      }
    }
  }

  init() {}

  package var isOn: Bool { format != .none }
}

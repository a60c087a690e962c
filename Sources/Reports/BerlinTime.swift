import Foundation
package import Invoice
import InvoiceRules
package import Payables

/// A moment as clocks in Germany show it.
package struct BerlinTime: Hashable, Sendable {
  package let date: CalendarDate
  package let hour: Int
  package let minute: Int
  package let second: Int

  private static let zone = TimeZone(identifier: "Europe/Berlin")

  package init(_ timestamp: Timestamp) {
    let seconds = Self.floored(timestamp.microseconds, by: 1_000_000)
    let moment = Date(timeIntervalSince1970: TimeInterval(seconds))
    let local = seconds + Int64(Self.zone?.secondsFromGMT(for: moment) ?? 3600)
    let day = Self.floored(local, by: 86_400)
    let rest = Int(local - day * 86_400)
    date = CalendarDate(daysSince1970: Int(day))
    hour = rest / 3600
    minute = rest / 60 % 60
    second = rest % 60
  }

  private static func floored(_ value: Int64, by divisor: Int64) -> Int64 {
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }

  /// `10:30:05`.
  var clock: String {
    [hour, minute, second].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }

  /// `22.11.2026 10:30:05`, as spreadsheets read it.
  var text: String { "\(date.text(in: .german)) \(clock)" }

  /// `22.11.2026, 10:30:05 Uhr`.
  func sentence(in language: Language) -> String {
    switch language {
    case .german: "\(date.text(in: .german)), \(clock) Uhr"
    case .english: "\(date.text(in: .english)), \(clock) (Berlin)"
    }
  }
}

import Foundation
import Payables

/// `Thu, 26 Nov 2026 20:13:18 +0000` (RFC 5322 3.3).
enum MailDate {
  static func text(of time: Timestamp) -> String {
    let seconds = time.microseconds / 1_000_000
    let date = Date(timeIntervalSince1970: TimeInterval(seconds))
    let parts = calendar.dateComponents(
      [.year, .month, .day, .hour, .minute, .second, .weekday], from: date)
    let clock = [parts.hour, parts.minute, parts.second]
      .map { two($0 ?? 0) }.joined(separator: ":")
    let day = "\(parts.day ?? 1) \(months[(parts.month ?? 1) - 1]) \(parts.year ?? 1970)"
    return "\(weekdays[(parts.weekday ?? 1) - 1]), \(day) \(clock) +0000"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static let calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? calendar.timeZone
    return calendar
  }()

  private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}

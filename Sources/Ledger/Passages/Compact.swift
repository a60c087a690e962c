import GRDB
import Invoice
import MasterData
import Payables
import ReadResult

/// A value as it stands in a row of a passage, of which a million are read at a stretch.
///
/// Times are whole microseconds since 1970, days are counted from there.
protocol Compact {
  /// Of SQLite's strict types.
  static var columnType: String { get }
  var compact: DatabaseValue { get }
  init?(compact: DatabaseValue)
}

extension Compact where Self: DatabaseValueConvertible {
  var compact: DatabaseValue { databaseValue }
  init?(compact: DatabaseValue) {
    guard let value = Self.fromDatabaseValue(compact) else { return nil }
    self = value
  }
}

extension Int: Compact { static var columnType: String { "INTEGER" } }
extension Bool: Compact { static var columnType: String { "INTEGER" } }
extension String: Compact { static var columnType: String { "TEXT" } }

extension Compact where Self: RawRepresentable, RawValue: Compact {
  static var columnType: String { RawValue.columnType }
  var compact: DatabaseValue { rawValue.compact }
  init?(compact: DatabaseValue) {
    guard let value = RawValue(compact: compact) else { return nil }
    self.init(rawValue: value)
  }
}

extension DocumentClass: Compact {}
extension Status: Compact {}
extension ExceptionCode: Compact {}
extension ScanOutcome: Compact {}
extension DunningJudgement.Outcome: Compact {}
extension TaskKind: Compact {}
extension Role: Compact {}
extension EscalationLevel: Compact {}

extension Timestamp: Compact {
  static var columnType: String { "INTEGER" }
  var compact: DatabaseValue { microseconds.databaseValue }
  init?(compact: DatabaseValue) {
    guard let microseconds = Int64.fromDatabaseValue(compact) else { return nil }
    self.init(microseconds: microseconds)
  }
}

extension CalendarDate: Compact {
  static var columnType: String { "INTEGER" }
  private static let epoch = CalendarDate(daysSince1970: 0)
  var daysSince1970: Int { Self.epoch.days(until: self) }
  var compact: DatabaseValue { daysSince1970.databaseValue }
  init?(compact: DatabaseValue) {
    guard let days = Int.fromDatabaseValue(compact) else { return nil }
    self.init(daysSince1970: days)
  }
}

/// What several of stand in a column, a line each.
protocol CompactLine {
  var compactLine: String { get }
  init?(compactLine: Substring)
}

extension Array: Compact where Element: CompactLine {
  static var columnType: String { "TEXT" }
  var compact: DatabaseValue { map(\.compactLine).joined(separator: "\n").databaseValue }
  init?(compact: DatabaseValue) {
    guard let text = String.fromDatabaseValue(compact) else { return nil }
    self = []
    for line in text.split(separator: "\n") {
      guard let element = Element(compactLine: line) else { return nil }
      append(element)
    }
  }
}

extension ExceptionCode: CompactLine {
  var compactLine: String { rawValue }
  init?(compactLine: Substring) { self.init(rawValue: String(compactLine)) }
}

/// The level as a number, a blank, the time.
extension TaskPassage.Raise: CompactLine {
  var compactLine: String { "\(level.rawValue) \(at.microseconds)" }
  init?(compactLine: Substring) {
    let parts = compactLine.split(separator: " ")
    guard parts.count == 2, let number = Int(parts[0]), let time = Int64(parts[1]),
      let level = EscalationLevel(rawValue: number)
    else { return nil }
    self.init(to: level, at: Timestamp(microseconds: time))
  }
}

/// The day, and behind a blank the cents where they are known.
extension DiscountTier: CompactLine {
  var compactLine: String {
    let day = "\(until.daysSince1970)"
    return cents.map { "\(day) \($0)" } ?? day
  }
  init?(compactLine: Substring) {
    let parts = compactLine.split(separator: " ")
    guard let first = parts.first, let days = Int(first) else { return nil }
    let until = CalendarDate(daysSince1970: days)
    self.init(until: until, cents: parts.count > 1 ? Int(parts[1]) : nil)
  }
}

/// Cents, a blank, the cost centre.
extension CostShare: CompactLine {
  var compactLine: String { "\(netCents) \(costCenter.replacing("\n", with: " "))" }
  init?(compactLine: Substring) {
    guard let blank = compactLine.firstIndex(of: " "), let cents = Int(compactLine[..<blank])
    else { return nil }
    self.init(String(compactLine[compactLine.index(after: blank)...]), netCents: cents)
  }
}

package import Invoice
package import JSON
package import Payables

extension JSONObject {
  /// Adds a date as `YYYY-MM-DD`.
  package mutating func add(_ key: String, _ value: CalendarDate?) {
    add(key, value?.description)
  }

  /// Adds a time as RFC 3339 in UTC.
  package mutating func add(_ key: String, _ value: Timestamp?) { add(key, value?.description) }

  /// Adds an amount or quantity as a decimal string: `"1190.00"`.
  package mutating func add(_ key: String, _ value: ExactDecimal?) {
    add(key, value?.description)
  }
}

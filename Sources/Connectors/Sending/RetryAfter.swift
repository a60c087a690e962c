import CCurl

/// For how long the other side asks to wait (RFC 9110 10.2.3).
enum RetryAfter {
  /// Seconds that are waited for because the other side says so, at most.
  static let secondsMax: Int64 = 6 * 3600

  /// Reads seconds or a date; `now` in seconds since 1970.
  static func seconds(_ text: String, now: Int64) -> Int64? {
    if let seconds = Int64(text) { return bounded(seconds) }
    if !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return secondsMax }
    let date = Int64(curl_getdate(text, nil))
    guard date >= 0 else { return nil }
    let (seconds, overflow) = date.subtractingReportingOverflow(now)
    return overflow ? nil : bounded(seconds)
  }

  private static func bounded(_ seconds: Int64) -> Int64 { min(max(seconds, 0), secondsMax) }
}

import Glibc

/// Names of batches: no two are alike, whatever the clock says.
enum BatchName {
  static func make() -> String {
    var random = SystemRandomNumberGenerator()
    return "\(getpid())-\(String(random.next() as UInt64, radix: 36))"
  }
}

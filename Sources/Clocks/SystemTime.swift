import CLinux

/// What the kernel says of the system's clock.
package enum SystemTime {
  /// Whether something keeps it right (NTP, PTP); nil where the kernel does not say.
  package static var isSynchronised: Bool? {
    switch rohrpost_clock_is_synchronised() {
    case 0: false
    case 1: true
    default: nil
    }
  }
}

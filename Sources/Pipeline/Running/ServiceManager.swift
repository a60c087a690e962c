import Glibc

/// Tells systemd how the service is (sd_notify(3)); silent where no service manager listens.
struct ServiceManager: Sendable {
  private let socket: [UInt8]?
  /// How often the watchdog is to be fed: half of what systemd allows.
  let watchdogInterval: Duration?

  /// Reads `NOTIFY_SOCKET` and `WATCHDOG_USEC`.
  init(environment: [String: String]) {
    var path = environment["NOTIFY_SOCKET"].map { Array($0.utf8) }
    // An abstract socket's name begins with a zero byte, written as @.
    if path?.first == UInt8(ascii: "@") { path?[0] = 0 }
    socket = path
    watchdogInterval = environment["WATCHDOG_USEC"].flatMap { Int64($0) }
      .map { .microseconds($0 / 2) }
  }

  func ready() { send("READY=1") }
  /// Says that the configuration is read again; ``ready()`` ends it.
  ///
  /// The time is what `Type=notify-reload` wants (systemd 253 and later); with `Type=notify` it
  /// does no harm.
  func reloading() {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    let microseconds = Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000
    send("RELOADING=1\nMONOTONIC_USEC=\(microseconds)")
  }
  func stopping() { send("STOPPING=1") }
  func feedWatchdog() { send("WATCHDOG=1") }

  private func send(_ message: String) {
    guard let socket else { return }
    // A service manager that doesn't listen is no reason to stop.
    _ = UnixDatagram.send(Array(message.utf8), to: socket)
  }
}

import Configuration
import Logging

/// Log lines go to standard error, where journald picks them up.
enum Log {
  static func make(_ settings: Settings) -> Logger {
    var logger = Logger(label: "rohrpost") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = Logger.Level(rawValue: settings.logLevel.rawValue) ?? .info
    return logger
  }

  /// For commands whose answers are their output: only what went wrong.
  static var quiet: Logger {
    var logger = Logger(label: "rohrpost") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = .error
    return logger
  }
}

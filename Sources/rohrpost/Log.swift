import Configuration
import Foundation
import Logging
import Pipeline

/// Log lines go to standard error, or with fields to journald where this is behind it.
enum Log {
  static func make(_ settings: Settings) -> Logger {
    let environment = ProcessInfo.processInfo.environment
    var logger = Logger(label: "rohrpost") { label in
      let lines = StreamLogHandler.standardError(label: label)
      return JournalLog(environment: environment, fallback: lines) ?? lines
    }
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

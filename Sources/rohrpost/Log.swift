import Configuration
import Foundation
import Logging
import Pipeline

/// Log lines go to standard error, or with fields to journald where this is behind it.
enum Log {
  /// Where there is a progress line, they stand above it.
  static func make(_ settings: Settings, beside line: ProgressLine? = nil) -> Logger {
    let environment = ProcessInfo.processInfo.environment
    var logger = Logger(label: "rohrpost") { label in
      let lines = StreamLogHandler.standardError(label: label)
      if let line, line.observer != nil { return AboveProgress(lines, line) }
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

/// Log lines above a progress line.
private struct AboveProgress: LogHandler {
  private var lines: StreamLogHandler
  private let progress: ProgressLine

  init(_ lines: StreamLogHandler, _ progress: ProgressLine) {
    (self.lines, self.progress) = (lines, progress)
  }

  var metadata: Logger.Metadata {
    get { lines.metadata }
    set { lines.metadata = newValue }
  }

  var logLevel: Logger.Level {
    get { lines.logLevel }
    set { lines.logLevel = newValue }
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { lines[metadataKey: key] }
    set { lines[metadataKey: key] = newValue }
  }

  func log(event: LogEvent) { progress.aside { lines.log(event: event) } }
}

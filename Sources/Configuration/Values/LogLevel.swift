/// From which weight on log lines are written; the names are those of swift-log.
package enum LogLevel: String, Hashable, Sendable, CaseIterable {
  case trace, debug, info, notice, warning, error, critical
}

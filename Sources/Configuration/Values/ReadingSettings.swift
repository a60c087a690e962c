import Glibc
package import ReadResult

/// How documents are read ([reading]).
package struct ReadingSettings: Hashable, Sendable {
  /// As configured: 0 stands for the number of processor cores.
  package var configuredWorkers = 0
  /// Seconds for one document, then its reader is ended.
  package var timeoutSeconds = 60
  /// Bytes one reader may use.
  package var memoryBytes = 1024 << 20
  /// How often a document is tried whose reader died, hung or ran out of memory.
  package var attempts = 2
  package var limits = ReadingLimits()

  /// Readers that work side by side.
  package var workers: Int { configuredWorkers > 0 ? configuredWorkers : Self.cores }

  private static let cores = max(1, sysconf(CInt(_SC_NPROCESSORS_ONLN)))
}

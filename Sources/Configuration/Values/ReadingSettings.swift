import Glibc
package import Payables
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
  /// Mails in mails, archives in archives.
  package var depth = Allowance.full.depth

  /// Readers that work side by side.
  package var workers: Int { configuredWorkers > 0 ? configuredWorkers : Self.cores }

  /// What may be taken out of a document from outside and all that is in it: some times what one
  /// reading may take out.
  package var allowance: Allowance {
    Allowance(bytes: limits.extractedBytes * 2, parts: limits.parts * 5, depth: depth)
  }

  private static let cores = max(1, sysconf(CInt(_SC_NPROCESSORS_ONLN)))
}

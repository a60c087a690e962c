package import SystemPackage

/// How many readers there are and what each may use.
package struct ReaderPoolSettings: Sendable {
  package var executable: FilePath
  /// Reader processes at one time.
  package var readers: Int
  /// The time for one document; then its reader is killed.
  package var documentTime: Duration
  /// Address space of a reader, in which the largest document and all its contents fit twice.
  package var memoryBytes: Int
  /// Documents after which a reader is replaced, so that leaks stay small.
  package var documentsPerReader: Int
  /// How often a document is tried that ruins its reader, each time but the first in a fresh one.
  package var attempts: Int
  /// The time from the start of a process to its greeting.
  package var startTime = Duration.seconds(30)

  package init(
    executable: FilePath, readers: Int = 2, documentTime: Duration = .seconds(60),
    memoryBytes: Int = 2 << 30, documentsPerReader: Int = 1000, attempts: Int = 2
  ) {
    precondition(
      readers > 0 && documentsPerReader > 0 && attempts > 0, "a pool needs one of everything")
    self.executable = executable
    self.readers = readers
    self.documentTime = documentTime
    self.memoryBytes = memoryBytes
    self.documentsPerReader = documentsPerReader
    self.attempts = attempts
  }

  /// The time a reader has to end itself once its input has ended.
  static let endTime = Duration.seconds(5)
  /// How much longer than ``documentTime`` a reader lets itself live when its daemon is gone.
  static let orphanTime = Duration.seconds(10)
}

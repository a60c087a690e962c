package import Configuration
package import ReadingClient
package import SystemPackage

extension Settings {
  /// How the readers are run.
  package func readerPool(executable: FilePath) -> ReaderPoolSettings {
    ReaderPoolSettings(
      executable: executable, readers: reading.workers,
      documentTime: .seconds(reading.timeoutSeconds), memoryBytes: reading.memoryBytes,
      attempts: reading.attempts)
  }
}

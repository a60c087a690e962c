package import Configuration
import Files
import Foundation
import Payables
package import Reports
import SystemPackage

/// How the free space went in the last days: a sample an hour, in `state/disk.json`.
package struct DiskHistory: Codable, Sendable {
  private static let secondsBetween: Int64 = 3600
  private static let days: Int64 = 7

  /// In order of time.
  package private(set) var samples: [DiskSample] = []

  init() {}

  private static func path(_ settings: Settings) -> FilePath {
    FilePath(settings.ledgerPath).removingLastComponent().appending("disk.json")
  }

  /// Reads it; empty where there is none, or none that can be read.
  package static func load(from settings: Settings) -> DiskHistory {
    guard let bytes = try? FileContents.read(path(settings)),
      let history = try? JSONDecoder().decode(DiskHistory.self, from: Data(bytes))
    else { return DiskHistory() }
    return history
  }

  /// Takes a sample where the last is an hour old, and forgets those of earlier weeks; false where
  /// nothing changed.
  ///
  /// A clock that was set back makes the samples from then on be forgotten.
  mutating func note(_ sample: DiskSample) -> Bool {
    samples.removeAll { $0.time > sample.time }
    let isDue =
      samples.last.map { $0.time.adding(seconds: Self.secondsBetween) <= sample.time } ?? true
    guard isDue else { return false }
    let start = sample.time.adding(seconds: -Self.days * 86_400)
    samples = samples.filter { $0.time >= start } + [sample]
    return true
  }

  func save(to settings: Settings) throws {
    try FileContents.replace(Self.path(settings), with: Array(try JSONEncoder().encode(self)))
  }
}

extension DiskSample {
  /// How much room there is where the spool lies.
  init(of spool: FilePath, at now: Timestamp) throws(FileFailure) {
    let space = try FileOperations.space(at: spool)
    self.init(at: now, free: space.free, total: space.total)
  }
}

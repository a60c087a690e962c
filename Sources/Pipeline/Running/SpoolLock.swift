package import Configuration
import Files
import Foundation
import SystemPackage

/// The lock of a spool: whoever holds it is the only one that works in it.
package final class SpoolLock: Sendable {
  package struct Taken: Error, CustomStringConvertible {
    let spool: String

    package var description: String {
      "Another rohrpost works in \(spool). Stop it first, or use another spool."
    }
  }

  private let file: OpenFile

  /// Somebody who only asks holds it for a moment: so often it is tried, with pauses in seconds.
  private static let tries = 5
  private static let pause = 0.02

  private static func path(_ settings: Settings) -> FilePath {
    FilePath(settings.ledgerPath).removingLastComponent().appending("rohrpost.lock")
  }

  /// Whether a program works in the spool now; nil where that can't be told.
  package static func isTaken(_ settings: Settings) -> Bool? {
    do throws(FileFailure) {
      return try !OpenFile(path(settings), .reading).tryLock(isShared: true)
    } catch {
      return error.isNotFound ? false : nil
    }
  }

  /// Throws ``Taken`` where another process has it.
  package init(_ settings: Settings) throws {
    let path = Self.path(settings)
    try FileOperations.makeDirectory(path.removingLastComponent())
    file = try OpenFile(path, .writing(permissions: Permissions.file))
    for _ in 1..<Self.tries {
      if try file.tryLock() { return }
      Thread.sleep(forTimeInterval: Self.pause)
    }
    guard try file.tryLock() else { throw Taken(spool: settings.spool) }
  }

  /// Runs something while the lock is held; it is free when the last user lets it go.
  package func holding<Value>(_ body: () throws -> Value) rethrows -> Value {
    try withExtendedLifetime(self, body)
  }
}

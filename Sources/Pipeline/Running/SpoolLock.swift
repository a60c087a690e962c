package import Configuration
import Files
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

  /// Throws ``Taken`` where another process has it.
  package init(_ settings: Settings) throws {
    let state = FilePath(settings.ledgerPath).removingLastComponent()
    try FileOperations.makeDirectory(state)
    file = try OpenFile(
      state.appending("rohrpost.lock"), .writing(permissions: Permissions.file))
    guard try file.tryLock() else { throw Taken(spool: settings.spool) }
  }

  /// Runs something while the lock is held; it is free when the last user lets it go.
  package func holding<Value>(_ body: () throws -> Value) rethrows -> Value {
    try withExtendedLifetime(self, body)
  }
}

import Configuration
import SystemPackage
import TestSupport
import Testing

@testable import Pipeline

@Suite struct SpoolLockTests {
  private let folder: TemporaryFolder
  private let settings: Settings

  init() throws {
    folder = try TemporaryFolder()
    settings = try Settings.load(file: nil, spool: folder.path.string)
  }

  @Test func `whether somebody works is asked without being in the way`() throws {
    #expect(SpoolLock.isTaken(settings) == false)
    let lock = try SpoolLock(settings)
    lock.holding {
      #expect(SpoolLock.isTaken(settings) == true)
      #expect(throws: SpoolLock.Taken.self) { try SpoolLock(settings) }
    }
  }

  @Test func `a lock that is given back is free, and asking leaves it so`() throws {
    do { try SpoolLock(settings).holding {} }
    #expect(SpoolLock.isTaken(settings) == false)
    #expect(SpoolLock.isTaken(settings) == false)
    try SpoolLock(settings).holding {}
  }
}

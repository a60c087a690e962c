import Foundation
import SystemPackage
import TestSupport
import Testing

extension ReaderTests {
  /// The watchdog where the machine's clock is not the one that the process sees.
  @Suite struct ShiftedClockTests {
    private static let faketime = URL(filePath: "/usr/bin/faketime")
    private static var isInstalled: Bool {
      FileManager.default.isExecutableFile(atPath: faketime.path)
    }

    @Test(
      .enabled(if: isInstalled, "faketime is not installed"),
      arguments: ["+5d", "-400d", "@2031-01-01 08:00:00"])
    func `a reader that hangs is ended under a shifted clock`(shift: String) async throws {
      let program = try Program(
        Self.faketime,
        ["-f", shift, Program.folder.appending(path: "pool-probe").path, Probe.path.string]
          + ["700", "hang", "echo"])
      defer { if program.isRunning { program.signal(SIGKILL) } }
      let hasEnded = await Waiting.until(within: 20) { !program.isRunning }
      #expect(hasEnded)
      let lines = program.output.split(separator: "\n")
      #expect(lines == ["readerLost: the reader did not answer within 0.7 seconds", "echo"])
    }
  }
}

import Foundation
import ReadResult
import Testing

@testable import Reading

@Suite(.timeLimit(.minutes(5))) struct LeakTests {
  /// How often each document is read before memory is looked at, and then again.
  static let rounds = 200
  /// What one round may add; a handle that is not freed adds more than that.
  static let tolerance = 128

  /// In a process of its own, since memory is counted for the whole process.
  @Test(arguments: Sample.allCases)
  func `reading gives its memory back`(sample: Sample) async throws {
    await #expect(processExitsWith: .success) { [sample = sample as Sample] in
      let whole = try sample.bytes()
      let torn = Array(whole.prefix(whole.count * 2 / 3))
      // A leak grows alike each time; what the allocator keeps for later does not.
      let growths = (0..<4).map { _ in
        let before = Self.residentBytes()
        Self.readAll([whole, torn])
        return Self.residentBytes() - before
      }
      #expect(growths.min() ?? 0 < Self.rounds * Self.tolerance, "grew by \(growths)")
    }
  }

  private static func readAll(_ documents: [[UInt8]]) {
    for _ in 0..<rounds {
      for document in documents { _ = Reader.read(Job(name: "a"), document) }
    }
  }

  private static func residentBytes() -> Int {
    let fields = (try? String(contentsOfFile: "/proc/self/statm", encoding: .ascii))?
      .split(separator: " ")
    return (fields.flatMap { $0.count > 1 ? Int($0[1]) : nil } ?? 0) * 4096
  }
}

import Glibc
import ReadResult
import ReadingClient
import Synchronization
import Testing

extension ReaderTests {
  @Suite struct EnduranceTests {
    @Test(arguments: [UInt64(1)])
    func `the pool survives two hundred kills at random moments`(seed: UInt64) async throws {
      let callers = 6
      let kills = KillCount(limit: 200)
      let outcomes = try await Probe.withPool(Probe.settings(readers: 3)) { pool in
        try await withThrowingTaskGroup(of: Outcomes.self) { group in
          group.addTask {
            await Self.kill(seed: seed, count: kills)
            return Outcomes()
          }
          for caller in 0..<callers {
            group.addTask {
              try await Self.readOn(pool, seed: seed &* 100 &+ UInt64(caller), until: kills)
            }
          }
          return try await group.reduce(into: Outcomes()) { $0.add($1) }
        }
      }
      // A document is lost when both its readers are killed; most have better luck.
      #expect(outcomes.read > 200)
      #expect(outcomes.lost < 100)
    }

    private struct Outcomes {
      var read = 0
      var lost = 0
      /// The reader was killed before it could greet: no fault of the document.
      var notBegun = 0

      mutating func add(_ other: Outcomes) {
        read += other.read
        lost += other.lost
        notBegun += other.notBegun
      }
    }

    private final class KillCount: Sendable {
      private let count = Atomic(0)
      private let limit: Int
      init(limit: Int) { self.limit = limit }
      var isReached: Bool { count.load(ordering: .relaxed) >= limit }
      func add() { count.add(1, ordering: .relaxed) }
    }

    /// Kills children of this process, each after a random number of turns.
    private static func kill(seed: UInt64, count: KillCount) async {
      var generator = SeededGenerator(seed: seed)
      while !count.isReached, !Task.isCancelled {
        for _ in 0..<Int.random(in: 0...300, using: &generator) { await Task.yield() }
        guard let victim = Probe.children().randomElement(using: &generator) else { continue }
        if Glibc.kill(victim, SIGKILL) == 0 { count.add() }
      }
    }

    /// Reads documents one after another; each comes back whole, is lost or was not begun.
    private static func readOn(
      _ pool: ReaderPool, seed: UInt64, until kills: KillCount
    ) async throws -> Outcomes {
      var generator = SeededGenerator(seed: seed)
      var outcomes = Outcomes()
      for number in 0..<1_000_000 where !kills.isReached {
        let size = Int.random(in: 0...200_000, using: &generator)
        let document = [UInt8](repeating: UInt8(truncatingIfNeeded: number), count: size)
        do {
          let reply = try await pool.read(Job(name: "echo"), document)
          switch reply.outcome {
          case .success:
            #expect(reply.blobs == [document])
            outcomes.read += 1
          case .failure(let failure):
            #expect(failure.reason == .readerLost)
            outcomes.lost += 1
          }
        } catch ReaderFault.brokenReader {
          outcomes.notBegun += 1
        }
      }
      return outcomes
    }

    @Test func `no descriptor is left behind by readers that come and go`() async throws {
      var settings = Probe.settings(readers: 2)
      settings.documentsPerReader = 2
      // The first use leaves descriptors of the library that starts processes, once.
      _ = try await Probe.withPool(settings) { try await $0.ask("echo") }
      let before = Probe.openDescriptors()
      try await Probe.withPool(settings) { pool in
        for number in 0..<20 {
          _ = try await pool.ask(["echo", "echo", "crash", "garbage"][number % 4])
        }
      }
      #expect(Probe.openDescriptors() == before)
    }
  }
}

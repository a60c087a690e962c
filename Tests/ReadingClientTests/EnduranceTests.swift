import Glibc
import ReadResult
import ReadingClient
import Synchronization
import TestSupport
import Testing

extension ReaderTests {
  @Suite struct EnduranceTests {
    @Test(arguments: [UInt64(1)])
    func `the pool survives two hundred kills at random moments`(seed: UInt64) async throws {
      let callers = 6
      let progress = Progress(kills: 200)
      let outcomes = try await Probe.withPool(Probe.settings(readers: 3)) { pool in
        try await withThrowingTaskGroup(of: Outcomes.self) { group in
          group.addTask {
            await Self.kill(seed: seed, progress)
            return Outcomes()
          }
          for caller in 0..<callers {
            group.addTask {
              try await Self.readOn(pool, seed: seed &* 100 &+ UInt64(caller), progress)
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

    /// How far the killer and the callers are.
    private final class Progress: Sendable {
      private let kills = Atomic(0)
      private let answers = Atomic(0)
      private let limit: Int
      init(kills limit: Int) { self.limit = limit }
      var isDone: Bool { kills.load(ordering: .relaxed) >= limit }
      var answered: Int { answers.load(ordering: .relaxed) }
      func addKill() { kills.add(1, ordering: .relaxed) }
      func addAnswer() { answers.add(1, ordering: .relaxed) }
    }

    /// Kills a child after some answers and then some turns, a random number of each.
    private static func kill(seed: UInt64, _ progress: Progress) async {
      var generator = SeededGenerator(seed: seed)
      while !progress.isDone, !Task.isCancelled {
        let next = progress.answered + Int.random(in: 0...4, using: &generator)
        while progress.answered < next, !Task.isCancelled { await Task.yield() }
        for _ in 0..<Int.random(in: 0...50, using: &generator) { await Task.yield() }
        guard let victim = Probe.children().randomElement(using: &generator) else { continue }
        if Glibc.kill(victim, SIGKILL) == 0 { progress.addKill() }
      }
    }

    /// Reads documents one after another; each comes back whole, is lost or was not begun.
    private static func readOn(
      _ pool: ReaderPool, seed: UInt64, _ progress: Progress
    ) async throws -> Outcomes {
      var generator = SeededGenerator(seed: seed)
      var outcomes = Outcomes()
      for number in 0..<1_000_000 where !progress.isDone {
        let size = Int.random(in: 0...100_000, using: &generator)
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
        progress.addAnswer()
      }
      return outcomes
    }

    @Test func `no descriptor is left behind by readers that come and go`() async throws {
      var settings = Probe.settings(readers: 2)
      settings.documentsPerReader = 1
      let documents = 60
      // The first use leaves descriptors of the library that starts processes, once.
      _ = try await Probe.withPool(settings) { try await $0.ask("echo") }
      let before = Probe.openDescriptors()
      try await Probe.withPool(settings) { pool in
        for number in 0..<documents {
          _ = try await pool.ask(["echo", "echo", "crash", "garbage"][number % 4])
        }
      }
      // Other tests open files meanwhile, but not one for each of these processes.
      #expect(Probe.openDescriptors().subtracting(before).count < documents)
    }
  }
}

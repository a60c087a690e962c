import Glibc
import ReadResult
import ReadingClient
import SystemPackage
import Testing

extension ReaderTests {
  @Suite struct ReaderPoolTests {
    @Test(arguments: [0, 1, 65_536 - 100, 65_536, 1 << 20, 8 << 20])
    func `a document of any size comes back whole`(size: Int) async throws {
      let document = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      let reply = try await Probe.withPool { pool in
        try await pool.read(Job(name: "echo"), document)
      }
      #expect(reply == ReadReply(.success(ReadResult(type: "echo")), blobs: [document]))
    }

    static let losses: [(command: String, detail: String)] = [
      ("crash", "the reader was ended by SIGILL"),
      ("abort", "the reader was ended by SIGABRT"),
      ("segfault", "the reader was ended by SIGSEGV"),
      ("deep", "the reader was ended by SIGSEGV"),
      ("exit 0", "the reader ended with exit code 0"),
      ("exit 3", "the reader ended with exit code 3"),
      ("memory", "the reader ran out of memory (512 MiB)"),
      ("malloc", "the reader was ended by SIGSEGV"),
      ("garbage", "the reader's answer was no reply: tooLarge(\"a header of 1094795585 bytes\")"),
      ("huge-claim", "the reader's answer was no reply: tooLarge(\"more than"),
      ("flood", "the reader"),
      ("twice", "the reader"),
      ("half", "the reader"),
    ]

    @Test(arguments: losses)
    func `a document that ruins its reader costs itself only`(
      command: String, detail: String
    ) async throws {
      var settings = Probe.settings()
      settings.memoryBytes = 512 << 20
      try await Probe.withPool(settings) { pool in
        #expect(try await pool.ask("echo") == "echo")
        let answer = try await pool.ask(command)
        #expect(answer.hasPrefix("readerLost: " + detail))
        #expect(answer.hasSuffix(", 2 times"))
        #expect(try await pool.ask("echo") == "echo")
      }
    }

    @Test func `a document that hangs is given up after its time`() async throws {
      var settings = Probe.settings()
      settings.documentTime = .milliseconds(300)
      for command in ["hang", "loop"] {
        try await Probe.withPool(settings) { pool in
          let start = ContinuousClock.now
          let answer = try await pool.ask(command)
          let expected = "the reader did not answer within 0.3 seconds, 2 times"
          #expect(answer == "readerLost: \(expected)")
          #expect(ContinuousClock.now - start >= .milliseconds(600))
        }
      }
    }

    @Test func `bad documents do not hold up good ones`() async throws {
      var settings = Probe.settings(readers: 2)
      settings.documentTime = .seconds(2)
      settings.memoryBytes = 512 << 20
      let bad = ["hang", "crash", "memory", "garbage", "loop", "exit 1"]
      let good = 60
      try await Probe.withPool(settings) { pool in
        let answers = try await withThrowingTaskGroup(of: String.self) { group in
          for number in 0..<good {
            if number % 10 == 0 { group.addTask { try await pool.ask(bad[number / 10]) } }
            group.addTask {
              try await pool.ask("echo", [UInt8](repeating: 1, count: number * 1000))
            }
          }
          return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers.count { $0 == "echo" } == good)
        #expect(answers.count { $0.hasPrefix("readerLost") } == bad.count)
      }
    }

    @Test(arguments: [
      (attempts: 1, ending: ""), (attempts: 2, ending: ", 2 times"),
      (attempts: 3, ending: ", 3 times"),
    ])
    func `a document is tried as often as the settings say`(
      attempts: Int, ending: String
    ) async throws {
      var settings = Probe.settings()
      settings.attempts = attempts
      let log = LogSink()
      let answer = try await Probe.withPool(settings, log: log) { try await $0.ask("exit 3") }
      #expect(answer == "readerLost: the reader ended with exit code 3\(ending)")
      #expect(log.lines.count { $0.contains("exit code 3") } == attempts)
    }

    @Test func `the second attempt gets a fresh process`() async throws {
      let answers = try await Probe.withPool { pool in
        [try await pool.ask("echo"), try await pool.ask("grumpy")]
      }
      #expect(answers == ["echo", "read"])
    }

    @Test func `a reader is replaced after its number of documents`() async throws {
      var settings = Probe.settings()
      settings.documentsPerReader = 3
      let processes = try await Probe.withPool(settings) { pool in
        var processes: [String] = []
        for _ in 0..<7 { processes.append(try await pool.ask("pid")) }
        return processes
      }
      #expect(Set(processes).count == 3)
      #expect(processes[0] == processes[2] && processes[3] == processes[5])
    }

    @Test func `every reader knows what the daemon knows now`() async throws {
      var settings = Probe.settings()
      settings.documentsPerReader = 2
      let answers = try await Probe.withPool(settings) { pool in
        var answers = [try await pool.ask("lesson")]
        pool.teach(Array("one".utf8))
        for _ in 0..<4 { answers.append(try await pool.ask("lesson")) }
        pool.teach(Array("two".utf8))
        for _ in 0..<2 { answers.append(try await pool.ask("lesson")) }
        return answers
      }
      #expect(answers == ["", "one", "one", "one", "one", "two", "two"])
    }

    @Test func `readers are started when they are needed, no earlier`() async throws {
      try await Probe.withPool(Probe.settings(readers: 3)) { pool in
        #expect(Probe.children().isEmpty)
        for _ in 0..<5 { _ = try await pool.ask("echo") }
        #expect(Probe.children().count == 1)
      }
    }

    @Test func `a reply beyond the job's limits is a failure of the document`() async throws {
      var job = Job(name: "huge-reply 1001")
      job.limits.extractedBytes = 1000
      let reply = try await Probe.withPool { [job] in try await $0.read(job, []) }
      guard case .failure(let failure) = reply.outcome else {
        Issue.record("it was read")
        return
      }
      #expect(failure.reason == .limitExceeded)
    }

    @Test func `a document beyond the limit is refused without a process`() async throws {
      try await Probe.withPool { pool in
        let document = [UInt8](repeating: 0, count: FrameLimits.request.blobBytes + 1)
        let reply = try await pool.read(Job(name: "echo"), document)
        guard case .failure(let failure) = reply.outcome else {
          Issue.record("it was read")
          return
        }
        #expect(failure.reason == .limitExceeded)
        #expect(Probe.children().isEmpty)
      }
    }

    @Test func `what a reader says is logged, cleaned and bounded`() async throws {
      let log = LogSink()
      _ = try await Probe.withPool(log: log) { try await $0.ask("chatter 1000") }
      let lines = log.lines.filter { $0.hasPrefix("debug: reader: ") }
      #expect(lines.count == 201)
      #expect(lines.first == "debug: reader: line 0 \u{fffd}[31m")
      #expect(lines.last?.contains("the rest is not logged") == true)
    }

    // MARK: The end

    @Test func `a cancelled caller ends the reader and leaves the pool whole`() async throws {
      let log = LogSink()
      try await Probe.withPool(log: log) { pool in
        let caller = Task { try await pool.ask("hang") }
        await log.wait(for: "hanging")
        caller.cancel()
        await #expect(throws: ReaderFault.cancelled) { try await caller.value }
        let answer = try await pool.ask("echo")
        #expect(answer == "echo")
      }
    }

    @Test func `a caller can be cancelled while it waits in the line`() async throws {
      let log = LogSink()
      try await Probe.withPool(log: log) { pool in
        let first = Task { try await pool.ask("spend 500") }
        await log.wait(for: "spending")
        let second = Task { try await pool.ask("echo") }
        second.cancel()
        await #expect(throws: ReaderFault.cancelled) { try await second.value }
        let answer = try await first.value
        #expect(answer == "spent")
      }
    }

    @Test func `shutting down lets readers finish and refuses the rest`() async throws {
      let log = LogSink()
      let start = ContinuousClock.now
      try await Probe.withPool(log: log) { pool in
        let inHand = Task { try await pool.ask("spend 300") }
        await log.wait(for: "spending")
        let inLine = Task { try await pool.ask("echo") }
        pool.shutDown()
        await #expect(throws: ReaderFault.shutDown) { try await inLine.value }
        await #expect(throws: ReaderFault.shutDown) { try await pool.ask("echo") }
        let answer = try await inHand.value
        #expect(answer == "spent")
      }
      // An idle reader ends by itself; had it to be killed, this took five seconds.
      #expect(ContinuousClock.now - start < .seconds(4))
    }

    @Test func `cancelling the pool ends readers at once`() async throws {
      let log = LogSink()
      let pool = ReaderPool(Probe.settings(), logger: log.logger)
      let running = Task { await pool.run() }
      let caller = Task { try await pool.ask("hang") }
      await log.wait(for: "hanging")
      running.cancel()
      await running.value
      await #expect(throws: ReaderFault.shutDown) { try await caller.value }
      #expect(Probe.children().isEmpty)
    }

    // MARK: Faults of our side

    @Test(arguments: [
      ("/nonexistent/rohrpost-reader", "can't be started"),
      ("/etc/passwd", "can't be started"),
      ("/bin/true", "ended before it could read: the reader ended with exit code 0"),
      ("/bin/echo", "ended before it could read: the reader's answer was no reply"),
    ])
    func `an executable that is no reader is our fault, not the document's`(
      path: String, text: String
    ) async throws {
      var settings = Probe.settings()
      settings.executable = FilePath(path)
      try await Probe.withPool(settings) { pool in
        for _ in 1...2 {
          let fault = await #expect(throws: ReaderFault.self) { try await pool.ask("echo") }
          #expect(fault?.description.contains(text) == true, "\(String(describing: fault))")
        }
      }
    }

    @Test func `a program that never greets is given up`() async throws {
      var settings = Probe.settings()
      settings.executable = "/bin/sleep"
      settings.startTime = .milliseconds(200)
      settings.documentTime = .milliseconds(200)
      try await Probe.withPool(settings) { pool in
        let fault = await #expect(throws: ReaderFault.self) { try await pool.ask("echo") }
        #expect(fault?.description.contains("did not answer within 0.2 seconds") == true)
      }
    }
  }
}

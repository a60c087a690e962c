import Glibc
import ReadResult
import ReadingClient
import Subprocess
import Testing

extension ReaderTests {
  @Suite struct WallsTests {
    static let escapes: [(command: String, outcome: String)] = [
      ("open /etc/passwd", "EACCES"),
      ("open /proc/self/environ", "EACCES"),
      ("list /", "EACCES"),
      ("write /dev/null", "EPERM"),
      ("create /tmp/rohrpost-probe", "EPERM"),
      ("truncate-open /etc/passwd", "EPERM"),
      ("truncate /etc/passwd", "EPERM"),
      ("temporary /tmp", "EPERM"),
      ("unlink /tmp/rohrpost-probe", "EPERM"),
      ("rename /tmp/rohrpost-probe", "EPERM"),
      ("mkdir /tmp/rohrpost-probe", "EPERM"),
      ("chmod /tmp/rohrpost-probe", "EPERM"),
      ("link /etc/passwd", "EPERM"),
      ("socket-ip", "EPERM"),
      ("socket-unix", "EPERM"),
      ("socketpair", "EPERM"),
      ("netlink", "EPERM"),
      ("exec /bin/true", "EPERM"),
      ("spawn /bin/true", "EPERM"),
      ("fork", "EPERM"),
      ("clone3", "ENOSYS"),
      ("kill-parent", "EPERM"),
      ("tgkill-parent", "EPERM"),
      ("ptrace", "EPERM"),
      ("read-memory", "EPERM"),
      ("pidfd", "EPERM"),
      ("mount", "EPERM"),
      ("unshare", "EPERM"),
      ("chroot /", "EPERM"),
      ("bpf", "EPERM"),
      ("io-uring", "EPERM"),
      ("userfaultfd", "EPERM"),
      ("memfd", "EPERM"),
      ("keyctl", "EPERM"),
      ("perf", "EPERM"),
      ("personality", "EPERM"),
      ("terminal", "Inappropriate ioctl for device"),
      ("own-signal", "EPERM"),
      ("raise-limit", "EPERM"),
      ("writable-code", "EPERM"),
      ("anonymous-code", "EPERM"),
      ("make-code", "EPERM"),
    ]

    @Test func `no way out is open, and the reader answers after every attempt`() async throws {
      let outcomes = try await Probe.withPool { pool in
        var outcomes: [String] = []
        for escape in Self.escapes { outcomes.append(try await pool.ask(escape.command)) }
        #expect(try await pool.ask("echo") == "echo")
        return outcomes
      }
      for (escape, outcome) in zip(Self.escapes, outcomes) {
        #expect(outcome == escape.outcome, "\(escape.command)")
      }
    }

    @Test(arguments: ["thread", "character-set WINDOWS-1252", "character-set SHIFT_JIS"])
    func `what parsers need works behind the walls`(command: String) async throws {
      let outcome = try await Probe.withPool { try await $0.ask(command) }
      #expect(outcome == "done")
    }

    @Test(arguments: [
      ("open /usr/lib/x86_64-linux-gnu/gconv/gconv-modules", "EPERM"), ("list /", "EPERM"),
      ("anonymous-code", "EPERM"), ("thread", "done"), ("echo", "echo"),
    ])
    func `without Landlock no file is opened at all`(
      command: String, outcome: String
    ) async throws {
      let request = try Job(name: command).frame(document: []).chunks(limits: .request)
      let orders = ReaderOrders(memoryBytes: 1 << 30, documentSeconds: 5)
      let result = try await run(
        .path(Probe.path), arguments: Arguments(orders.arguments + ["blind"]),
        input: .array(request.flatMap { $0 }), output: .bytes(limit: 10_000))
      var decoder = FrameDecoder(limits: .reply(to: Job(name: command)))
      let frames = try decoder.take(result.standardOutput)
      let reply = try ReadReply(try #require(frames.last))
      #expect(reply.outcome == .success(ReadResult(type: outcome)))
    }

    @Test func `a reader knows nothing of the daemon's environment`() async throws {
      let environment = try await Probe.withPool { try await $0.ask("environment") }
      let expected = [
        "GLIBC_TUNABLES=glibc.malloc.trim_threshold=67108864:glibc.malloc.mmap_threshold=33554432",
        "LANG=C.UTF-8", "OMP_THREAD_LIMIT=1", "PATH=/usr/bin:/bin", "SWIFT_BACKTRACE=enable=no",
      ]
      #expect(environment.split(separator: "\n").map(String.init) == expected)
    }

    @Test func `what a library prints does not break the frames`() async throws {
      let log = LogSink()
      let answer = try await Probe.withPool(log: log) { try await $0.ask("print", [1, 2, 3]) }
      #expect(answer == "printed")
      #expect(log.lines.contains("debug: reader: a library prints"))
    }

    @Test(arguments: [("loop", [SIGALRM, SIGXCPU]), ("hang", [SIGALRM])])
    func `a reader whose daemon is gone ends itself`(
      command: String, signals: [Int32]
    ) async throws {
      let request = try Job(name: command).frame(document: []).chunks(limits: .request)
      let orders = ReaderOrders(memoryBytes: 1 << 30, documentSeconds: 1)
      let result = try await run(
        .path(Probe.path), arguments: Arguments(orders.arguments),
        input: .array(request.flatMap { $0 }), output: .discarded)
      #expect(signals.map { TerminationStatus.signaled($0) }.contains(result.terminationStatus))
    }

    @Test func `a reader ends when its input ends`() async throws {
      let orders = ReaderOrders(memoryBytes: 1 << 30, documentSeconds: 1)
      let result = try await run(
        .path(Probe.path), arguments: Arguments(orders.arguments), output: .bytes(limit: 1000))
      #expect(result.terminationStatus == .exited(0))
      var decoder = FrameDecoder(limits: .greeting)
      let frames = try decoder.take(result.standardOutput)
      let versions = try frames.map { try ReaderGreeting($0).version }
      #expect(versions == [ReaderGreeting.currentVersion])
    }

    @Test(arguments: [["1073741824"], ["x", "1"], ["0", "1"], ["1073741824", "1", "--help"]])
    func `a reader that was started by hand says so`(arguments: [String]) async throws {
      let result = try await run(
        .path(Probe.path), arguments: Arguments(arguments), output: .bytes(limit: 1000),
        error: .string(limit: 1000))
      #expect(result.terminationStatus == .exited(2))
      #expect(result.standardOutput.isEmpty)
      #expect(result.standardError.contains("it reads frames, not files"))
    }

    @Test func `a request that is no frame ends the reader with code 3`() async throws {
      let orders = ReaderOrders(memoryBytes: 1 << 30, documentSeconds: 1)
      let result = try await run(
        .path(Probe.path), arguments: Arguments(orders.arguments),
        input: .array([UInt8](repeating: 255, count: 100)), output: .discarded,
        error: .string(limit: 1000))
      #expect(result.terminationStatus == .exited(3))
      #expect(result.standardError.contains("the daemon sent no frame"))
    }
  }
}

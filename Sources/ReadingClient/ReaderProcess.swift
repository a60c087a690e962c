internal import Clocks
internal import Logging
internal import ReadResult
internal import Subprocess
internal import SystemPackage

/// A running reader and its pipes.
struct ReaderProcess {
  private typealias Running = Execution<CustomWriteInput, SequenceOutput, SequenceOutput>

  private let execution: Running
  private let watchdog: Watchdog
  private let documentTime: Duration
  /// The kernel's version of Landlock, as the reader's greeting says it.
  private(set) var landlock: Int?
  private var output: SubprocessOutputSequence.Iterator

  private init(_ execution: Running, _ watchdog: Watchdog, documentTime: Duration) {
    self.execution = execution
    self.watchdog = watchdog
    self.documentTime = documentTime
    output = execution.standardOutput.makeAsyncIterator()
  }

  /// Ends the process at once; only while the body of ``run(_:logger:body:)`` runs.
  var killer: @Sendable () -> Void { Self.killer(of: execution) }

  private static func killer(of execution: Running) -> @Sendable () -> Void {
    { try? execution.send(signal: .kill) }
  }

  // MARK: Life

  /// Starts a reader, waits for its greeting, lets `body` use it, and sees to it that it ends.
  ///
  /// A process whose body returns gets the end of its input and time to end itself; one whose body
  /// throws is killed. When this returns no process, zombie or descriptor is left.
  static func run<Value: Sendable, Failure: Error>(
    _ settings: ReaderPoolSettings, logger: Logger,
    body: @Sendable (inout ReaderProcess) async throws(Failure) -> Value
  ) async throws(ReaderFault) -> (result: Result<Value, Failure>, end: ReaderEnd) {
    let executable = settings.executable.string
    let log = ReaderLog(logger)
    let stage: Stage<Value, Failure>
    let end: ReaderEnd
    do {
      let outcome = try await Subprocess.run(
        configuration(settings), input: .inputWriter, output: .sequence, error: .sequence
      ) { execution in
        await live(execution, settings, log, body)
      }
      stage = outcome.closureResult
      end = ReaderEnd(status: outcome.terminationStatus, lastWords: log.lastWords)
    } catch is CancellationError {
      throw .shutDown
    } catch {
      throw .cannotStart(executable: executable, reason: String(describing: error))
    }
    switch stage {
    case .started(let loss):
      let reason = loss.description(end, settings)
      throw .brokenReader(executable: executable, reason: reason)
    case .greeted(let result): return (result, end)
    }
  }

  /// How far a process came.
  private enum Stage<Value: Sendable, Failure: Error>: Sendable {
    case started(ReaderLoss)
    case greeted(Result<Value, Failure>)

    var endsGently: Bool {
      if case .greeted(.success) = self { true } else { false }
    }
  }

  private static func live<Value: Sendable, Failure: Error>(
    _ execution: Running, _ settings: ReaderPoolSettings, _ log: ReaderLog,
    _ body: @Sendable (inout ReaderProcess) async throws(Failure) -> Value
  ) async -> Stage<Value, Failure> {
    let watchdog = Watchdog(
      shortest: min(settings.documentTime, settings.startTime), bite: killer(of: execution))
    var process = ReaderProcess(execution, watchdog, documentTime: settings.documentTime)
    return await withTaskGroup(of: Void.self) { group in
      group.addTask { await log.drain(execution.standardError) }
      group.addTask { await watchdog.watch() }
      let stage = await converse(&process, startTime: settings.startTime, body)
      await stop(execution, gently: stage.endsGently)
      // The process is gone, so its standard error ends; the watchdog never does by itself.
      await group.next()
      group.cancelAll()
      return stage
    }
  }

  private static func converse<Value: Sendable, Failure: Error>(
    _ process: inout ReaderProcess, startTime: Duration,
    _ body: @Sendable (inout ReaderProcess) async throws(Failure) -> Value
  ) async -> Stage<Value, Failure> {
    do throws(ReaderLoss) {
      try await process.greet(within: startTime)
    } catch {
      return .started(error)
    }
    do throws(Failure) {
      return .greeted(.success(try await body(&process)))
    } catch {
      return .greeted(.failure(error))
    }
  }

  private static func stop(_ execution: Running, gently: Bool) async {
    // Whether the input can be closed does not matter: what does not end is killed.
    if gently { try? await execution.standardInputWriter.finish() }
    // Signal 0 does nothing: the first step is to wait.
    let wait = TeardownStep.send(
      signal: Signal(rawValue: 0), allowedDurationToNextStep: ReaderPoolSettings.endTime)
    // Its own timer never fires under a shifted clock.
    let alarm = Task {
      await AlarmClock.shared.sleep(for: ReaderPoolSettings.endTime)
      if !Task.isCancelled { killer(of: execution)() }
    }
    await execution.teardown(using: gently ? [wait] : [])
    alarm.cancel()
  }

  private static func configuration(_ settings: ReaderPoolSettings) -> Configuration {
    let time = settings.documentTime + ReaderPoolSettings.orphanTime
    let orders = ReaderOrders(
      memoryBytes: settings.memoryBytes, documentSeconds: Int(time.components.seconds))
    var options = PlatformOptions()
    // Control-C in a terminal is for the daemon, which ends its readers itself.
    options.createSession = true
    return Configuration(
      executable: .path(settings.executable), arguments: Arguments(orders.arguments),
      environment: .custom(environment), platformOptions: options)
  }

  /// All that a reader gets to know about its surroundings.
  private static let environment: [Environment.Key: String] = [
    "LANG": "C.UTF-8",
    "PATH": "/usr/bin:/bin",
    // OCR is four times slower with the threads OpenMP would start.
    "OMP_THREAD_LIMIT": "1",
    // A crash is a normal event; its report would need what the walls deny.
    "SWIFT_BACKTRACE": "enable=no",
    // What one document frees is for the next: a page given back to the kernel is a fault again.
    "GLIBC_TUNABLES":
      "glibc.malloc.trim_threshold=\(64 << 20):glibc.malloc.mmap_threshold=\(32 << 20)",
  ]

  // MARK: Conversation

  private mutating func greet(within time: Duration) async throws(ReaderLoss) {
    let frame = try await guarded(time) { process throws(ReaderLoss) in
      try await process.receive(.greeting)
    }
    let greeting: ReaderGreeting
    do throws(FrameFault) {
      greeting = try ReaderGreeting(frame)
    } catch {
      throw .garbage(error)
    }
    let version = greeting.version
    guard version == ReaderGreeting.currentVersion else { throw .otherVersion(version) }
    landlock = greeting.landlock
  }

  /// Tells the reader what it is to know; what it says to that does not matter.
  mutating func teach(_ knowledge: [UInt8]) async throws(ReaderLoss) {
    let job = Job(name: "knowledge", role: .knowledge)
    let request: [[UInt8]]
    do throws(FrameFault) {
      request = try job.frame(document: knowledge).chunks(limits: .request)
    } catch {
      throw .garbage(error)
    }
    try await guarded(documentTime) { process throws(ReaderLoss) in
      try await process.send(request)
      _ = try await process.reply(to: job)
    }
  }

  /// Has one document read; after a loss the process is of no more use.
  mutating func answer(to ticket: Ticket) async throws(ReaderLoss) -> ReadReply {
    try await guarded(documentTime) { process throws(ReaderLoss) in
      try await process.send(ticket.request)
      return try await process.reply(to: ticket.job)
    }
  }

  /// Kills the process if `body` takes longer than `time`.
  private mutating func guarded<Value>(
    _ time: Duration, _ body: (inout ReaderProcess) async throws(ReaderLoss) -> Value
  ) async throws(ReaderLoss) -> Value {
    watchdog.begin(time)
    do throws(ReaderLoss) {
      let value = try await body(&self)
      guard watchdog.end() else { throw .timedOut(time) }
      return value
    } catch {
      // A process that was killed for its time looks like one that ended.
      throw watchdog.end() ? error : .timedOut(time)
    }
  }

  private mutating func reply(to job: Job) async throws(ReaderLoss) -> ReadReply {
    let frame = try await receive(.reply(to: job))
    do throws(FrameFault) {
      return try ReadReply(frame)
    } catch {
      throw .garbage(error)
    }
  }

  private func send(_ chunks: [[UInt8]]) async throws(ReaderLoss) {
    for chunk in chunks {
      let count = try? await execution.standardInputWriter.write(chunk)
      guard count == chunk.count else { throw .ended }
    }
  }

  /// One frame and not a byte more: a reader says nothing it was not asked for.
  private mutating func receive(_ limits: FrameLimits) async throws(ReaderLoss) -> Frame {
    var decoder = FrameDecoder(limits: limits)
    while let bytes = try? await output.next() {
      let frames: [Frame]
      do throws(FrameFault) {
        frames = try bytes.withUnsafeBytes { bytes throws(FrameFault) in try decoder.take(bytes) }
      } catch {
        throw .garbage(error)
      }
      guard let frame = frames.first else { continue }
      guard frames.count == 1, decoder.isBetweenFrames else { throw .talkative }
      return frame
    }
    throw .ended
  }
}

import Archive
import Configuration
import Files
import Ledger
import Logging
import Payables
import SystemPackage

/// Takes what arrives in the channels and registers it.
actor IntakeLane {
  private let workshop: Workshop
  private let isDraining: Bool
  private let claimer: Claimer
  private let watch: FolderWatch
  private let executor = LaneExecutor("intake")
  private var rounds = Rounds()
  /// Whether the last step failed: files that it claimed may still lie in `work/`.
  private var wasInterrupted = false
  /// Files that lay in the channels without being taken when these were last looked at.
  private var waitingFiles = 0

  nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  init(_ workshop: Workshop, isDraining: Bool) {
    self.workshop = workshop
    self.isDraining = isDraining
    claimer = Claimer(work: workshop.work, newName: BatchName.make)
    watch = FolderWatch(workshop.bells.intake)
  }

  /// Heals what an earlier daemon left; nobody may read or decide before.
  func prepare() async {
    _ = await workshop.persist(.intake) { try await heal(withChildren: true) }
  }

  /// Sweeps until the daemon stops; when draining, until nothing is left that could be taken.
  func run() async {
    while !workshop.isStopping {
      let taken = await workshop.persist(.intake) { try await step() } ?? 0
      if isDraining, taken == 0, waitingFiles == 0 { return }
      if taken == 0, await workshop.bells.intake.wait(atMost: pause) { rounds.callAll() }
    }
  }

  private var pause: Duration {
    isDraining ? .milliseconds(200) : rounds.pause(at: .now)
  }

  /// Looks at every channel once; what a failed step claimed is registered first.
  private func step() async throws -> Int {
    if wasInterrupted { try await heal(withChildren: false) }
    wasInterrupted = true
    let taken = try await sweepAll()
    wasInterrupted = false
    return taken
  }

  // MARK: - Healing

  /// Registers what was claimed and not yet registered when the daemon stopped or a step failed.
  ///
  /// While the deciding lane works, the batches of children are its own.
  private func heal(withChildren: Bool) async throws {
    for name in try FileOperations.names(in: workshop.work) {
      let folder = workshop.work.child(name)
      guard folder != lateFiles.folder, withChildren || !ChildBatch.isName(name.string),
        try FileStatus(of: folder).kind == .directory
      else { continue }
      let batch = try WorkBatch(leftIn: folder)
      try healChildren(of: batch)
      let registered = try await register(batch)
      guard !registered.isEmpty else { continue }
      workshop.logger.notice(
        "healed an interrupted batch",
        metadata: ["batch": "\(batch.name)", "documents": "\(registered.count)"])
    }
  }

  /// Children the journal knows are brought into the archive; the others are taken out again.
  private func healChildren(of batch: WorkBatch) throws {
    for claim in batch.claims where claim.origin == .child {
      guard try FileStatus.ifExists(batch.copy(claim)) != nil,
        let voucher = try workshop.ledger.voucher(withClaim: batch.key(claim))
      else { continue }
      try workshop.archive.place(voucher.original, of: voucher, from: batch.copy(claim))
    }
  }

  // MARK: - Sweeping

  private func sweepAll() async throws -> Int {
    waitingFiles = 0
    guard try hasSpace() else { return 0 }
    var taken = try await registerGrownFiles() + sweepSides()
    for channel in workshop.settings.current.intakeChannels
    where isDraining || rounds.isDue(channel, at: .now) {
      watch.watch(channel.entrance)
      taken += try await sweep(channel)
      workshop.progress.advance(.intake)
    }
    return taken
  }

  /// Takes what is no document before the documents that may wait for it: master data, decisions,
  /// answers of accounting and of banks.
  private func sweepSides() async throws -> Int {
    let sides: [any SideIntake] = [
      MasterDataIntake(workshop: workshop, isDraining: isDraining),
      side(DecisionIntake(workshop: workshop)), side(AcknowledgementIntake(workshop: workshop)),
      side(BankIntake(workshop: workshop)),
    ]
    var taken = 0
    for side in sides {
      for channel in workshop.settings.current.sideChannels(side.kind)
      where isDraining || rounds.isDue(channel, at: .now) {
        watch.watch(channel.entrance)
        let (count, report) = try await side.sweep(channel, isolation: self)
        tell(report, of: channel)
        if count == 0 { rounds.looked(at: channel, hasWaiting: report.waiting > 0, .now) }
        taken += count
        workshop.progress.advance(.intake)
      }
    }
    return taken
  }

  private func side(_ desk: some DropDesk) -> any SideIntake {
    DropIntake(workshop: workshop, isDraining: isDraining, desk: desk)
  }

  private func hasSpace() throws -> Bool {
    let free = try FileOperations.freeBytes(at: workshop.spool)
    let watermark = workshop.settings.current.freeSpaceWatermark
    if free >= watermark {
      workshop.settle("free space")
      return true
    }
    workshop.fault(
      "free space", "\(free >> 20) MiB are free, intake stops below \(watermark >> 20) MiB")
    return false
  }

  private func sweep(_ channel: Channel) async throws -> Int {
    let batchLimit = workshop.settings.current.batchLimit
    let sweep = FolderSweep(channel, isDraining: isDraining) { [workshop] in
      workshop.clock().microseconds * 1000
    }
    var wanted: [Claimer.Wanted] = []
    var refused: [UnreadableEntry] = []
    var taken = 0
    var report = try await sweep.run { candidate in
      wanted.append((candidate, channel))
      guard wanted.count >= batchLimit else { return true }
      taken += try await claim(wanted, &refused)
      wanted = []
      return !workshop.isStopping
    }
    if !wanted.isEmpty { taken += try await claim(wanted, &refused) }
    report.unreadable += refused
    tell(report, of: channel)
    if taken == 0 { rounds.looked(at: channel, hasWaiting: report.waiting > 0, .now) }
    return taken
  }

  /// Claims and registers files, adds those that may not be taken to `refused`, and returns how
  /// many were registered.
  private func claim(
    _ wanted: [Claimer.Wanted], _ refused: inout [UnreadableEntry]
  ) async throws -> Int {
    let (batch, notTaken) = try claimer.claim(wanted, at: workshop.clock())
    refused += notTaken
    let ids = try await register(batch)
    workshop.bells.reading.ring()
    workshop.progress.advance(.intake)
    return ids.count
  }

  /// Registers a batch and tells what is late.
  private func register(_ batch: WorkBatch) async throws -> [VoucherID] {
    let now = workshop.clock()
    let ids = try await registrar.register(batch, at: now)
    workshop.progress.note(registered: ids.count)
    for late in LateRegistrations.among(batch.claims, workshop.settings.current.policy, at: now) {
      workshop.logger.warning(
        "registered later than the channel's sla_hours",
        metadata: [
          "channel": "\(late.channel)", "documents": "\(late.documents)",
          "earliest arrival": "\(late.earliest)",
        ])
    }
    return ids
  }

  /// Opens the cases again whose files grew after their claim.
  private func registerGrownFiles() async throws -> Int {
    var grown = 0
    for late in try lateFiles.all() {
      guard let voucher = try workshop.ledger.voucher(late.voucher) else { continue }
      let now = workshop.clock()
      let isSettled = now.microseconds * 1000 - late.status.changed >= 2_000_000_000
      if late.status.size != voucher.original.size, isSettled {
        try await registrar.grow(voucher, late.path, name: claimer.newName(), at: now)
        workshop.bells.reading.ring()
        grown += 1
      } else if voucher.submission.receivedAt.adding(seconds: lateFiles.window) < now
        || isDraining
      {
        try FileOperations.removeFile(late.path)
      }
    }
    return grown
  }

  /// Makes visible what was not taken: unreadable files and files that wait for long.
  private func tell(_ report: SweepReport, of channel: Channel) {
    waitingFiles += report.waiting
    for entry in report.unreadable {
      workshop.fault("channel \(channel.name)", workshop.discretion.text(of: entry.failure))
    }
    if report.unreadable.isEmpty { workshop.settle("channel \(channel.name)") }
    guard let oldest = report.oldestWaiting else {
      return workshop.settle("waiting in \(channel.name)")
    }
    let age = (workshop.clock().microseconds * 1000 - oldest.since) / 1_000_000_000
    guard age > workshop.settings.current.unclaimedWarningSeconds else { return }
    let path = CleanName.forShowing(workshop.discretion.shown(oldest.path).bytes)
    workshop.fault(
      "waiting in \(channel.name)",
      "“\(path)” is not taken after \(age) s: \(oldest.state.reason)")
  }

  // MARK: - Parts

  private var lateFiles: LateFiles {
    LateFiles(work: workshop.work, window: workshop.settings.current.lateAppendSeconds)
  }

  private var registrar: Registrar {
    let channels = workshop.settings.current.intakeChannels
    return Registrar(
      work: workshop.work, archive: workshop.archive, ledger: workshop.ledger,
      lateFiles: lateFiles, inHand: workshop.inHand,
      allowance: workshop.settings.current.reading.allowance,
      channels: { name in channels.first { $0.name == name } },
      lateWindow: lateFiles.window)
  }
}

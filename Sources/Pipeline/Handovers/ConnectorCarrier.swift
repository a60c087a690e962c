import Archive
import Configuration
import Connectors
import Files
import Ledger
import Payables
import SystemPackage
import Threads

/// Tells another system over HTTP what happened to a voucher (Q1, Q2).
final class ConnectorCarrier: Carrier {
  let connector: LoadedConnector
  private let workshop: Workshop
  private let manners = Lock(Manners())

  /// How much the other side takes, and whether it is spared at the moment.
  private struct Manners {
    var breaker = ConnectorBreaker()
    var pace = ConnectorPace()
  }

  init(_ connector: LoadedConnector, _ workshop: Workshop) {
    self.connector = connector
    self.workshop = workshop
  }

  var name: String { connector.definition.name }

  func carry(
    _ record: HandoverRecord, keep: (HandoverProgress) async throws -> Void
  ) async throws -> HandoverOutcome {
    guard case .news(let news) = record.handover else { return .refused("no news") }
    // It may have turned out since it was ordered.
    if try workshop.ledger.voucher(news.voucher)?.isSensitive != false {
      return .refused("\(news.voucher) is confidential: nothing is told of it")
    }
    guard var delivery = try delivery(of: news, record) else {
      return .refused("the journal has no entry \(news.entry) of \(news.voucher)")
    }
    let courier = ConnectorCourier(secrets: connector.secrets)
    while true {
      let now = workshop.clock()
      if let until = place(for: delivery, at: now) {
        let seconds = (until.microseconds - now.microseconds) / 1_000_000 + 1
        return .waits(seconds: max(1, seconds))
      }
      let outcome = await courier.advance(delivery, at: now)
      manners.withLock { $0.breaker.note(outcome, at: workshop.clock()) }
      switch outcome {
      case .advanced(let progress):
        try await keep(HandoverProgress(progress))
        delivery.progress = progress
      case .finished(let progress):
        try await keep(HandoverProgress(progress))
        return .delivered
      case .later(let trouble, let pause): return .later(trouble.description, pause: pause)
      case .refused(let trouble): return .refused(trouble.description)
      }
    }
  }

  /// When the next request may go; nil where it may now.
  private func place(for delivery: ConnectorDelivery, at now: Timestamp) -> Timestamp? {
    manners.withLock { manners in
      if let until = manners.breaker.ask(at: now) { return until }
      return connector.definition.rate?.ask(
        ConnectorCourier.requests(of: delivery), &manners.pace, at: now)
    }
  }

  /// What is told: the voucher as it was at the entry of the journal.
  private func delivery(
    of news: Handover.News, _ record: HandoverRecord
  ) throws -> ConnectorDelivery? {
    guard let event = ConnectorEvent(rawValue: news.moment.rawValue) else { return nil }
    let entries = try workshop.ledger.journal(of: news.voucher).filter { $0.seq <= news.entry }
    guard let time = entries.last?.time, let voucher = try Voucher(folding: entries) else {
      return nil
    }
    let facts = ConnectorFacts(
      voucher: voucher, moment: news.moment, key: record.key, time: time,
      catalogue: workshop.settings.current.policy.catalogue)
    var progress = ConnectorProgress(
      remembered: try workshop.ledger.knownVariables(of: news.voucher, at: name)
        .filter { connector.definition.remembers.contains($0.key) })
    progress.finished = record.progress.finished
    progress.captured.merge(record.progress.captured) { _, own in own }
    return ConnectorDelivery(
      connector.definition, event: event, facts: facts.value, key: record.key,
      files: try files(of: news.voucher), progress: progress)
  }

  private func files(of id: VoucherID) throws -> [ConnectorFile: AttachedFile] {
    guard let voucher = try workshop.ledger.voucher(id), !voucher.isSensitive,
      !voucher.isWithheld
    else { return [:] }
    let folder = workshop.archive.folder(of: voucher)
    var files: [ConnectorFile: AttachedFile] = [
      .original: AttachedFile(
        path: workshop.archive.path(of: voucher.original, in: voucher), name: voucher.shownName,
        mediaType: voucher.reading?.type ?? "application/octet-stream")
    ]
    let view = folder.appending("derived/view.html")
    if try FileStatus.ifExists(view) != nil {
      files[.view] = AttachedFile(path: view, name: "\(id).html", mediaType: "text/html")
    }
    if let part = voucher.reading?.files.first(where: { $0.path.hasPrefix("structured/") }) {
      files[.structured] = AttachedFile(
        path: workshop.archive.path(of: part, in: voucher), name: "\(id).xml",
        mediaType: "application/xml")
    }
    return files
  }
}

extension HandoverProgress {
  fileprivate init(_ progress: ConnectorProgress) {
    self.init(finished: progress.finished, captured: progress.captured)
  }
}

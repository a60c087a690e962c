import Accounting
import Banking
import Configuration
import Delivery
import Files
import InvoiceRules
import Ledger
import Payables
import Reports
import SystemPackage

/// Lays batches for accounting into `output/postings`, each in a folder of its own.
struct PostingCarrier: Carrier {
  let workshop: Workshop

  func carry(
    _ record: HandoverRecord, keep: (HandoverProgress) async throws -> Void
  ) async throws -> HandoverOutcome {
    guard case .postingBatch(let number) = record.handover,
      let batch = try workshop.ledger.postingBatch(number)
    else { return .refused("there is no batch \(record.key)") }
    let settings = workshop.settings.current
    let folder = HandedFolder.postings(spool: workshop.spool)
    if record.progress.finished.isEmpty {
      do {
        let file = try PostingFormat(settings).file(of: batch)
        try folder.prepare(number.description) { folder in
          try FileContents.write(file.bytes, to: folder.appending(file.name))
          guard settings.posting.sendsDocuments else { return }
          try PostedDocuments(workshop: workshop, batch: batch).write(
            into: folder, asPackages: settings.posting.format == .datev)
        }
      } catch let error as PostingFileError {
        return .refused(error.problems.map(\.text.english).joined(separator: " "))
      }
      try await keep(HandoverProgress(finished: ["written"]))
    }
    try folder.show(number.description)
    return .delivered
  }
}

/// Lays orders for the bank into `output/payments`, with the protocol of the run.
struct PaymentCarrier: Carrier {
  let workshop: Workshop

  func carry(
    _ record: HandoverRecord, keep: (HandoverProgress) async throws -> Void
  ) async throws -> HandoverOutcome {
    guard case .paymentRun(let number) = record.handover,
      let known = try workshop.ledger.paymentRun(number), let releasedAt = known.settledAt,
      known.state == .released
    else { return .refused("there is no released run \(record.key)") }
    let folder = HandedFolder.payments(spool: workshop.spool)
    if record.progress.finished.isEmpty {
      do {
        let form = workshop.settings.current.payment.form
        let file = try PaymentFile(known.run, createdAt: releasedAt, form: form)
        let list = PaymentProtocol(
          of: known.run, proposedBy: known.proposedBy, releasedBy: known.settledBy)
        try folder.prepare(number.description) { folder in
          try FileContents.write(file.bytes, to: folder.appending("pain001-\(number).xml"))
          try FileContents.write(
            Array(list.table.utf8), to: folder.appending("protokoll-\(number).csv"))
        }
      } catch let error as PaymentFileError {
        return .refused(error.wording.english)
      }
      try await keep(HandoverProgress(finished: ["written"]))
    }
    try folder.show(number.description)
    return .delivered
  }
}

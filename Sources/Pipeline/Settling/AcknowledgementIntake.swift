import Accounting
import Archive
import Configuration
import Files
import Hashing
import InvoiceRules
import Ledger
import Logging
import Payables

/// Takes what accounting answers to batches: files of lines (J1).
struct AcknowledgementIntake: DropDesk {
  static let kind = ChannelSettings.Kind.acknowledgements
  static let bytesMax = AcknowledgementFile.bytesMax

  let workshop: Workshop

  func settle(_ file: DroppedFile) async throws -> DropVerdict {
    let now = workshop.clock()
    let settings = workshop.settings.current
    let digest = SHA256Digest(of: file.bytes)
    let path = Drawer.acknowledgements.path(of: file.shownName, digest, at: now)
    let content = AcknowledgementFile(file.owner == nil ? [] : file.bytes)
    if file.owner != nil { try workshop.archive.keep(file.bytes, at: path) }
    let desk = AcknowledgementDesk(
      settings: settings, now: now,
      actor: file.owner?.account.map { Author.user($0) } ?? Author.daemon)
    let problems = try await workshop.ledger.transaction { books in
      let problems = try desk.take(content, books)
      try books.append(
        .acknowledgementsTaken,
        details: DropDetails(file: file.shownName, sha256: digest, path: path), at: now,
        actor: desk.actor)
      return problems
    }
    workshop.logger.notice(
      "answers of accounting",
      metadata: [
        "taken": "\(content.acknowledgements.count)", "problems": "\(problems.count)",
      ])
    let note = DropNote(
      file.shownName, problems.map { $0[settings.language] },
      Wording(
        "Übernommene Antworten: \(content.acknowledgements.count).",
        "Answers taken: \(content.acknowledgements.count).")[settings.language],
      at: now, settings.language)
    return DropVerdict(isDone: problems.isEmpty, note: note.text)
  }
}

/// Enters what accounting answered.
struct AcknowledgementDesk {
  let settings: Settings
  let now: Timestamp
  let actor: String

  /// What of a file can't be entered; the rest is.
  func take(
    _ file: AcknowledgementFile, _ books: LedgerTransaction
  ) throws -> [Wording] {
    var problems = file.problems.map(\.text)
    for answer in file.acknowledgements {
      let receipt = PostingReceipt(
        answer.batch, isAccepted: answer.status == .ok, reference: answer.reference,
        message: answer.message)
      let ids = try answer.voucher.map { [$0] } ?? books.vouchers(inBatch: answer.batch)
      if ids.isEmpty {
        problems.append(
          Wording(
            "Einen Stapel \(answer.batch) gibt es nicht.", "There is no batch \(answer.batch)."))
      }
      for id in ids {
        if let problem = try enter(receipt, at: id, books) { problems.append(problem) }
      }
    }
    return problems
  }

  /// What was answered before changes nothing.
  private func enter(
    _ receipt: PostingReceipt, at id: VoucherID, _ books: LedgerTransaction
  ) throws -> Wording? {
    guard let voucher = try books.voucher(id) else { return DeskRefusal.unknown(id) }
    if !receipt.isAccepted, try books.reverses(id, inBatch: receipt.batch) {
      return Wording(
        "\(id): Die Buchhaltung hat das Storno in \(receipt.batch) nicht angenommen; dort steht "
          + "also noch die frühere Buchung. Klären Sie das mit ihr von Hand.",
        "\(id): Accounting did not take the reversal in \(receipt.batch), so the earlier posting "
          + "still stands there. Clear that with it by hand.")
    }
    guard let posting = voucher.settlement.posting, posting.batch == receipt.batch else {
      // Of a posting that was taken back since, or refused before, nothing is left to say.
      return nil
    }
    if posting.receipt == receipt { return nil }
    let isPaid = voucher.settlement.payment.map { $0.state.isUnderWay || $0.state == .paid }
    if !receipt.isAccepted, isPaid == true {
      return Wording(
        "\(id) wurde nicht angenommen, ist aber schon in einem Zahllauf; klären Sie das mit der "
          + "Buchhaltung.",
        "\(id) was not taken but is in a payment run already; clear that with accounting.")
    }
    try books.settle(
      .postingAcknowledged(receipt), of: id, settings.policy, at: now, actor: actor)
    return nil
  }
}

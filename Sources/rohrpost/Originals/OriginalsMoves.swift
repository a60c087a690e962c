import ArgumentParser
import Configuration
import Invoice
import InvoiceRules
import Ledger
import Payables
import Pipeline

struct OriginalsPropose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose",
    abstract: "Put the papers that may be destroyed into a batch, which somebody else releases.",
    discussion: """
      Without ids all that are due, at most \(PaperBatch.limit) at once. Users with a role of \
      \(Mandate.paper.roleNames) move papers.
      """)

  @OptionGroup var place: Spool
  @OptionGroup var person: ActingPerson
  @Argument(help: "Document ids.") var ids: [String] = []

  func run() throws {
    let desk = try ActingDesk(place, person)
    let ids = ids.isEmpty ? try desk.due() : try ids.map(Terminal.voucherID)
    guard !ids.isEmpty else {
      return desk.say(
        "Zurzeit darf kein Papieroriginal vernichtet werden.", "No paper may be destroyed now.")
    }
    guard ids.count <= PaperBatch.limit else {
      Terminal.complain("A batch has at most \(PaperBatch.limit) papers.")
      throw ExitCode(2)
    }
    let batch = try desk.newBatch()
    try desk.move(ids, .listed(batch))
    Terminal.sayToBeReleased(batch, desk.papers(ids.count), in: desk.settings.language)
  }
}

struct OriginalsRelease: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "release",
    abstract: "Release a batch for destruction; not by the person who proposed it.")

  @OptionGroup var place: Spool
  @OptionGroup var person: ActingPerson
  @Argument(help: "A batch, such as V20261126-1.") var batch: PaperBatch

  func run() throws {
    let desk = try ActingDesk(place, person)
    let ids = try desk.papers(of: batch)
    try desk.move(ids, .released(batch))
    let papers = desk.papers(ids.count)
    desk.say(
      "\(batch) ist zur Vernichtung freigegeben: \(papers.german).",
      "\(batch) is released for destruction: \(papers.english).")
  }
}

struct OriginalsDestroyed: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "destroyed", abstract: "Record that a released batch was destroyed.")

  @OptionGroup var place: Spool
  @OptionGroup var person: ActingPerson
  @Option(name: .customLong("on"), help: "The day of destruction (YYYY-MM-DD).") var day: String
  @Option(help: "The level of DIN 66399, such as P-4.") var level: ShredLevel
  @Option(help: "Who destroyed it, if not the organisation itself.") var provider: String?
  @Option(help: "The number of the certificate.") var certificate: String?
  @Argument(help: "A batch, such as V20261126-1.") var batch: PaperBatch

  func run() throws {
    guard let date = CalendarDate(day) else {
      Terminal.complain("“\(day)” is no day; they are written 2026-11-26.")
      throw ExitCode(2)
    }
    let desk = try ActingDesk(place, person)
    let ids = try desk.papers(of: batch)
    try desk.move(
      ids,
      .destroyed(Destruction(on: date, level, provider: provider, certificate: certificate)))
    let papers = desk.papers(ids.count)
    desk.say(
      "\(batch): Die Vernichtung ist festgehalten (\(papers.german)).",
      "\(batch): the destruction is recorded (\(papers.english)).")
  }
}

struct OriginalsKeep: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keep", abstract: "Say where papers are kept; they leave their batch.")

  @OptionGroup var place: Spool
  @OptionGroup var person: ActingPerson
  @Option(name: .customLong("place"), help: "Where they are.") var location: String
  @Argument(help: "Document ids.") var ids: [String]

  func run() throws {
    let desk = try ActingDesk(place, person)
    try desk.move(try ids.map(Terminal.voucherID), .kept(location))
    let list = ids.joined(separator: ", ")
    desk.say("Aufbewahrt: \(list).", "Kept: \(list).")
  }
}

struct OriginalsReturn: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "return", abstract: "Say to whom papers went; they leave their batch.")

  @OptionGroup var place: Spool
  @OptionGroup var person: ActingPerson
  @Option(help: "To whom they went.") var to: String
  @Argument(help: "Document ids.") var ids: [String]

  func run() throws {
    let desk = try ActingDesk(place, person)
    try desk.move(try ids.map(Terminal.voucherID), .returned(to))
    let list = ids.joined(separator: ", ")
    desk.say("Zurückgegeben: \(list).", "Returned: \(list).")
  }
}

/// What a person does with papers.
extension ActingDesk {
  fileprivate func papers(_ count: Int) -> Wording {
    Wording(count, ("Papieroriginal", "Papieroriginale"), ("paper", "papers"))
  }

  /// The papers that may be destroyed, the oldest first, as many as a batch takes.
  fileprivate func due() throws -> [VoucherID] {
    var filter = VoucherFilter()
    filter.paper = .held
    var ids: [VoucherID] = []
    try Terminal.reporting {
      try ledger.vouchers(filter) { voucher in
        guard ids.count < PaperBatch.limit, settings.papers.verdict(on: voucher, at: now) == .due
        else { return }
        ids.append(voucher.id)
      }
    }
    return ids
  }

  /// The papers that are in a batch; an unknown one ends the program with 1.
  fileprivate func papers(of batch: PaperBatch) throws -> [VoucherID] {
    let ids = try ids(in: batch, limit: nil)
    guard !ids.isEmpty else {
      throw Terminal.refused(DeskRefusal.unknown(batch), in: settings.language)
    }
    return ids
  }

  /// The first batch of today that has no papers.
  fileprivate func newBatch() throws -> PaperBatch {
    var number = 1
    while try !ids(in: PaperBatch(day: now.berlinDate, number: number), limit: 1).isEmpty {
      number += 1
    }
    return PaperBatch(day: now.berlinDate, number: number)
  }

  private func ids(in batch: PaperBatch, limit: Int?) throws -> [VoucherID] {
    var filter = VoucherFilter()
    filter.paperBatch = batch
    filter.limit = limit
    var ids: [VoucherID] = []
    try Terminal.reporting { try ledger.vouchers(filter) { ids.append($0.id) } }
    return ids
  }

  /// Does it with all papers or with none; a refusal ends the program with 1.
  fileprivate func move(_ ids: [VoucherID], _ step: PaperMove.Step) throws {
    let move = PaperMove(step, by: author)
    try act(.paper) { books in
      for id in ids {
        guard let voucher = try books.voucher(id) else { return DeskRefusal.unknown(id) }
        if let refusal = move.refusal(for: voucher, settings.papers, at: now) { return refusal }
      }
      for id in ids {
        try books.append(.paperMoved(move), to: id, at: now, actor: ActingAccount.actor)
        for effect in [Effect.archiveRecord, .result] {
          try books.enqueue(effect, for: id, at: now)
        }
      }
      return nil
    }
  }
}

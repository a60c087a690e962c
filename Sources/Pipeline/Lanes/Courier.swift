import Archive
import Configuration
import Delivery
import Ledger
import Letters
import Payables
import ReadResult
import Reports

/// Carries out the effects of one voucher: a table of what each effect does.
struct Courier: Sendable {
  private let workshop: Workshop

  init(_ workshop: Workshop) { self.workshop = workshop }

  func carryOut(_ effects: [PendingEffect], of id: VoucherID) -> DeliveryOutcome {
    var outcome = DeliveryOutcome(voucher: id)
    let papers: Papers
    do {
      papers = try Papers(of: id, workshop)
    } catch {
      outcome.results = effects.map { .failed($0, workshop.discretion.text(of: error)) }
      return outcome
    }
    for effect in effects {
      do {
        switch effect.effect {
        case .archiveRecord:
          outcome.receipt = try workshop.archive.writeRecord(
            papers.recordFiles, of: papers.voucher,
            sealed: workshop.ledger.sealedManifest(of: papers.voucher))
        case .result:
          try workshop.results.write(papers.voucher, json: papers.resultJSON)
          let letter = try papers.letter
          try workshop.openCases.write(papers.voucher, page: papers.casePage(with: letter))
          try workshop.letterDrafts.write(
            papers.voucher, message: letter.map { papers.message(of: $0).bytes })
          try file(papers)
        case .errorFolder: try errorFolder(papers)
        case .defectTicket: outcome.defect = try defectTicket(papers)
        }
        outcome.results.append(.delivered(effect))
      } catch {
        outcome.results.append(.failed(effect, workshop.discretion.text(of: error)))
      }
    }
    return outcome
  }

  /// Makes the filing tree agree with the document.
  private func file(_ papers: Papers) throws {
    guard workshop.settings.current.filing.hasTree else { return }
    let voucher = papers.voucher
    try workshop.filing.write(voucher.filingLinks(papers.fileReference), of: voucher.id)
  }

  /// Returns the number of the defect that was told of; nil where there was none.
  private func defectTicket(_ papers: Papers) throws -> Int? {
    guard let ticket = try papers.defectTicket else { return nil }
    try workshop.defectTickets.write(
      ticket.key, json: ticket.json, line: ticket.csv, header: DefectTicket.csvHeader)
    return ticket.number
  }

  private func errorFolder(_ papers: Papers) throws {
    let voucher = papers.voucher
    guard voucher.status == .error else { return try workshop.errorFolder.remove(voucher) }
    try workshop.errorFolder.write(
      voucher, original: workshop.archive.path(of: voucher.original, in: voucher),
      note: papers.errorNote)
  }
}

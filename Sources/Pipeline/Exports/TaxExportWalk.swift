import Archive
import Exports
import Files
import Foundation
import Hashing
import Invoice
import Ledger
import MasterData
import Payables
import SystemPackage

/// Goes through one state of ledger and archive and writes what belongs to a period.
struct TaxExportWalk {
  private let ledger: Ledger
  private let archive: ArchiveTree
  private let carrier: ExportCarrier
  private var reconciliation: Reconciliation
  private let selection: ExportSelection
  private let seq: Int64
  private let tables: TableFiles
  private let documents: DocumentCopies
  private let journal: ExportFile

  private static let journalName = "journal.jsonl"

  init(
    _ ledger: Ledger, _ archive: ArchiveTree, _ carrier: ExportCarrier,
    _ reconciliation: Reconciliation, by plan: FilingPlan, upTo seq: Int64
  ) throws {
    self.ledger = ledger
    self.archive = archive
    self.carrier = carrier
    self.reconciliation = reconciliation
    self.seq = seq
    selection = ExportSelection(reconciliation.period)
    tables = try TableFiles(on: carrier)
    documents = try DocumentCopies(from: archive, on: carrier, by: plan)
    journal = try carrier.open(Self.journalName)
  }

  consuming func run(supplier: CarrierIndex.Supplier) throws -> TaxExport.Outcome {
    let period = reconciliation.period
    try ledger.systemEntries(in: period.start..<period.end, upTo: seq) { entry in
      try tables.add(ExportedEntry(entry), to: HistoryTables.audit)
      try journal.write(entry.line + "\n")
    }
    let ids = try ledger.vouchers(in: selection)
    for id in ids { try add(id) }
    try addMasterData()
    return try finish(supplier, vouchers: ids.count)
  }

  private func add(_ id: VoucherID) throws {
    let entries = try ledger.journal(of: id)
    let story = try ExportedStory(of: id, entries, batches: selection.batches)
    for entry in entries { try journal.write(entry.line + "\n") }
    try tables.add(story.voucher, to: VoucherTables.book)
    try tables.add(documents.add(story.voucher), to: VoucherTables.vouchers)
    let invoice = try StoredInvoice.load(of: story.voucher, from: archive)
    if let invoice {
      try tables.add(ExportedLine.all(of: invoice, id), to: ContentTables.lines)
    }
    try tables.add(ExportedTax.all(of: invoice, story.voucher), to: ContentTables.taxes)
    try tables.add(ExportedCheck.all(of: story.voucher), to: ExportedCheck.table)
    try tables.add(story.rows.decisions, to: HistoryTables.decisions)
    try tables.add(story.rows.statuses, to: HistoryTables.statuses)
    try tables.add(story.rows.postings, to: SettlementTables.postings)
    try tables.add(story.rows.payments, to: SettlementTables.payments)
    try tables.add(story.rows.entries, to: HistoryTables.audit)
  }

  private func addMasterData() throws {
    for table in MasterTables.withHistory {
      try ledger.masterRows(of: table) { record in
        if table == .orders { try tables.add(record, to: MasterTables.orders) }
        if table == .receipts { try tables.add(record, to: MasterTables.receipts) }
        for version in try ledger.history(of: table, record.key) {
          try tables.add(
            ExportedMasterValue.all(
              of: version.record, version: version.number, since: version.since,
              until: version.until, by: version.actor, from: version.source),
            to: MasterTables.history)
        }
      }
    }
  }

  private consuming func finish(
    _ supplier: CarrierIndex.Supplier, vouchers: Int
  ) throws -> TaxExport.Outcome {
    let period = reconciliation.period
    let figures = try ledger.figures(
      of: selection, system: period.start..<period.end, upTo: seq,
      history: MasterTables.withHistory)
    let written = try tables.finish()
    let index = CarrierIndex(
      supplier, comment: "Datenträgerüberlassung (Z3), \(period.basis.german)",
      medium: "Rohrpost \(period.from.exported) bis \(period.to.exported)", validity: period,
      tables: ExportTables.schemas)
    var files = [
      try carrier.write(index.bytes, as: CarrierIndex.fileName),
      try carrier.write(Array(GDPdUGrammar.text.utf8), as: GDPdUGrammar.fileName),
    ]
    files += written.map(\.file)
    files.append(try carrier.take(journal, as: Self.journalName))
    files.append(try documents.finish(adding: files))
    var result = reconciliation
    result.tables = written.map { Reconciliation.Table($0.schema, $0.tally).held(to: figures) }
    result.files = files
    result.documents = documents.counted
    result.sensitive = figures.sensitive
    result.withheld = documents.withheld
    _ = try carrier.write(Array((result.json + "\n").utf8), as: Reconciliation.jsonName)
    let text = try carrier.write(Array(result.text.utf8), as: Reconciliation.textName)
    return TaxExport.Outcome(
      reconciliation: result, vouchers: vouchers, protocolSHA256: text.sha256)
  }
}

extension ExportSelection {
  init(_ period: ExportPeriod) {
    self =
      switch period.basis {
      case .received: .received(period.start, period.end)
      case .posted: .posted(period.start, period.end)
      case .invoice: .invoiced(period.from, period.to)
      }
  }
}

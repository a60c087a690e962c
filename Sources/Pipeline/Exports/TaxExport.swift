package import Archive
package import Exports
package import Hashing
import Invoice
package import Ledger
import MasterData
package import Payables
package import SystemPackage

/// Makes the data carrier of a tax audit (Z3): all of a period as tables, with the documents, and
/// the protocol that holds it against the ledger (L4).
///
/// Everything is read from one state of the ledger, so the daemon may go on meanwhile. One voucher
/// at a time is in memory, beside the ids of all.
package struct TaxExport {
  private let ledger: Ledger
  private let archive: ArchiveTree
  private let companies: [OwnCompany]
  private let plan: FilingPlan
  private let period: ExportPeriod

  package init(
    _ ledger: Ledger, _ archive: ArchiveTree, companies: [OwnCompany], plan: FilingPlan,
    _ period: ExportPeriod
  ) {
    self.ledger = ledger
    self.archive = archive
    self.companies = companies
    self.plan = plan
    self.period = period
  }

  /// What was made.
  package struct Outcome: Sendable {
    package let reconciliation: Reconciliation
    package let vouchers: Int
    /// Of `Abstimmung.txt`, which names all other files by their hashes.
    package let protocolSHA256: SHA256Digest
  }

  /// Writes it to a folder, or to an archive where the name ends in `.zip`; journals it before it
  /// gets its name.
  package func write(to target: FilePath, _ mark: ExportMark) throws -> Outcome {
    let frozen = try ledger.frozen()
    guard let last = try frozen.exportedState() else { throw ExportFault.nothingThere }
    let state = Reconciliation.State(seq: last.seq, time: last.time, hash: last.hash)
    let carrier = try ExportCarrier(at: target, time: last.time)
    do {
      let outcome = try TaxExportWalk(
        frozen, archive, carrier,
        Reconciliation(of: companies.exportedName, period, at: state), by: plan,
        upTo: last.seq
      ).run(supplier: companies.supplier)
      let uneven = outcome.reconciliation.comparisons.filter { !$0.isEqual }
      guard uneven.isEmpty else { throw ExportFault.unbalanced(uneven.map(\.name)) }
      try mark.journalize(outcome, period, upTo: last.seq, in: ledger)
      try carrier.publish()
      return outcome
    } catch {
      carrier.discard()
      throw error
    }
  }
}

extension [OwnCompany] {
  fileprivate var exportedName: String {
    isEmpty ? "(nicht konfiguriert)" : map(\.name).joined(separator: ", ")
  }

  /// Whose data they are: the companies, at the place of the first.
  fileprivate var supplier: CarrierIndex.Supplier {
    let town = [first?.postCode, first?.city].compactMap(\.self).joined(separator: " ")
    let place = [first?.street, town].compactMap(\.self).filter { !$0.isEmpty }
    return CarrierIndex.Supplier(
      name: exportedName, place: place.isEmpty ? "–" : place.joined(separator: ", "))
  }
}

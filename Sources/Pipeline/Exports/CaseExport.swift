package import Archive
import Exports
package import Hashing
package import InvoiceRules
package import Ledger
package import Payables
import Reports
package import SystemPackage

/// Makes one case a folder or an archive that speaks for itself: a page to read, all files of the
/// document and of its family with their manifests, their journals, and what proves them (L4).
package struct CaseExport {
  private let ledger: Ledger
  private let archive: ArchiveTree
  private let catalogue: ExceptionCatalogue
  private let plan: FilingPlan
  private let language: Language

  package init(
    _ ledger: Ledger, _ archive: ArchiveTree, catalogue: ExceptionCatalogue, plan: FilingPlan,
    language: Language
  ) {
    self.ledger = ledger
    self.archive = archive
    self.catalogue = catalogue
    self.plan = plan
    self.language = language
  }

  package struct Outcome: Sendable {
    package let vouchers: Int
    /// Documents of the family that the person may not see.
    package let leftOut: Int
    package let files: Int
    /// Of the list of hashes.
    package let sumsSHA256: SHA256Digest
    /// That something in it is confidential.
    let look: AccessLook?
  }

  static let pageName = "index.html"

  /// Writes the case of `id`, which the caller may see; of its family what `access` allows.
  ///
  /// `extra` is put beside it as it is, and into the list of hashes.
  package func write(
    _ id: VoucherID, to target: FilePath, for access: ExportAccess, extra: [ExtraFile],
    _ mark: ExportMark
  ) throws -> Outcome? {
    let frozen = try ledger.frozen()
    guard let last = try frozen.exportedState(), let voucher = try frozen.voucher(id) else {
      return nil
    }
    let carrier = try ExportCarrier(at: target, time: last.time)
    do {
      let outcome = try write(voucher, access, extra, last, carrier, frozen)
      try mark.journalize(
        case: id, vouchers: outcome.vouchers, outcome.sumsSHA256, outcome.look, upTo: last.seq,
        in: ledger)
      try carrier.publish()
      return outcome
    } catch {
      carrier.discard()
      throw error
    }
  }

  private func write(
    _ voucher: Voucher, _ access: ExportAccess, _ extra: [ExtraFile], _ last: JournalEntry,
    _ carrier: ExportCarrier, _ frozen: Ledger
  ) throws -> Outcome {
    let family = try CaseFamily(of: voucher, in: frozen).relatives
    let shown = family.filter { access.refusal(of: $0.voucher) == nil }
    var folder = CaseFolder()
    folder.leftOut = family.count - shown.count
    folder.state = state(last)
    folder.relatives = shown.map { CaseFolder.Relative($0.voucher, $0.relation) }
    var files: [ExportedFile] = []
    for member in [voucher] + shown.map(\.voucher) {
      files += try copy(member, to: carrier)
      files.append(try writeJournal(of: member.id, to: carrier, frozen))
    }
    files += try extra.map { try carrier.write($0.bytes, as: $0.path) }
    folder.files = files.map { CaseFolder.File($0.path, size: $0.size, sha256: $0.sha256) }
    files.append(try carrier.write(page(of: voucher, folder, frozen), as: Self.pageName))
    let sums = files.map(\.sumsLine).joined()
    let list = try carrier.write(Array(sums.utf8), as: ExportedFile.sumsName)
    return Outcome(
      vouchers: 1 + shown.count, leftOut: folder.leftOut, files: files.count + 1,
      sumsSHA256: list.sha256, look: access.look(at: [voucher] + shown.map(\.voucher)))
  }

  /// All that the manifest names, and the manifest; before the first record what is kept already.
  private func copy(_ voucher: Voucher, to carrier: ExportCarrier) throws -> [ExportedFile] {
    guard !voucher.isWithheld else { return [] }
    let manifest = try DocumentCopies.manifest(of: voucher, in: archive)
    var digests = (manifest ?? Manifest(voucher.keptFiles)).digests
    if let receipt = voucher.archived {
      digests[ArchiveTree.manifestName] = receipt.manifestSHA256
    }
    return try digests.sorted { $0.key < $1.key }.map { name, digest in
      try DocumentCopies.copy(
        name, digest, of: voucher, from: archive, to: carrier, as: "belege/\(voucher.id)/\(name)")
    }
  }

  private func writeJournal(
    of id: VoucherID, to carrier: ExportCarrier, _ frozen: Ledger
  ) throws -> ExportedFile {
    let lines = try frozen.journal(of: id).map { $0.line + "\n" }
    return try carrier.write(Array(lines.joined().utf8), as: "journal/\(id).jsonl")
  }

  private func page(
    of voucher: Voucher, _ folder: CaseFolder, _ frozen: Ledger
  ) throws -> [UInt8] {
    let entries = try frozen.journal(of: voucher.id).compactMap { entry in
      try entry.event().map { ReasonChain.Entry($0, at: entry.time, by: entry.actor) }
    }
    var surroundings = CaseFile.Surroundings()
    surroundings.catalogue = catalogue
    surroundings.filing = plan.reference(for: voucher)
    surroundings.history =
      ReasonChain(of: voucher, entries, language: language, catalogue: catalogue).lines
    return CaseFile(of: voucher, surroundings, in: folder, language: language).html()
  }

  private func state(_ last: JournalEntry) -> String {
    Wording(
      "Stand: \(last.time.berlinText) Uhr, Journaleintrag \(last.seq), Hash \(last.hash).",
      "State: \(last.time.berlinText) (Berlin), journal entry \(last.seq), hash \(last.hash)."
    )[language]
  }
}

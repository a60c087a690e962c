import Archive
package import Configuration
import Hashing
package import InvoiceRules
package import Ledger
package import Payables
import ReadResult
package import ReadingClient
import SystemPackage

/// A file of the bank: read in a reader process, kept, and entered with an entry that names it
/// (K3).
package struct BankFile {
  private let name: String
  private let bytes: [UInt8]
  private let settings: Settings
  private let now: Timestamp
  private let actor: String
  private let person: String?

  /// A large company's statement of a day.
  package static let bytesMax = 64 << 20

  package init(
    _ name: String, _ bytes: [UInt8], _ settings: Settings, at now: Timestamp, actor: String,
    by person: String? = nil
  ) {
    self.person = person
    self.name = name
    self.bytes = bytes
    self.settings = settings
    self.now = now
    self.actor = actor
  }

  /// What became of it.
  package struct Result: Sendable {
    package var problems: [Wording]
    package var summary: Wording
  }

  /// Enters what concerns own transfers; a file that is none of a bank is not kept.
  package func enter(_ ledger: Ledger, _ readers: ReaderPool) async throws -> Result {
    guard bytes.count <= Self.bytesMax else { return Self.unreadable }
    let reply = try await readers.read(Job(name: name, limits: settings.reading.limits), bytes)
    if case .failure(let failure) = reply.outcome, Self.broken.contains(failure.reason) {
      return Self.broken(failure)
    }
    guard case .success(let result) = reply.outcome, let message = result.bankMessage else {
      return Self.unreadable
    }
    let digest = SHA256Digest(of: bytes)
    let path = Drawer.bank.path(of: name, digest, at: now)
    try ArchiveTree(spool: FilePath(settings.spool)).keep(bytes, at: path)
    let desk = BankDesk(payments: PaymentDesk(settings.policy, at: now, actor: actor))
    let details = DropDetails(file: name, sha256: digest, path: path, by: person)
    let outcome = try await ledger.transaction { [now, actor] books in
      let outcome = try desk.take(message, books)
      try books.append(.bankMessageTaken, details: details, at: now, actor: actor)
      return outcome
    }
    return Result(
      problems: outcome.unclear.map(\.text),
      summary: Wording(
        "Bezahlt: \(outcome.confirmations.count) Belege; zurückgekommen: \(outcome.returns.count); "
          + "schon bekannt: \(outcome.repeated); andere Buchungen: \(outcome.others).",
        "Paid: \(outcome.confirmations.count) documents; returned: \(outcome.returns.count); known "
          + "before: \(outcome.repeated); other movements: \(outcome.others)."))
  }

  /// Failures that say nothing about what the file is.
  private static let broken: Set<ReadFailure.Reason> = [.readerLost, .limitExceeded]

  private static func broken(_ failure: ReadFailure) -> Result {
    Result(
      problems: [
        Wording(
          "Das Lesen der Datei brach ab (\(failure.detail)); nichts davon ist verbucht. Legen Sie "
            + "sie noch einmal ab; bricht es wieder ab, wenden Sie sich an den Betrieb.",
          "Reading the file was broken off (\(failure.detail)); nothing of it is entered. Drop it "
            + "once more; where it breaks off again, ask operations.")
      ], summary: Wording("", ""))
  }

  private static let unreadable = Result(
    problems: [
      Wording(
        "Die Datei ist kein Kontoauszug (camt.053, camt.054) und keine Auftragsantwort (pain.002), "
          + "oder sie ist beschädigt. Rufen Sie sie bei der Bank noch einmal ab.",
        "The file is no statement (camt.053, camt.054) and no answer to an order (pain.002), or it "
          + "is damaged. Get it from the bank once more.")
    ], summary: Wording("", ""))
}

extension UnclearPayment {
  fileprivate var text: Wording {
    let about = candidates.joined(separator: ", ")
    let reference = reference ?? "–"
    return Wording(
      "\(about): Eine Buchung über \(amount.text(in: .german)) € (\(reference)) passt nicht. "
        + kind.text.german,
      "\(about): A movement of €\(amount.text(in: .english)) (\(reference)) does not fit. "
        + kind.text.english)
  }
}

extension UnclearPayment.Kind {
  fileprivate var text: Wording {
    switch self {
    case .otherAmount: Wording("Der Betrag ist ein anderer.", "The amount is another.")
    case .otherAccount:
      Wording("Das belastete Konto ist ein anderes.", "Another account is charged.")
    case .chargedTwice:
      Wording("Das Konto wurde schon belastet.", "The account was charged before.")
    case .ambiguous: Wording("Mehrere Überweisungen passen.", "Several transfers fit.")
    case .undated: Wording("Ein Buchungstag fehlt.", "It names no day.")
    case .afterRefusal:
      Wording(
        "Die Bank hatte die Überweisung abgelehnt und hat sie doch ausgeführt.",
        "The bank had refused the transfer and carried it out all the same.")
    case .paidElsewhere:
      Wording(
        "Der Beleg war schon von einem anderen System bezahlt; er ist also doppelt bezahlt.",
        "Another system had paid the document already, so it is paid twice.")
    }
  }
}

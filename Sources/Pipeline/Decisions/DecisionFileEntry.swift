import Archive
import Configuration
import Hashing
import InvoiceRules
import Ledger
import MasterData
import Payables

/// Enters what a decision file says, all in one transaction with an entry that names the file.
struct DecisionFileEntry {
  private let file: DroppedFile
  private let policy: Policy
  private let now: Timestamp
  private let sheet: DecisionSheet
  private let digest: SHA256Digest
  /// Of its copy, below the spool; nil for what is no file.
  private let archivePath: String?
  /// Why nobody's decision is in it; nil where the owner may decide for the person.
  private let objection: Wording?

  init(_ file: DroppedFile, _ settings: Settings, _ now: Timestamp) throws {
    self.file = file
    self.now = now
    policy = settings.policy
    digest = SHA256Digest(of: file.bytes)
    objection = Self.objection(to: file, settings.people)
    let isRead = file.owner != nil && file.bytes.count <= DecisionSheet.bytesMax
    sheet = DecisionSheet(name: file.shownName, bytes: file.owner == nil ? [] : file.bytes)
    archivePath =
      isRead ? Drawer.decisions.path(of: file.shownName, digest, at: now) : nil
  }

  /// What became of one decision.
  struct Result {
    let entry: DecisionSheet.Entry
    let outcome: Outcome

    var isEntered: Bool {
      switch outcome {
      case .entered, .repeated: true
      case .refused: false
      }
    }
  }

  enum Outcome {
    case entered(Decision.Verdict)
    /// The same person had decided the same before.
    case repeated(Decision.Verdict)
    case refused(Wording)

    /// As the journal has it.
    fileprivate var word: String {
      switch self {
      case .entered: "entered"
      case .repeated: "repeated"
      case .refused: "refused"
      }
    }
  }

  /// Keeps the bytes; durable when it returns.
  func keep(in archive: ArchiveTree) throws {
    if let archivePath { try archive.keep(file.bytes, at: archivePath) }
  }

  func enter(_ books: LedgerTransaction) throws -> [Result] {
    let results = try sheet.entries.map { entry in
      Result(entry: entry, outcome: try outcome(of: entry, books))
    }
    try books.append(
      .decisionFileTaken,
      details: Details(
        file: file.shownName, person: file.folder, account: file.owner?.account, sha256: digest,
        path: archivePath, refused: objection?.english,
        decisions: results.map { .init(task: $0.entry.shownTask, outcome: $0.outcome.word) }),
      at: now, actor: actor)
    return results
  }

  /// What the journal keeps of a file.
  private struct Details: Encodable {
    let file: String
    let person: String?
    let account: String?
    let sha256: SHA256Digest
    let path: String?
    let refused: String?
    let decisions: [Line]

    struct Line: Encodable {
      let task: String
      let outcome: String
    }
  }

  private var actor: String { file.owner?.account.map { Author.user($0) } ?? Author.daemon }

  private func outcome(
    of entry: DecisionSheet.Entry, _ books: LedgerTransaction
  ) throws -> Outcome {
    guard case .decision(let task, let verdict, let reason, let delegate) = entry.content else {
      guard case .problem(let problem) = entry.content else { return .refused(Wording("", "")) }
      return .refused(objection ?? problem)
    }
    let writer = DecisionEntry(books, policy, now)
    guard let person = file.folder, objection == nil else {
      let why = objection ?? Wording("", "")
      try note(.forged, why, task, verdict, writer)
      return .refused(why)
    }
    var decision = Decision(verdict, of: task, by: person, through: .file, reason: reason)
    decision.delegate = delegate
    guard let refusal = try writer.enter(decision, actor: actor) else { return .entered(verdict) }
    if case .notOpen = refusal, try isKnown(decision, books) { return .repeated(verdict) }
    let why = Self.text(of: refusal)
    let isClosed = if case .notOpen = refusal { true } else { false }
    try note(isClosed ? .notOpen : .notAllowed, why, task, verdict, writer)
    return .refused(why)
  }

  private func isKnown(_ decision: Decision, _ books: LedgerTransaction) throws -> Bool {
    try books.voucher(decision.task.voucher)?.decisions.contains {
      ($0.task, $0.user, $0.verdict) == (decision.task, decision.user, decision.verdict)
    } ?? false
  }

  private func note(
    _ cause: RefusedDecision.Cause, _ text: Wording, _ task: TaskID, _ verdict: Decision.Verdict,
    _ writer: DecisionEntry
  ) throws {
    var refusal = RefusedDecision(cause, text, of: task, through: .file, at: now)
    (refusal.verdict, refusal.file) = (verdict, file.shownName)
    if objection == nil { refusal.user = file.folder }
    refusal.sender = file.owner.map { $0.account ?? "uid \($0.number)" }
    try writer.note(refusal, actor: actor)
  }

  /// What the command line says of its options is no use in a file.
  private static func text(of refusal: DecisionRefusal) -> Wording {
    guard case .reasonMissing = refusal else { return refusal.text }
    return Wording(
      "Für diese Entscheidung ist eine Begründung nötig (Zeile „Begründung: …“).",
      "This decision needs a reason (line “Reason: …”).")
  }

  // MARK: - Whose it is

  private static func objection(to file: DroppedFile, _ people: PeopleSettings) -> Wording? {
    guard let owner = file.owner else {
      return Wording(
        "Das ist keine Datei, sondern eine Verknüpfung oder etwas anderes; es wurde nicht gelesen.",
        "This is no file but a link or something else; it was not read.")
    }
    guard let person = file.folder else {
      return Wording(
        "Die Datei liegt nicht im Ordner einer Person (inbox/decisions/<Person>).",
        "The file does not lie in the folder of a person (inbox/decisions/<person>).")
    }
    guard owner.links == 1 else {
      return Wording(
        "Die Datei hat mehrere Namen (harte Verknüpfung); legen Sie eine eigene Datei ab.",
        "The file has several names (hard links); drop a file of its own.")
    }
    if let account = owner.account,
      people.user(of: account) == person || people.mayActForOthers.contains(account)
    {
      return nil
    }
    let account = owner.account ?? "uid \(owner.number)"
    return Wording(
      "Die Datei gehört dem Konto \(account); im Ordner von \(person) entscheidet nur das Konto "
        + "dieser Person ([people] accounts).",
      "The file belongs to the account \(account); in the folder of \(person) only the account of "
        + "that person decides ([people] accounts).")
  }
}

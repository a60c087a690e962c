import Configuration
import InvoiceRules
import Ledger
import MasterData
import Payables
import Pipeline

/// What commands act with: the books, the settings in force, who acts and when.
struct ActingDesk {
  let settings: Settings
  let ledger: Ledger
  /// The person, who need not be that of the account.
  let user: String
  /// Whether nobody is named and nobody but root borrows the account: whose it is, whom the
  /// database obeys anyway.
  private let isOwner: Bool
  let now = Timestamp.now

  init(_ place: Spool, _ person: ActingPerson) throws {
    settings = try place.settings()
    isOwner = person.name == nil && [nil, "root"].contains(ActingAccount.borrower)
    user = try settings.person(named: person.name)
    ledger = try place.ledgerForActing()
    try finish(try Terminal.reporting { try person.refusal(user, ledger) })
  }

  /// The person as the journal names them.
  var author: String { Author.user(user) }

  /// Does something in one transaction; what speaks against it ends the program with 1.
  func act(_ body: (LedgerTransaction) throws -> Wording?) throws {
    try finish(try Terminal.reporting { try ledger.transaction(body) })
  }

  /// The same for people with a mandate.
  func act(_ mandate: Mandate, _ body: (LedgerTransaction) throws -> Wording?) throws {
    try act { books in try mandate.refusal(of: user, books) ?? body(books) }
  }

  /// Ends the program with 1 where a person without a mandate acts; the account's owner needs none.
  func demand(_ mandate: Mandate) throws {
    if isOwner { return }
    try finish(try Terminal.reporting { try mandate.refusal(of: user, ledger) })
  }

  /// What follows from what a person says of a document.
  func append(
    _ events: [VoucherEvent], to id: VoucherID, _ books: LedgerTransaction
  ) throws {
    for event in events { try books.append(event, to: id, at: now, actor: ActingAccount.actor) }
    try books.planTasks(of: id, settings.policy, at: now)
    for effect in Effect.allCases { try books.enqueue(effect, for: id, at: now) }
  }

  /// Ends the program with 1 where something speaks against it.
  func finish(_ refusal: Wording?) throws { try Terminal.heed(refusal, in: settings.language) }

  /// Says what was done.
  func say(_ german: String, _ english: String) {
    Terminal.say(Wording(german, english)[settings.language])
  }
}

import ArgumentParser
import Configuration
import Foundation
import InvoiceRules
import Ledger
import Payables
import Pipeline
import Reports
import Search

struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find documents by their words, numbers, fields, dates and amounts.",
    discussion: """
      All words must be there, in any of their forms; "…" finds words in a row, -word excludes, \
      word* finds what begins like it. Quote the query for the shell: rohrpost search \
      'wartung "müller bau" betrag:100..200 -storno'.

      Fields: \(QueryField.all.map(\.example).joined(separator: ", ")).

      Confidential documents are found by beleg:, eingang:, kanal: and klasse: only, with --as and \
      --reason, by persons whose role may look at them; such hits are noted in the journal.

      Exit code 1 where nothing is found.
      """)

  @OptionGroup var place: Spool
  @OptionGroup var disclosure: Disclosure
  @Flag(help: "One JSON object a line: what `list --json` says, with score and snippet.")
  var json = false
  @Option(help: "At most so many hits, 1 to 10000.") var limit = 20
  @Flag(inversion: .prefixedNo, help: "Look for parts of compounds where words find little.")
  var parts = true
  @Flag(help: "Make the index anew from ledger and archive.") var rebuild = false
  @Argument(parsing: .allUnrecognized, help: "What is looked for.") var words: [String] = []

  func validate() throws {
    guard (1...SearchAnswer.countMax).contains(limit) else {
      throw ValidationError("--limit is 1 to \(SearchAnswer.countMax).")
    }
    guard rebuild || !words.isEmpty else { throw ValidationError("Say what is looked for.") }
  }

  func run() throws {
    let settings = try place.settings()
    let ledger = try place.ledgerForLooking()
    if rebuild {
      try remake(settings, ledger)
      if words.isEmpty { return }
    }
    let query: SearchQuery
    do {
      query = try SearchQuery(words.joined(separator: " "))
    } catch {
      Terminal.complain(error.text[settings.language])
      throw ExitCode(2)
    }
    var scope = SearchScope()
    scope.limit = limit
    scope.findsParts = parts
    let looker = try disclosure.looker(place, settings, ledger)
    scope.circles = looker?.circles ?? []
    let index = try opened(settings, ledger)
    let answer = try Terminal.reporting { try index.search(query, scope) }
    let hits = try Terminal.reporting { try FoundVoucher.all(in: answer, ledger) }
    let restricted = hits.filter(\.voucher.isSensitive).map(\.voucher.id)
    if !restricted.isEmpty { try looker?.note(.search, restricted) }
    let isTerminal = isatty(STDOUT_FILENO) == 1
    for hit in hits { Terminal.say(json ? hit.json : hit.text(isTerminal: isTerminal)) }
    if !json { Terminal.complain(HitCount(answer, shown: hits.count).text[settings.language]) }
    if hits.isEmpty { throw ExitCode(1) }
  }

  private func opened(_ settings: Settings, _ ledger: Ledger) throws -> SearchIndex {
    let found = try Terminal.reporting {
      try SearchDesk(settings, ledger).open { Self.tell($0, of: $1, settings.language) }
    }
    guard let found else {
      let missing = Wording(
        "Der Suchindex ist noch nicht angelegt; der Dienst legt ihn an, sobald er läuft.",
        "There is no search index yet; the daemon makes it as soon as it runs.")
      Terminal.complain(missing[settings.language])
      throw ExitCode(3)
    }
    if case .behind(let entries) = found.freshness {
      let behind = Wording(
        "Der Suchindex ist noch \(entries) Journaleinträge im Rückstand; der Dienst holt sie nach.",
        "The search index is \(entries) entries of the journal behind; the daemon makes up for it.")
      Terminal.complain(behind[settings.language])
    }
    return found.index
  }

  private func remake(_ settings: Settings, _ ledger: Ledger) throws {
    let isDone = try Terminal.reporting {
      try SearchDesk(settings, ledger).rebuild { Self.tell($0, of: $1, settings.language) }
    }
    let outcome =
      isDone
      ? Wording("Der Suchindex ist neu aufgebaut.", "The search index is made anew.")
      : Wording(
        "Der Suchindex ist geleert; der laufende Dienst baut ihn neu auf.",
        "The search index is emptied; the running daemon makes it anew.")
    Terminal.complain(outcome[settings.language])
  }

  /// Says on a terminal how far the index is.
  private static func tell(_ entry: Int64, of last: Int64, _ language: Language) {
    guard isatty(STDERR_FILENO) == 1 else { return }
    let progress = Wording(
      "Suchindex: Journaleintrag \(entry) von \(last)",
      "Search index: entry \(entry) of \(last) of the journal")
    Terminal.complain(progress[language])
  }
}

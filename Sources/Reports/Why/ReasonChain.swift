package import InvoiceRules
import JSON
package import Payables

/// Why a voucher is in its state: what happened to it, an event a sentence, and what it waits for.
///
/// Of a sensitive document only what it is and how it stands is said (A7).
package struct ReasonChain: Sendable {
  private let links: [Link]
  private let language: Language
  private let state: StateWords

  /// An event of the journal.
  package struct Entry: Sendable {
    let time: Timestamp
    let actor: String
    let event: VoucherEvent

    package init(_ event: VoucherEvent, at time: Timestamp, by actor: String) {
      self.time = time
      self.actor = actor
      self.event = event
    }
  }

  private struct Link: Sendable {
    let entry: Entry
    let reason: EventReason
    /// Whether the desk found the same before, when it decided last.
    let isRepeated: Bool
  }

  /// `entries` are all that happened to the voucher, in order; those of a sensitive one are said
  /// only where it is disclosed to who asks.
  package init(
    of voucher: Voucher, _ entries: [Entry], language: Language,
    catalogue: ExceptionCatalogue = .handbook, isDisclosed: Bool = false
  ) {
    self.language = language
    state = StateWords(voucher)
    var before = Voucher(
      id: voucher.id, submission: voucher.submission, at: voucher.submission.receivedAt)
    var links: [Link] = []
    var found: [VoucherEvent.Kind: EventReason] = [:]
    for entry in voucher.isSensitive && !isDisclosed ? [] : entries {
      let words = EventWords(before, catalogue)
      if let reason = words.reason(for: entry.event) {
        let finding = words.desk(entry.event)
        let isRepeated = finding != nil && found[entry.event.kind] == finding
        links.append(Link(entry: entry, reason: reason, isRepeated: isRepeated))
        found[entry.event.kind] = finding
      }
      if case .submitted = entry.event { continue }
      before.apply(entry.event, at: entry.time)
    }
    self.links = links
  }

  /// A line an event with the time in Germany and the person, its details indented below; the last
  /// lines say how it stands.
  ///
  /// What the desk finds again as it was is left out.
  package var lines: [String] {
    links.filter { !$0.isRepeated }.flatMap { link in
      ["\(link.entry.time.berlinText)  \(link.entry.actor)  \(link.reason.text[language])"]
        + link.reason.details.map { "    \($0[language])" }
    } + state.sentences.map { "→ \($0[language])" }
  }

  /// One JSON object an event, and one of the state at the end.
  package var json: [String] {
    links.map { link in
      JSONObject.text { json in
        json.add("time", link.entry.time)
        json.add("actor", link.entry.actor)
        json.add("kind", link.entry.event.kind.rawValue)
        json.add("person", link.reason.person)
        json.add("text", link.reason.text[language])
        json.add("details", texts: link.reason.details.map { $0[language] })
      }
    } + [state.json(in: language)]
  }
}

/// What an event says in words.
struct EventReason: Hashable, Sendable {
  let text: Wording
  var details: [Wording] = []
  /// Who decided or is asked, by the id of the master data.
  var person: String?

  init(
    _ german: String, _ english: String, _ details: [Wording] = [], person: String? = nil
  ) {
    text = Wording(german, english)
    self.details = details
    self.person = person
  }
}

import ArgumentParser
import Configuration
import Invoice
import InvoiceRules
import JSON
import Ledger
import Payables
import Pipeline
import ReadResult

struct RetentionList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "What is due, and how much is kept by class (the default).",
    discussion: "With --all, or as JSON, each document with the reason why it is kept.")

  @OptionGroup var place: Spool
  @Option(help: "The day that is asked for (YYYY-MM-DD). Default: today.") var asOf: String?
  @Flag(help: "Also what is not due.") var all = false
  @Flag(help: "One JSON object a line, of every document.") var json = false

  func run() throws {
    let settings = try place.settings()
    let day = try asOf.map(Terminal.day) ?? Timestamp.now.berlinDate
    let ledger = try place.ledgerForLooking()
    let rules = settings.retention.rules
    let plan = try Terminal.reporting {
      let holds = try RetentionBook(ledger).holdsInForce
      return try RetentionSurvey(ledger, rules).plan(holds, on: day)
    }
    var counts: [String: Int] = [:]
    for family in plan.families {
      for item in family.items {
        let rule = rules[item.documentClass]
        let state = RetentionState(of: item, in: family, rule, on: day)
        let group = Self.group(of: item, state)[settings.language]
        counts[group, default: 0] += 1
        if json {
          Terminal.say(Self.line(of: item, rule, state, family, settings.language))
        } else if all || state.word == .due {
          Terminal.say(
            "\(item.id)  \(state.word.wording[settings.language])  "
              + state.reason[settings.language])
        }
      }
    }
    if json { return }
    for (group, count) in counts.sorted(by: { $0.key < $1.key }) {
      Terminal.say("\(count)  \(group)")
    }
  }

  /// What is counted together: the class and how it stands.
  private static func group(of item: RetentionItem, _ state: RetentionState) -> Wording {
    let name = item.documentClass?.name ?? Wording("noch nicht gelesen", "not read yet")
    let word = state.word.wording
    return Wording("\(name.german): \(word.german)", "\(name.english): \(word.english)")
  }

  private static func line(
    of item: RetentionItem, _ rule: RetentionRule, _ state: RetentionState,
    _ family: RetentionFamily, _ language: Language
  ) -> String {
    JSONObject.text { json in
      json.add("id", item.id.description)
      json.add("class", item.documentClass?.rawValue)
      json.add("kind", rule.kind.rawValue)
      json.add("basis", rule.basis)
      json.add("origin", item.origin.description)
      json.add("kept_until", state.until?.description)
      json.add("state", state.word.rawValue)
      json.add("reason", state.reason[language])
      json.add("family", family.items.first?.id.description)
      json.add("holds", texts: family.holds.map(\.number.description))
    }
  }
}

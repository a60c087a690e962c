import ArgumentParser
import Configuration
import Foundation
import InvoiceRules
import JSON
import Pipeline

struct Account: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prove that every document that arrived is in exactly one place.",
    discussion: """
      Documents seen (from the journal) must equal filed + waiting + exceptions + errors + \
      duplicates (from the vouchers), in number and by hash. Exit code 0 where they do, 1 \
      otherwise.
      """)

  @OptionGroup var place: Spool
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    let language = try place.settings().language
    let ledger = try place.ledgerForLooking()
    let balance = try Terminal.reporting { try Balance(ledger) }
    for line in json ? [Self.json(balance)] : Self.lines(balance, language) { Terminal.say(line) }
    if !balance.isBalanced { throw ExitCode(1) }
  }

  private static func lines(_ balance: Balance, _ language: Language) -> [String] {
    func row(_ name: Wording, _ values: String) -> String {
      name[language].padding(toLength: 14, withPad: " ", startingAt: 0) + values
    }
    func row(_ name: Wording, _ side: Balance.Side) -> String {
      row(name, "\(side.count)  \(side.digest)")
    }
    let places = Balance.Place.allCases.map { place in
      let name = place.name
      return row(
        Wording("  \(name.german)", "  \(name.english)"), "\(balance.places[place] ?? 0)")
    }
    let verdict =
      balance.isBalanced
      ? Wording("Die Bilanz geht auf.", "balanced")
      : Wording("Die Bilanz geht NICHT auf.", "NOT BALANCED")
    return [row(Wording("eingegangen", "seen"), balance.seen)] + places
      + [row(Wording("zugeordnet", "placed"), balance.placed), verdict[language]]
  }

  private static func json(_ balance: Balance) -> String {
    JSONObject.text { json in
      json.add("seen", number: balance.seen.count)
      for place in Balance.Place.allCases {
        json.add(place.rawValue, number: balance.places[place] ?? 0)
      }
      json.add("balanced", balance.isBalanced)
      json.add("seen_digest", balance.seen.digest)
      json.add("placed_digest", balance.placed.digest)
    }
  }
}

extension Balance.Place {
  fileprivate var name: Wording {
    switch self {
    case .filed: Wording("abgelegt", "filed")
    case .waiting: Wording("wartend", "waiting")
    case .exceptions: Wording("Klärfälle", "exceptions")
    case .errors: Wording("Fehler", "errors")
    case .duplicates: Wording("Dubletten", "duplicates")
    case .erased: Wording("gelöscht", "erased")
    }
  }
}

import ArgumentParser
import Foundation
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
    let ledger = try place.ledgerForLooking()
    let balance = try Terminal.reporting { try Balance(ledger) }
    if json {
      Terminal.say(Self.json(balance))
    } else {
      Terminal.say("seen          \(balance.seen.count)  \(balance.seen.digest)")
      for place in Balance.Place.allCases {
        let name = place.rawValue.padding(toLength: 12, withPad: " ", startingAt: 0)
        Terminal.say("  \(name)\(balance.places[place] ?? 0)")
      }
      Terminal.say("placed        \(balance.placed.count)  \(balance.placed.digest)")
      Terminal.say(balance.isBalanced ? "balanced" : "NOT BALANCED")
    }
    if !balance.isBalanced { throw ExitCode(1) }
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

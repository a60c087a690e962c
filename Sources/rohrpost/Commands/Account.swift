import ArgumentParser
import Foundation
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
      let places = Balance.Place.allCases
        .map { "\"\($0.rawValue)\":\(balance.places[$0] ?? 0)" }
        .joined(separator: ",")
      Terminal.say(
        "{\"seen\":\(balance.seen.count),\(places),\"balanced\":\(balance.isBalanced),"
          + "\"seen_digest\":\"\(balance.seen.digest)\","
          + "\"placed_digest\":\"\(balance.placed.digest)\"}")
    } else {
      Terminal.say("seen        \(balance.seen.count)  \(balance.seen.digest)")
      for place in Balance.Place.allCases {
        let name = place.rawValue.padding(toLength: 10, withPad: " ", startingAt: 0)
        Terminal.say("  \(name)\(balance.places[place] ?? 0)")
      }
      Terminal.say("placed      \(balance.placed.count)  \(balance.placed.digest)")
      Terminal.say(balance.isBalanced ? "balanced" : "NOT BALANCED")
    }
    if !balance.isBalanced { throw ExitCode(1) }
  }
}

import ArgumentParser
import Configuration
import InvoiceRules
import MasterData
import Payables

/// Who acts: an option of the commands that people give.
struct ActingPerson: ParsableArguments {
  @Option(name: .customLong("as"), help: "Who does it, where somebody else enters it.")
  var name: String?

  /// Why there is no such person; nil where nobody is named.
  func refusal(_ user: String, _ books: some MasterLookup) throws -> Wording? {
    name == nil ? nil : try Mandate.anyUser.refusal(of: user, books)
  }
}

extension Settings {
  /// The person of the account, or the one named by an account that may act for others; ends the
  /// program with 1 where it may not.
  func person(named person: String?) throws -> String {
    let account = ActingAccount.name
    guard let person else { return people.user(of: account) }
    if person == people.user(of: account) || people.mayActForOthers.contains(account) {
      return person
    }
    let others = Wording(
      "Das Konto \(account) darf nicht für andere entscheiden; siehe [people] may_act_for.",
      "The account \(account) may not decide for others; see [people] may_act_for.")
    throw Terminal.refused(others, in: language)
  }
}

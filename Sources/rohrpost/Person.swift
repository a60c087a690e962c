import Configuration
import Foundation
import InvoiceRules
import Payables

/// The person at the command line, by the account's name.
enum Person {
  static var actor: String { Author.user(NSUserName()) }
}

extension Settings {
  /// The person of the account, or the one named by an account that may act for others; ends the
  /// program with 1 where it may not.
  func person(named person: String?) throws -> String {
    let account = NSUserName()
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

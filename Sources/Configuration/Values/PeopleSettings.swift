/// Who people are to the machine ([people]).
package struct PeopleSettings: Hashable, Sendable {
  /// Users by the accounts of the operating system; an account that is not here is the user of the
  /// same name.
  package var accounts: [String: String] = [:]
  /// Accounts that may enter what others decided.
  package var mayActForOthers = ["root"]

  init() {}

  /// The user of an account.
  package func user(of account: String) -> String { accounts[account] ?? account }
}

import Foundation
import Payables

/// The account at the command line.
///
/// Who has no account that may open the database borrows the daemon's with sudo, and is still who
/// acts. What sudo says of that counts for any account but root, which may act for others anyway.
enum ActingAccount {
  static let name = borrower ?? NSUserName()

  /// As the journal names it.
  static var actor: String { Author.user(name) }

  /// Whether somebody other than root borrows an account: the configuration is the house's then,
  /// not one that says of them what they like.
  static var isBorrowed: Bool { borrower != nil && borrower != "root" }

  /// Who called sudo; nil where nobody borrows an account.
  private static var borrower: String? {
    guard geteuid() != 0, let name = ProcessInfo.processInfo.environment["SUDO_USER"],
      !name.isEmpty, name != NSUserName()
    else { return nil }
    return name
  }
}

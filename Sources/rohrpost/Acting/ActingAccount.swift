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

  /// Who called sudo; nil where nobody borrows an account.
  static var borrower: String? {
    guard geteuid() != 0, let name = ProcessInfo.processInfo.environment["SUDO_USER"],
      !name.isEmpty, name != NSUserName()
    else { return nil }
    return name
  }
}

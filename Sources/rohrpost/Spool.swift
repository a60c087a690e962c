import ArgumentParser
import Configuration
import Foundation
import Ledger
import Payables
import Pipeline

/// Where the state lies: the options of every command that touches it.
struct Spool: ParsableArguments {
  @Option(help: "The configuration file. Default: /etc/rohrpost/pipeline.conf where it exists.")
  var config: String?

  @Option(help: "The spool directory; goes before the configuration's.")
  var spool: String?

  /// The settings in force; mistakes are printed all together and end the program with 2.
  func settings() throws -> Settings {
    do {
      return try load()
    } catch {
      for problem in error.problems { Terminal.complain("\(problem)") }
      throw ExitCode(2)
    }
  }

  /// The settings, for one who bears mistakes: a running daemon.
  func load() throws(ConfigurationError) -> Settings {
    try Settings.load(file: config ?? Self.installedConfig, spool: spool)
  }

  private static var installedConfig: String? {
    let path = "/etc/rohrpost/pipeline.conf"
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }

  /// The ledger for looking; a spool without one ends the program with 3.
  func ledgerForLooking() throws -> Ledger {
    let path = try settings().ledgerPath
    guard FileManager.default.fileExists(atPath: path) else {
      Terminal.complain("There is no ledger at \(path): nothing has been submitted there yet.")
      throw ExitCode(3)
    }
    return try Terminal.reporting { try Ledger(readingAt: path) }
  }

  /// The ledger for commands that act.
  func ledgerForActing() throws -> Ledger {
    let path = try settings().ledgerPath
    return try Terminal.reporting { try Ledger(at: path) }
  }
}

/// The person at the command line, by the account's name.
enum Person {
  static var actor: String { Author.user(NSUserName()) }
}

import ArgumentParser
import Configuration
import Files
import Foundation
import InvoiceRules
import Ledger
import Payables
import Pipeline
import SystemPackage

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
      Terminal.complain("\(error)")
      throw ExitCode(2)
    }
  }

  /// The settings with the files of their connectors looked at, as the daemon does.
  func checkedSettings() throws -> Settings {
    let settings = try settings()
    do {
      _ = try settings.loadConnectors()
    } catch {
      Terminal.complain("\(error)")
      throw ExitCode(2)
    }
    return settings
  }

  /// The settings as they are on the disk, below `other` instead of the spool where it is given.
  func load(below other: String? = nil) throws(ConfigurationError) -> Settings {
    try Settings.load(file: config ?? Self.installedConfig, spool: other ?? spool)
  }

  /// Refuses a configuration or a spool of the caller's choice where somebody borrows the account
  /// of the house.
  ///
  /// It would say of them what they like; root may do everything anyway.
  func validate() throws {
    guard config != nil || spool != nil, let borrower = ActingAccount.borrower,
      borrower != "root", Self.isAccountOfTheHouse
    else {
      return
    }
    throw ValidationError(
      "--config and --spool are not for \(borrower), who acts through sudo: "
        + "the configuration of the house counts.")
  }

  /// Whether the installed configuration's ledger belongs to the account.
  ///
  /// Of mistakes in the file nothing follows: it does, then.
  private static var isAccountOfTheHouse: Bool {
    guard let installedConfig, FileManager.default.isReadableFile(atPath: installedConfig) else {
      return false
    }
    do {
      let settings = try Settings.load(file: installedConfig, spool: nil)
      // The folder itself may be a link of root's, or where a disk is mounted.
      return try FileStatus.ifExists(FilePath(settings.ledgerPath)).map {
        $0.owner == geteuid()
      } ?? true
    } catch {
      return true
    }
  }

  private static var installedConfig: String? {
    let path = "/etc/rohrpost/pipeline.conf"
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }

  /// The ledger for looking; a spool without one ends the program with 3.
  func ledgerForLooking() throws -> Ledger {
    let settings = try settings()
    let path = settings.ledgerPath
    guard FileManager.default.fileExists(atPath: path) else {
      let missing = Wording(
        "Unter \(path) gibt es kein Hauptbuch: Dort ist noch nichts eingegangen.",
        "There is no ledger at \(path): nothing has been submitted there yet.")
      Terminal.complain(missing[settings.language])
      throw ExitCode(3)
    }
    return try Terminal.reporting { try Ledger(readingAt: path) }
  }

  /// A document and the ledger that has it; an unknown one ends the program with 1.
  func voucherForLooking(_ text: String) throws -> (ledger: Ledger, voucher: Voucher) {
    let id = try Terminal.voucherID(text)
    let ledger = try ledgerForLooking()
    return (ledger, try voucher(id, in: ledger))
  }

  /// A document of a ledger; one that is unknown or was erased ends the program with 1.
  func voucher(_ id: VoucherID, in ledger: Ledger) throws -> Voucher {
    if let voucher = try Terminal.reporting({ try ledger.voucher(id) }) { return voucher }
    let erased = try Terminal.reporting { try ledger.erasure(of: id) }.map { list in
      Wording(
        "\(id) wurde gelöscht (\(list), archive/erasures).",
        "\(id) was erased (\(list), archive/erasures).")
    }
    throw Terminal.refused(erased ?? DeskRefusal.unknown(id), in: try settings().language)
  }

  /// The ledger for commands that act.
  func ledgerForActing() throws -> Ledger {
    let settings = try settings()
    try refuseForeignSpool(settings)
    return try Terminal.reporting { try Ledger(at: settings.ledgerPath) }
  }

  /// Ends the program with 3 where root acts in the spool of another account: what it left there,
  /// the daemon can't write any more.
  func refuseForeignSpool(_ settings: Settings) throws {
    let state = FilePath(settings.ledgerPath).removingLastComponent()
    let status = try Terminal.reporting {
      try FileStatus.ifExists(state) ?? FileStatus.ifExists(FilePath(settings.spool))
    }
    guard geteuid() == 0, let status, status.owner != 0 else { return }
    let name = status.ownerName ?? String(status.owner)
    Terminal.complain(
      Wording(
        "Der Spool \(settings.spool) gehört dem Konto \(name). Rufen Sie den Befehl mit diesem "
          + "Konto auf: runuser -u \(name) -- rohrpost …, mit --as: sudo -u \(name) rohrpost …",
        "The spool \(settings.spool) belongs to the account \(name). Give the command as this "
          + "account: runuser -u \(name) -- rohrpost …, with --as: sudo -u \(name) rohrpost …")[
          settings.language])
    throw ExitCode(3)
  }
}

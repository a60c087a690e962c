import Configuration
import Files
import Glibc
import InvoiceRules
import Payables
import SystemPackage

extension Checkup {
  /// A place below the spool and the rights that nobody may have there (docs/threat-model.md).
  private struct Rule {
    let path: FilePath
    let forbidden: UInt32
  }

  private var rules: [Rule] {
    let (group, others) = (UInt32(0o077), UInt32(0o007))
    return [
      Rule(path: spool, forbidden: others),
      Rule(path: spool.appending(Voucher.restrictedArchiveRoot), forbidden: group),
      Rule(path: spool.appending("keys"), forbidden: group),
      Rule(path: spool.appending("keys/seal.key"), forbidden: group),
      Rule(path: spool.appending("keys/reply.key"), forbidden: group),
      Rule(path: spool.appending("work"), forbidden: others),
      Rule(path: FilePath(settings.ledgerPath), forbidden: group),
    ]
  }

  /// Whether the spool is there, is one account's, and is closed to others where it must be.
  func folders() -> Result {
    guard let root = try? FileStatus(of: spool), root.kind == .directory else {
      return .bad(
        Wording("\(spool) gibt es nicht.", "There is no \(spool)."),
        Wording(
          "Legen Sie es für den Dienst an (0750): systemd-tmpfiles --create rohrpost.conf",
          "Make it for the account of the daemon (0750): systemd-tmpfiles --create rohrpost.conf"))
    }
    guard access(spool.string, R_OK | W_OK | X_OK) == 0 else {
      return .bad(
        Wording(
          "\(spool) ist für dieses Konto nicht beschreibbar.",
          "\(spool) can't be written by this account."),
        Wording(
          "Rufen Sie den Befehl mit dem Konto des Dienstes auf: sudo -u rohrpost rohrpost doctor",
          "Run it with the account of the daemon: sudo -u rohrpost rohrpost doctor"))
    }
    let there = rules.compactMap { rule in
      (try? FileStatus(of: rule.path)).map { (rule, status: $0) }
    }
    let open = there.filter { $0.status.permissions & $0.0.forbidden != 0 }
    if !open.isEmpty {
      let names = open.map { "\($0.0.path) (0\(String($0.status.permissions, radix: 8)))" }
        .joined(separator: ", ")
      let commands = open.map { "chmod \($0.0.forbidden == 0o077 ? "go=" : "o=") \($0.0.path)" }
        .joined(separator: "; ")
      return .bad(
        Wording("Für andere offen: \(names).", "Open to others: \(names)."),
        Wording("Schließen: \(commands)", "Close it: \(commands)"))
    }
    let foreign = there.filter { $0.status.owner != root.owner }.map(\.0.path.string)
    guard foreign.isEmpty else {
      let names = foreign.joined(separator: ", ")
      return .bad(
        Wording("Gehören einem anderen Konto: \(names).", "Another account's: \(names)."),
        Wording("Ändern: chown -R rohrpost: \(spool)", "Change it: chown -R rohrpost: \(spool)"))
    }
    return .ok("\(spool), Rechte wie vorgesehen", "\(spool), permissions as they should be")
  }

  /// Whether the daemon may take files out of every channel.
  func channels() -> Result {
    let channels = settings.allChannels
    let missing = channels.filter { (try? FileStatus(of: $0.entrance)) == nil }
    if !missing.isEmpty {
      let names = missing.map(\.entrance.string).joined(separator: ", ")
      return .warning(
        Wording("Noch nicht da: \(names).", "Not yet there: \(names)."),
        Wording("Der Dienst legt sie beim Start an.", "The daemon makes them when it starts."))
    }
    let closed = channels.filter { access($0.entrance.string, R_OK | W_OK | X_OK) != 0 }
    guard closed.isEmpty else {
      let names = closed.map(\.entrance.string).joined(separator: ", ")
      return .bad(
        Wording("Nicht les- und beschreibbar: \(names).", "Can't be read and written: \(names)."),
        Wording(
          "Geben Sie der Gruppe des Dienstes Schreibrecht: chgrp rohrpost …; chmod 2770 …",
          "Let the daemon's group write: chgrp rohrpost …; chmod 2770 …"))
    }
    let device = (try? FileStatus(of: spool))?.device
    let elsewhere = channels.filter { (try? FileStatus(of: $0.entrance))?.device != device }
    let names = elsewhere.map(\.name).joined(separator: ", ")
    return elsewhere.isEmpty
      ? .ok(
        "\(channels.count) Kanäle auf dem Dateisystem des Spools",
        "\(channels.count) channels on the file system of the spool")
      : .ok(
        "\(channels.count) Kanäle; auf anderen Dateisystemen, aus denen kopiert wird: \(names)",
        "\(channels.count) channels; on other file systems, out of which is copied: \(names)")
  }
}

import Archive
import Configuration
import Connectors
import Files
import Hashing
import InvoiceRules
import Ledger
import Payables
import Signing
import SystemPackage

extension Checkup {
  /// Whether the database opens and is of this version; deep: whether SQLite finds it whole.
  func database() -> Result {
    guard (try? FileStatus(of: FilePath(settings.ledgerPath))) != nil else {
      return .unused("Hier wurde noch nichts verarbeitet.", "Nothing was processed here yet.")
    }
    do throws(LedgerError) {
      let ledger = try Ledger(readingAt: settings.ledgerPath)
      let entries = try ledger.lastEntry()
      guard isDeep else {
        return .ok("\(entries) Einträge im Journal", "\(entries) entries in the journal")
      }
      if let fault = try ledger.firstFault() {
        return .bad(
          Wording("SQLite findet Schäden: \(fault)", "SQLite finds damage: \(fault)"),
          Wording(
            "Halten Sie den Dienst an, dann aus dem Archiv: rohrpost rebuild --replace",
            "Stop the daemon and make it again from the archive: rohrpost rebuild --replace"))
      }
      return .ok(
        "\(entries) Einträge im Journal, unversehrt", "\(entries) entries in the journal, whole")
    } catch {
      return .bad(
        Wording(
          "Die Datenbank öffnet sich nicht: \(error)", "The database does not open: \(error)"),
        Wording(
          "Rufen Sie den Befehl mit dem Konto des Dienstes auf. Ist sie beschädigt, aus dem Archiv "
            + "herstellen: rohrpost rebuild --replace",
          "Give the command as the account of the service. Where it is damaged, make it again from "
            + "the archive: rohrpost rebuild --replace"))
    }
  }

  /// The keys that seals are signed and mails are answered with.
  func keys() -> Result {
    do {
      let seal = try SealKeyFile(spool: spool).verifyingKey()
      let reply = try ReplyKeyFile(spool: spool).loadIfThere()
      guard let seal else {
        if try SealFiles(in: spool).last() != nil { return Self.lostSealKey }
        return reply == nil
          ? .unused("Sie entstehen beim ersten Lauf.", "They are made at the first run.")
          : .warning(
            Wording("Noch kein Schlüssel für Siegel.", "No key for seals yet."),
            Wording(
              "Er entsteht mit dem ersten Siegel: rohrpost seal now",
              "It is made with the first seal: rohrpost seal now"))
      }
      let print = seal.fingerprint.description.prefix(16)
      return .ok(
        "Siegel mit \(print), Antworten mit keys/reply.key",
        "seals by \(print), answers by keys/reply.key")
    } catch {
      return .bad(
        Wording("Ein Schlüssel ist nicht lesbar: \(error)", "A key can't be read: \(error)"),
        Wording(
          "Rufen Sie den Befehl mit dem Konto des Dienstes auf. Ist der Schlüssel beschädigt, "
            + "stellen Sie keys/ aus der Sicherung her.",
          "Give the command as the account of the service. Where the key is damaged, restore keys/ "
            + "from the backup."))
    }
  }

  private static let lostSealKey = Result.bad(
    Wording(
      "Der Schlüssel keys/seal.key fehlt, obwohl es Siegel gibt.",
      "The key keys/seal.key is missing, though there are seals."),
    Wording(
      "Stellen Sie keys/ aus der Sicherung her; nur ohne Sicherung: rohrpost seal renew",
      "Restore keys/ from the backup; only without one: rohrpost seal renew"))

  /// Files with passwords and tokens: there, and nobody else's.
  func secrets() -> Result {
    let paths =
      [settings.mail.smtpPasswordFile].compactMap(\.self)
      + settings.connectors.flatMap(\.secrets).compactMap { pair in
        pair.firstIndex(of: "=").map { String(pair[pair.index(after: $0)...]) }
      }
    guard !paths.isEmpty else {
      return .unused(
        "Keine Dateien mit Geheimnissen eingetragen.", "No files with secrets are configured.")
    }
    let unreadable = paths.filter { (try? FileContents.read(FilePath($0), limit: 1 << 16)) == nil }
    guard unreadable.isEmpty else {
      let names = unreadable.joined(separator: ", ")
      return .bad(
        Wording("Nicht lesbar: \(names).", "Can't be read: \(names)."),
        Wording(
          "Das Konto des Dienstes muss sie lesen dürfen.",
          "The account of the daemon must be able to read them."))
    }
    let open = paths.filter { path in
      (try? FileStatus(of: FilePath(path))).map { $0.permissions & 0o037 != 0 } ?? false
    }
    guard open.isEmpty else {
      let names = open.joined(separator: " ")
      return .bad(
        Wording("Für andere lesbar: \(names).", "Others can read: \(names)."),
        Wording("Schließen: chmod 0600 \(names)", "Close them: chmod 0600 \(names)"))
    }
    return .ok(
      "\(paths.count) Dateien, nur für den Dienst lesbar",
      "\(paths.count) files that only the daemon reads")
  }

  /// Whether nobody foresees which documents are drawn for a second look (B3, I2).
  func samples() -> Result {
    let rules = settings.purchasing
    let scans = settings.qualityRules.profiles.values.map(\.samplePercent)
    let emergencies = [rules.emergencySamplePercent, rules.emergencySampleAbovePercent]
    // What is looked at always or never is not drawn.
    let draws = [
      ("[quality] sample_seed", settings.quality.seed, scans),
      ("[policy] emergency_sample_seed", rules.emergencySampleSeed, emergencies),
    ].filter { $0.2.contains(where: (1...99).contains) }
    guard !draws.isEmpty else { return .unused("Es wird nichts gezogen.", "Nothing is drawn.") }
    let missing = draws.filter { $0.1?.isEmpty ?? true }.map(\.0).joined(separator: ", ")
    guard missing.isEmpty else { return Self.canBeForeseen(without: missing) }
    return .ok(
      "nur von denen vorherzusehen, die die Einstellungen lesen",
      "foreseen only by those who read the settings")
  }

  private static func canBeForeseen(without missing: String) -> Result {
    .warning(
      Wording(
        "Was gezogen wird, lässt sich vorhersehen, denn es fehlt: \(missing).",
        "What is drawn can be foreseen, as there is no \(missing)."),
      Wording(
        "Tragen Sie dort je einen Text ein, den nur wenige kennen.",
        "Put a text there that few people know."))
  }

  /// Whether the definitions of the connectors are right.
  func connectors() -> Result {
    guard !settings.connectors.isEmpty else {
      return .unused("Keine eingetragen.", "None are configured.")
    }
    do throws(ConfigurationError) {
      let names = try settings.loadConnectors().map(\.definition.name).joined(separator: ", ")
      return .ok(names, names)
    } catch {
      return .bad(
        Wording("\(error)", "\(error)"),
        Wording(
          "Siehe deploy/connectors und rohrpost check-config.",
          "See deploy/connectors and rohrpost check-config."))
    }
  }
}

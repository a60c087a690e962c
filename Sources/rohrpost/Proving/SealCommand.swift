import Archive
import ArgumentParser
import Configuration
import Files
import Foundation
import Hashing
import InvoiceRules
import JSON
import Ledger
import Payables
import Pipeline
import Seals
import Signing
import SystemPackage

/// The seals of the archive, and the key that they are signed with.
struct SealCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seal",
    abstract: "The seals of the archive and their key.",
    discussion: """
      The daemon seals once a day (section [seal]). A seal signs the end of the journal and all \
      manifests; `rohrpost verify` checks them.
      """,
    subcommands: [
      SealNow.self, SealList.self, SealKeyCommand.self, SealRotate.self, SealRenew.self,
    ], defaultSubcommand: SealList.self)
}

struct SealNow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "now",
    abstract: "Seal the archive as it is.",
    discussion: "Where a daemon runs, it does so within a few seconds.")

  /// Seconds that a daemon has.
  private static let patience = 30

  @OptionGroup var place: Spool

  func run() throws {
    let settings = try place.settings()
    let ledger = try place.ledgerForActing()
    let archive = ArchiveTree(spool: FilePath(settings.spool))
    let seal = try Terminal.reporting {
      do {
        return try SpoolLock(settings).holding {
          var random = SystemRandomNumberGenerator()
          return try Sealer(ledger, archive, settings).seal(
            at: Timestamp.now, actor: ActingAccount.actor, &random)
        }
      } catch is SpoolLock.Taken {
        return try byDaemon(ledger, SealFiles(in: archive.spool), settings.language)
      }
    }
    Terminal.say(SealList.text(of: seal)[settings.language])
  }

  private func byDaemon(
    _ ledger: Ledger, _ files: SealFiles, _ language: Language
  ) throws -> Seal {
    let before = try files.last()?.contents.number ?? 0
    try ledger.transaction {
      try $0.append(
        .sealRequested, details: ["by": ActingAccount.actor], at: Timestamp.now,
        actor: ActingAccount.actor)
    }
    for _ in 0..<Self.patience * 10 {
      if let last = try files.last(), last.contents.number > before { return last }
      Thread.sleep(forTimeInterval: 0.1)
    }
    let late = Wording(
      "Der Dienst hat in \(Self.patience) s kein Siegel gemacht; siehe „rohrpost status“.",
      "The daemon has not sealed within \(Self.patience) s; see `rohrpost status`.")
    Terminal.complain(late[language])
    throw ExitCode(3)
  }
}

struct SealList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "All seals, the latest last.")

  @OptionGroup var place: Spool
  @Flag(help: "One JSON object a line.") var json = false

  func run() throws {
    let settings = try place.settings()
    let files = SealFiles(in: FilePath(settings.spool))
    try Terminal.reporting {
      for stem in try files.stems() {
        guard let seal = try files.seal(stem) else {
          let path = stem + SealFiles.sealEnding
          let other = Wording("\(path) ist kein Siegel.", "\(path) is no seal.")
          Terminal.complain(other[settings.language])
          continue
        }
        Terminal.say(
          json ? Self.json(of: seal, stem) : Self.text(of: seal)[settings.language])
      }
    }
  }

  static func text(of seal: Seal) -> Wording {
    let contents = seal.contents
    let key = seal.key.fingerprint.description.prefix(16)
    return Wording(
      "Siegel \(contents.number) vom \(contents.time.berlinText): "
        + "\(contents.journal.count) Einträge, \(contents.manifests.count) Manifeste, "
        + "Schlüssel \(key)",
      "Seal \(contents.number) of \(contents.time): \(contents.journal.count) entries, "
        + "\(contents.manifests.count) manifests, key \(key)")
  }

  private static func json(of seal: Seal, _ stem: String) -> String {
    JSONObject.text { object in
      object.add("number", number: seal.contents.number)
      object.add("time", seal.contents.time.description)
      object.add("file", stem + SealFiles.sealEnding)
      object.add("sha256", seal.digest.description)
      object.add("journal", number: seal.contents.journal.count)
      object.add("journal_hash", seal.contents.journal.hash.description)
      object.add("manifests", number: seal.contents.manifests.count)
      object.add("root", seal.contents.manifests.hash.description)
      object.add("key", seal.key.fingerprint.description)
      object.add("signature", seal.isIntact)
    }
  }
}

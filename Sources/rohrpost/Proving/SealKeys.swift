import Archive
import ArgumentParser
import Configuration
import Files
import Hashing
import InvoiceRules
import Ledger
import Payables
import Pipeline
import Seals
import Signing
import SystemPackage

struct SealKeyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key",
    abstract: "The fingerprint of the key in use.",
    discussion: """
      Write it down outside this machine (in the procedure documentation, with the auditor): who \
      knows it can tell any other seal from a right one.
      """)

  @OptionGroup var place: Spool

  func run() throws {
    let settings = try place.settings()
    let language = settings.language
    let keys = SealKeyFile(spool: FilePath(settings.spool))
    try Terminal.reporting {
      guard let key = try keys.verifyingKey() else {
        let nothing = Wording(
          "Hier wurde noch nichts versiegelt.", "Nothing was sealed here yet.")
        throw Terminal.refused(nothing, in: language)
      }
      Terminal.say(key.fingerprint.description)
      if let next = try keys.announced() {
        let since = Wording("ab dem übernächsten Siegel", "from the seal after the next on")
        Terminal.say("\(next.fingerprint) (\(since[language]))")
      }
    }
  }
}

struct SealRotate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rotate",
    abstract: "Change the key: the next seal announces a new one.",
    discussion: "The old key signs the new one's announcement and is removed then.")

  @OptionGroup var place: Spool

  func run() throws {
    let settings = try place.settings()
    let ledger = try place.ledgerForActing()
    var random = SystemRandomNumberGenerator()
    let next = try Terminal.reporting {
      let next = try SealKeyFile(spool: FilePath(settings.spool)).beginChange(&random)
      try ledger.transaction {
        try $0.append(
          .sealKeyChanged, details: ["next": next.fingerprint.description], at: Timestamp.now,
          actor: ActingAccount.actor)
      }
      return next
    }
    let done = Wording(
      "\(next.fingerprint) unterschreibt ab dem übernächsten Siegel.",
      "\(next.fingerprint) signs from the seal after the next on.")
    Terminal.say(done[settings.language])
  }
}

struct SealRenew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "renew",
    abstract: "Begin a new key because the old one is lost.",
    discussion: """
      The seal says so, and `rohrpost verify` reports it until the new key is vouched for \
      (trusted_keys in [seal]). The daemon must not run.
      """)

  @OptionGroup var place: Spool
  @Option(help: "How it was lost; stands in the seal.") var reason: String

  func run() throws {
    let settings = try place.settings()
    let ledger = try place.ledgerForActing()
    let archive = ArchiveTree(spool: FilePath(settings.spool))
    let reason = reason.split(whereSeparator: \.isNewline).joined(separator: " ")
    let seal = try Terminal.reporting {
      try SpoolLock(settings).holding {
        var random = SystemRandomNumberGenerator()
        return try Sealer(ledger, archive, settings).seal(
          at: Timestamp.now, actor: ActingAccount.actor, renewed: reason, &random)
      }
    }
    Terminal.say(SealList.text(of: seal)[settings.language])
  }
}

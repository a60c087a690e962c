import ArgumentParser
import Configuration
import Files
import Foundation
import InvoiceRules
import Ledger
import Letters
import MasterData
import Payables
import Pipeline
import SystemPackage

/// Letters to suppliers: what is to be written, sending it, the rules of the house (M2, E6).
struct LetterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letter", abstract: "Letters to suppliers: look at one, send it, the rules.",
    subcommands: [LetterShow.self, LetterSend.self, LetterOnboarding.self])
}

struct LetterShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "The letter that is to be written about a document now.")

  @OptionGroup var place: Spool
  @Option(help: "Another letter than the one that is due, such as status-answer.")
  var kind: LetterTopic?
  @Argument(help: "A document id.") var id: String

  func run() throws {
    let id = try Terminal.voucherID(id)
    let settings = try place.settings()
    let ledger = try place.ledgerForLooking()
    let letter: Letter? = try Terminal.reporting {
      guard let voucher = try ledger.voucher(id),
        let matter = voucher.letterMatter(kind, at: .now)
      else { return nil }
      return try SupplierLetter(LetterTemplates(settings), LetterHead(settings))
        .write(matter, about: voucher, in: ledger, now: .now)
    }
    guard let letter else {
      let nothing = Wording(
        "Zu \(id) ist nichts zu schreiben.", "There is nothing to write about \(id).")
      throw Terminal.refused(nothing, in: settings.language)
    }
    for line in letter.lines { Terminal.say(line) }
  }
}

struct LetterSend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "send", abstract: "Send the letter that is to be written about a document now.",
    discussion: """
      It goes to the supplier's address in the master data, through [mail], by the running daemon \
      or the next `run --once`. Accounts payable and procurement may send letters, and who has a \
      task about the document.
      """)

  @OptionGroup var place: Spool
  @OptionGroup var person: ActingPerson
  @Option(help: "Another letter than the one that is due, such as status-answer.")
  var kind: LetterTopic?
  @Argument(help: "A document id.") var id: String

  func run() throws {
    let id = try Terminal.voucherID(id)
    let desk = try ActingDesk(place, person)
    let (policy, user, now) = (desk.settings.policy, desk.user, desk.now)
    try desk.act { [kind] books in
      guard let voucher = try books.voucher(id) else { return DeskRefusal.unknown(id) }
      switch try LetterSending(
        kind, of: voucher, by: user, Desk(books: books, policy: policy, now: now))
      {
      case .refused(let refusal): return refusal.text(id, user)
      case .ordered(let event):
        try books.append(event, to: id, at: now, actor: ActingAccount.actor)
        try books.enqueue(.result, for: id, at: now)
        return nil
      }
    }
    desk.say(
      "Das Schreiben zu \(id) wird versendet.", "The letter about \(id) will be sent.")
  }
}

struct LetterOnboarding: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "onboarding", abstract: "The rules of the house for a supplier, as a letter.",
    discussion: "Without --eml it is printed. A mail program opens the file for sending.")

  @OptionGroup var place: Spool
  @Option(help: "A file for the letter as a mail.") var eml: String?
  @Argument(help: "A supplier's id.") var supplier: String

  func run() throws {
    let settings = try place.settings()
    let ledger = try place.ledgerForLooking()
    let letter: Letter? = try Terminal.reporting {
      guard let supplier = try ledger.row(Supplier.self, self.supplier) else { return nil }
      return try OnboardingLetter(
        LetterTemplates(settings), LetterHead(settings), SupplierRules(settings)
      ).write(to: supplier)
    }
    guard let letter else {
      let unknown = Wording(
        "Einen Lieferanten \(supplier) gibt es nicht.", "There is no supplier \(supplier).")
      throw Terminal.refused(unknown, in: settings.language)
    }
    guard let eml else {
      for line in letter.lines { Terminal.say(line) }
      return
    }
    var message = MailMessage(letter, from: settings.letters.address ?? settings.mail.from)
    message.isDraft = true
    try Terminal.reporting { try FileContents.replace(FilePath(eml), with: message.bytes) }
    let written = Wording("Das Schreiben liegt in \(eml).", "The letter is in \(eml).")
    Terminal.say(written[settings.language])
  }
}

extension LetterTopic: ExpressibleByArgument {}

import ArgumentParser
import Configuration
import Foundation
import InvoiceRules
import Ledger
import MasterData
import Payables
import Pipeline

/// Who looks at confidential documents, and why: options of the commands that look.
struct Disclosure: ParsableArguments {
  @Option(
    name: .customLong("as"),
    help: "Look at confidential documents as this person, whose role must allow it.")
  var person: String?
  @Option(help: "Why; kept in the journal, with what was looked at.") var reason: String?

  /// The person who looks, with all that is needed to note it; nil where nobody asks for more than
  /// everybody sees.
  func looker(_ place: Spool, _ settings: Settings, _ ledger: Ledger) throws -> Looker? {
    guard person != nil else {
      guard reason == nil else {
        Terminal.complain("--reason belongs to --as: say who looks.")
        throw ExitCode(2)
      }
      return nil
    }
    let name = try settings.person(named: person)
    guard let reason, reason.contains(where: { !$0.isWhitespace }) else {
      let why = Wording(
        "Für die Einsicht in vertrauliche Dokumente geben Sie bitte mit --reason den Grund an.",
        "To look at confidential documents, say why with --reason.")
      Terminal.complain(why[settings.language])
      throw ExitCode(2)
    }
    let user = try Terminal.reporting { try ledger.row(User.self, name) }
    return Looker(
      place: place, user: user, name: name, reason: reason, rules: settings.access,
      language: settings.language)
  }
}

/// A person who may look at confidential documents.
struct Looker {
  let place: Spool
  let user: User?
  let name: String
  let reason: String
  let rules: AccessRules
  let language: Language

  var circles: Set<RestrictedCircle> { rules.circles(of: user) }

  /// Whether the person may look at a document.
  func maySee(_ voucher: Voucher) -> Bool { voucher.circle.map(circles.contains) ?? true }

  /// Notes a look before anything is shown, or that it was refused; where that can't be done, the
  /// program ends.
  func note(
    _ kind: AccessLook.Kind, _ vouchers: [VoucherID], isRefused: Bool = false
  ) throws {
    let look = AccessLook(kind, by: name, reason: reason, at: vouchers, isRefused: isRefused)
    let ledger = try place.ledgerForActing()
    try Terminal.reporting {
      try ledger.transaction { books in
        try books.note(look, at: .now, actor: ActingAccount.actor)
      }
    }
  }

  /// Whether a sensitive document is disclosed; the look is noted, also where it is refused, which
  /// the person is told.
  func discloses(_ voucher: Voucher, _ kind: AccessLook.Kind) throws -> Bool {
    guard voucher.isSensitive else { return false }
    guard maySee(voucher) else {
      try note(kind, [voucher.id], isRefused: true)
      let closed = Wording(
        "Die Rolle von „\(name)“ erlaubt die Einsicht in \(voucher.id) nicht.",
        "The role of “\(name)” does not allow to look at \(voucher.id).")
      Terminal.complain(closed[language])
      return false
    }
    try note(kind, [voucher.id])
    return true
  }
}

extension Disclosure {
  /// The person who answers for data protection; ends the program with 1 where the role of who asks
  /// does not, which is noted.
  func dataProtector(
    _ place: Spool, _ settings: Settings, _ ledger: Ledger, _ kind: AccessLook.Kind
  ) throws -> Looker {
    guard let looker = try looker(place, settings, ledger) else {
      let who = Wording(
        "Geben Sie bitte mit --as und --reason an, wer das aus welchem Grund tut.",
        "Say with --as and --reason who does it, and why.")
      Terminal.complain(who[settings.language])
      throw ExitCode(2)
    }
    guard settings.access.mayAnswerForDataProtection(looker.user) else {
      try looker.note(kind, [], isRefused: true)
      let notAllowed = Wording(
        "Die Rolle von „\(looker.name)“ erlaubt das nicht; siehe [access] data_protection.",
        "The role of “\(looker.name)” does not allow it; see [access] data_protection.")
      throw Terminal.refused(notAllowed, in: settings.language)
    }
    return looker
  }
}

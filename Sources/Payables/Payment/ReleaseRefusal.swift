package import Invoice
package import InvoiceRules

/// Why a payment run is not released.
package enum ReleaseRefusal: Hashable, Sendable {
  case unknownUser(String)
  case notInRole(String)
  case ownProposal(String)
  case empty(PaymentRunNumber)
  /// It is not what was proposed, or not what was shown.
  case changed(PaymentRunNumber)
  case dayPassed(PaymentRunNumber, CalendarDate)
  case sumWrong(String, String)
  case paidTwice(VoucherID, String)
  case notPayable(VoucherID, String)
  case otherAmount(VoucherID, String)
  case blocked(VoucherID, String, [PaymentBlock])
  /// The supplier and its name.
  case accountChanged(String, String)
  /// What the person did about the document.
  case keptApart(String, Duty, VoucherID, String)

  /// Complete sentences with what to do.
  package var text: Wording { textOfPerson ?? textOfRun ?? textOfDocument }

  private var textOfPerson: Wording? {
    switch self {
    case .unknownUser(let user):
      Wording(
        "„\(user)“ ist keine aktive Person der Benutzertabelle (users.csv).",
        "“\(user)” is no active person of the table of users (users.csv).")
    case .notInRole(let name):
      Wording(
        "\(name) hat die Rolle treasury nicht; nur diese gibt Zahlungen frei.",
        "\(name) has not the role treasury; only that one releases payments.")
    case .ownProposal(let name):
      Wording(
        "\(name) hat den Lauf vorgeschlagen; freigeben muss ihn eine andere Person.",
        "\(name) proposed the run; another person must release it.")
    case .keptApart(let name, let duty, let voucher, let number):
      Wording(
        "\(name) hat zu \(voucher) (\(number)) \(duty.done.german) und gibt die Zahlung deshalb "
          + "nicht frei.",
        "\(name) \(duty.done.english) (\(voucher), \(number)) and so does not release the payment.")
    default: nil
    }
  }

  private var textOfRun: Wording? {
    switch self {
    case .empty(let run):
      Wording("Der Lauf \(run) zahlt nichts.", "The run \(run) pays nothing.")
    case .changed(let run):
      Wording(
        "Der Lauf \(run) ist nicht mehr der, der vorgeschlagen und gezeigt wurde; sehen Sie ihn "
          + "neu an.",
        "The run \(run) is no longer what was proposed and shown; look at it again.")
    case .dayPassed(let run, let day):
      Wording(
        "Der Ausführungstag \(day.text(in: .german)) des Laufs \(run) ist vorbei; schlagen Sie ihn "
          + "neu vor.",
        "The day of execution \(day) of the run \(run) has passed; propose it anew.")
    case .sumWrong(let transfer, let name):
      Wording(
        "Der Betrag der Überweisung \(transfer) an \(name) ist nicht die Summe ihrer Belege.",
        "The amount of the transfer \(transfer) to \(name) is not the sum of its documents.")
    default: nil
    }
  }

  private var textOfDocument: Wording {
    switch self {
    case .paidTwice(let voucher, let number):
      Wording(
        "\(voucher) (\(number)) steht zweimal im Lauf.", "\(voucher) (\(number)) is in it twice.")
    case .notPayable(let voucher, let number):
      Wording(
        "\(voucher) (\(number)) ist nicht mehr zu zahlen; schlagen Sie den Lauf neu vor.",
        "\(voucher) (\(number)) is no longer to be paid; propose the run anew.")
    case .otherAmount(let voucher, let number):
      Wording(
        "Von \(voucher) (\(number)) ist inzwischen ein anderer Betrag offen; schlagen Sie den Lauf "
          + "neu vor.",
        "Another amount of \(voucher) (\(number)) is open by now; propose the run anew.")
    case .blocked(let voucher, let number, let blocks):
      Wording(
        "\(voucher) (\(number)): " + blocks.map(\.text.german).joined(separator: " "),
        "\(voucher) (\(number)): " + blocks.map(\.text.english).joined(separator: " "))
    case .accountChanged(let supplier, let name):
      Wording(
        "Das Konto von \(name) (\(supplier)) ist nicht mehr das bestätigte; schlagen Sie den Lauf "
          + "neu vor.",
        "The account of \(name) (\(supplier)) is no longer the confirmed one; propose the run anew."
      )
    case .unknownUser, .notInRole, .ownProposal, .keptApart, .empty, .changed, .dayPassed,
      .sumWrong:
      Wording("Der Lauf wird nicht freigegeben.", "The run is not released.")
    }
  }
}

import InvoiceRules
import Payables

/// How things stand with a document, for those outside: no more than they may know.
struct StandingWords {
  let text: Wording

  init(_ voucher: Voucher) {
    text =
      switch voucher.status {
      case .received, .read, .error:
        Wording("Sie ist eingegangen und wird erfasst.", "It has arrived and is being recorded.")
      case .exception:
        Wording(
          "Sie ist eingegangen; eine Rückfrage dazu wird geklärt.",
          "It has arrived; a question about it is being settled.")
      case .onHold:
        Wording(
          "Sie ist zurückgestellt, bis unsere Reklamation geklärt ist.",
          "It is on hold until our complaint is settled.")
      case .inApproval:
        Wording("Sie ist geprüft und liegt zur Freigabe.", "It is checked and waits for approval.")
      case .approved, .posted, .paymentProposed:
        Wording(
          "Sie ist freigegeben und wird zur Fälligkeit bezahlt.",
          "It is approved and will be paid when it is due.")
      case .paid: Wording("Sie ist bezahlt.", "It is paid.")
      case .rejected:
        Wording(
          "Wir haben sie zurückgewiesen; bitte senden Sie uns eine berichtigte Rechnung.",
          "We rejected it; please send a corrected invoice.")
      case .filed: Wording("Sie ist eingegangen und abgelegt.", "It has arrived and is filed.")
      }
  }
}

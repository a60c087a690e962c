import Accounting
import InvoiceRules
import Payables

/// What must be right about postings and payments.
extension Settings {
  func checkSettlement(_ mistakes: inout Mistakes) {
    if posting.format == .datev { checkDATEV(&mistakes) }
    do throws(PostingFileError) {
      _ = try PostingTable(columns: posting.columns)
    } catch {
      for problem in error.problems {
        mistakes.add(
          .root.key("posting").key("columns"), value: problem.value, problem.text)
      }
    }
    if payment.isOn, !companies.contains(where: { $0.iban != nil }) {
      mistakes.add(
        .root.key("payment").key("format"), value: payment.format.rawValue,
        Wording(
          "Es gibt kein Konto, von dem gezahlt wird: Tragen Sie iban in [[company]] ein.",
          "There is no account to pay from: enter iban in [[company]]."))
    }
  }

  private func checkDATEV(_ mistakes: inout Mistakes) {
    if posting.consultant == nil {
      mistakes.add(
        .root.key("posting").key("consultant"),
        Wording("DATEV braucht die Beraternummer.", "DATEV needs the consultant number."))
    }
    if posting.client == nil, companies.isEmpty || companies.contains(where: { $0.client == nil }) {
      mistakes.add(
        .root.key("posting").key("client"),
        Wording(
          "DATEV braucht die Mandantennummer jeder Firma: client hier oder in [[company]].",
          "DATEV needs the client number of each company: client here or in [[company]]."))
    }
    let clients = companies.compactMap { $0.client ?? posting.client }
    if Set(clients).count < clients.count {
      mistakes.add(
        .root.key("posting").key("client"),
        Wording(
          "Zwei Firmen haben dieselbe Mandantennummer: Geben Sie jeder ihre eigene (client in "
            + "[[company]]).",
          "Two companies have the same client number: give each its own (client in [[company]])."))
    }
  }
}

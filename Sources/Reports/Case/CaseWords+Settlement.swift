import Invoice
import Payables

/// What of a voucher stands in the books, and what was paid.
extension CaseWords {
  var settlement: [CaseFile.Section] {
    [
      CaseFile.Section(title: word("Buchung", "Posting"), content: .table(posting)),
      CaseFile.Section(title: word("Zahlung", "Payment"), content: .facts(payment)),
    ]
  }

  private var posting: CaseFile.Table {
    let names: [(String, Bool)] = [
      (word("Stapel", "Batch"), false), (word("Am", "On"), false),
      (word("Konto", "Account"), false),
      (word("Seite", "Side"), false), (word("Betrag", "Amount"), true),
      (word("Netto", "Net"), true), (word("Steuer", "Tax"), true),
      (word("Kostenstelle", "Cost centre"), false), (word("Durch", "By"), false),
    ]
    let posting = voucher.settlement.posting
    let rows = (posting?.entry.lines ?? []).map { line in
      [
        posting?.batch.description ?? "", posting?.postedAt.berlinText ?? "", line.account,
        line.side == .debit ? word("Soll", "debit") : word("Haben", "credit"),
        text(line.amount), text(line.net), text(line.tax), line.costCenter ?? "",
        posting?.user ?? "rohrpost",
      ]
    }
    return CaseFile.Table(
      columns: names.map { CaseFile.Column(name: $0.0, isNumber: $0.1) }, rows: rows)
  }

  private var payment: [ReportFact] {
    guard let payment = voucher.settlement.payment else { return [] }
    let facts: [(String, String?)] = [
      (word("Zahllauf", "Payment run"), payment.run?.description),
      (word("Kennung", "Identifier"), payment.endToEndID),
      (word("Freigegeben von", "Released by"), payment.releasedBy),
      (word("Ausführung", "Execution"), text(payment.executionDate)),
      (word("Bezahlt am", "Paid on"), text(payment.proof?.date)),
      (word("Betrag", "Amount"), payment.proof.map { text($0.amount) }),
      (word("Skonto", "Cash discount"), payment.proof.map { text($0.discount) }),
      (word("Referenz", "Reference"), payment.proof?.reference),
      (word("Zurückgegeben", "Returned"), payment.returned?.text),
    ]
    return facts.compactMap { name, value in value.map { ReportFact(name: name, text: $0) } }
  }
}

import Hashing
import Invoice
import InvoiceRules
import JSON
package import Payables

/// The protocol of a payment run (Zahlungsprotokoll): a line for each document that it pays, with
/// who proposed and released it (K2).
package struct PaymentProtocol {
  private let run: PaymentRun
  private let proposedBy: String
  private let releasedBy: String?

  /// The people as the journal names them.
  package init(of run: PaymentRun, proposedBy: String, releasedBy: String?) {
    self.run = run
    self.proposedBy = proposedBy
    self.releasedBy = releasedBy
  }

  /// CSV for spreadsheets, in UTF-8.
  package var table: String {
    let header = CSVLine([
      "Zahllauf", "Überweisung", "Ausführung", "Lieferant", "Name", "IBAN", "Beleg-ID",
      "Rechnungsnummer", "Rechnungsdatum", "Offen", "Skonto", "Gezahlt", "Vorgeschlagen von",
      "Freigegeben von",
    ])
    let lines = run.transfers.flatMap { transfer in
      transfer.items.map { CSVLine(fields(of: $0, in: transfer)).text }
    }
    return CSVLine.byteOrderMark + header.text + lines.joined() + CSVLine(sums).text
  }

  private func fields(of item: TransferItem, in transfer: Transfer) -> [String] {
    [
      run.number.description, transfer.endToEndID, transfer.executionDate.text(in: .german),
      transfer.supplierID, CSVLine.foreign(transfer.creditor.name), transfer.creditor.iban,
      item.voucher.description, CSVLine.foreign(item.documentNumber),
      item.documentDate.text(in: .german), item.open.text(in: .german),
      item.discount.text(in: .german), (item.paid ?? item.open).text(in: .german),
      Author.name(of: proposedBy), releasedBy.map(Author.name) ?? "",
    ]
  }

  /// What all lines come to.
  private var sums: [String] {
    let items = run.transfers.flatMap(\.items)
    func sum(_ amounts: [ExactDecimal]) -> String { amounts.sum?.text(in: .german) ?? "" }
    return [
      "Summe", String(run.transfers.count), "", "", "", "", String(items.count), "", "",
      sum(items.map(\.open)), sum(items.map(\.discount)), sum(items.compactMap(\.paid)), "", "",
    ]
  }

  /// One JSON object on one line.
  package var line: String {
    JSONObject.text { json in
      json.add("run", run.number.description)
      json.add("company", run.debtor.name)
      json.add("iban", run.debtor.iban)
      json.add("total", run.total?.description)
      json.add("digest", run.digest.description)
      json.add("proposed_by", Author.name(of: proposedBy))
      json.add("released_by", releasedBy.map(Author.name))
      json.add("transfers", objects: run.transfers) { json, transfer in
        json.add("id", transfer.endToEndID)
        json.add("supplier", transfer.supplierID)
        json.add("name", transfer.creditor.name)
        json.add("iban", transfer.creditor.iban)
        json.add("amount", transfer.amount.description)
        json.add("execution_date", transfer.executionDate.description)
        json.add("documents", objects: transfer.items) { json, item in
          json.add("id", item.voucher.description)
          json.add("invoice_number", item.documentNumber)
          json.add("open", item.open.description)
          json.add("discount", item.discount.description)
        }
      }
    }
  }
}

import InvoiceRules
import JSON
package import Payables
import ReadResult

/// What the facility management system (CAFM) is told of work or goods that are not as agreed (G2),
/// as one JSON object and as a line of a table.
package struct DefectTicket: Sendable {
  private let voucher: Voucher
  private let defect: Defect
  /// The trade of the asset or the supplier, where the master data have one.
  package var trade: String?

  /// Nil where there is nothing to tell, or of a sensitive document.
  package init?(of voucher: Voucher) {
    guard let defect = voucher.defect, !defect.isReported, !voucher.isSensitive else { return nil }
    self.voucher = voucher
    self.defect = defect
  }

  package var number: Int { defect.number }

  /// Tells it from all others: `B26-0000123-D1`.
  package var key: String { defect.key(of: voucher.id) }

  /// One JSON object with the line's end; documents are named by their path below the spool.
  package var json: String {
    JSONObject.text { json in
      json.add("defect", key)
      json.add("voucher", voucher.id.description)
      json.add("reported_at", defect.reportedAt)
      json.add("tickets", texts: voucher.references?.tickets ?? [])
      json.add("object", voucher.reading?.index.object)
      json.add("asset", voucher.reading?.index.asset)
      json.add("trade", trade)
      json.add("order", voucher.references?.orders.first)
      json.add("contract", voucher.references?.contracts.first)
      json.add("supplier_id", voucher.resolution?.supplierID)
      json.add("supplier", voucher.reading?.index.supplierName)
      json.add("reason", defect.reason.rawValue)
      json.add("text", defect.text)
      json.add("document", document)
    } + "\n"
  }

  package static let csvHeader =
    CSVLine([
      "Meldung", "Beleg-ID", "Gemeldet", "Ticket", "Objekt", "Anlage", "Gewerk", "Bestellung",
      "Lieferant", "Grund", "Text", "Dokument",
    ]).text

  /// The line of the table, with its end.
  package var csv: String {
    let index = voucher.reading?.index
    return CSVLine([
      key, voucher.id.description, defect.reportedAt.berlin.text,
      CSVLine.foreign(voucher.references?.tickets.first ?? ""),
      CSVLine.foreign(index?.object ?? ""), CSVLine.foreign(index?.asset ?? ""),
      CSVLine.foreign(trade ?? ""), CSVLine.foreign(voucher.references?.orders.first ?? ""),
      CSVLine.foreign(index?.supplierName ?? ""), defect.reason.name.german,
      CSVLine.foreign(defect.text), document,
    ]).text
  }

  private var document: String { "\(voucher.archivePath)/\(voucher.original.path)" }
}

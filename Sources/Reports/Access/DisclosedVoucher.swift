import Invoice
import InvoiceRules
import JSON
package import Payables
package import ReadResult

/// What a sensitive document says, for a person whose role may look at it (A7, L5).
package struct DisclosedVoucher {
  private let voucher: Voucher
  private let name: String?
  private let mail: ReadResult.MailHead?
  private let index: IndexRecord?

  /// `name` and `result` are those that the restricted archive keeps: the ledger has neither.
  package init(_ voucher: Voucher, name: String?, _ result: ReadResult?) {
    self.voucher = voucher
    self.name = name
    mail = result?.mail
    index = result.map { IndexRecord(of: $0) }
  }

  /// The facts under their German names; what the document does not say is left out.
  private var facts: [(key: String, name: String, value: String)] {
    let rows: [(String, String, String?)] = [
      ("name", "Name", name),
      ("from", "Absender", mail?.from.joined(separator: ", ")),
      ("to", "Empfänger", mail?.to.joined(separator: ", ")),
      ("subject", "Betreff", mail?.subject),
      ("supplier", "Lieferant", index?.supplierName),
      ("buyer", "Empfänger der Rechnung", index?.buyerName),
      ("invoice_number", "Nummer", index?.invoiceNumber),
      ("invoice_date", "Datum", index?.invoiceDate?.description),
      ("gross", "Brutto", index?.gross?.description),
      ("currency", "Währung", index?.currency?.rawValue),
      ("iban", "IBAN", index?.iban),
      ("exception", "Klärfall", voucher.exception?.german),
      ("failure", "Fehler", voucher.failure?.detail),
      ("conclusion", "Ergebnis", voucher.conclusion?.german),
    ]
    return rows.compactMap { key, name, value in
      value.flatMap { $0.isEmpty ? nil : (key, name, $0.onOneLine) }
    }
  }

  /// Lines for people; files are named by their path below the spool.
  package var lines: [String] {
    facts.map { "\($0.name): \($0.value)" }
      + voucher.keptFiles.map { "Datei: \(voucher.archivePath)/\($0.path)" }
  }

  /// One JSON object.
  package var json: String {
    JSONObject.text { json in
      json.add("id", voucher.id.description)
      json.add("disclosed", true)
      for fact in facts { json.add(fact.key, fact.value) }
      json.add("archive_path", voucher.archivePath)
      json.add("files", texts: voucher.keptFiles.map(\.path))
    }
  }
}

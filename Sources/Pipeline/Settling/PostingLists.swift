import Accounting
import Hashing
import Invoice
package import InvoiceRules
import JSON
package import Ledger
package import Payables
import Reports

/// Batches and what waits for one, as lines for people and for scripts.
package enum PostingLists {
  /// An approved document, and what hinders its posting.
  package static func text(of voucher: Voucher, _ language: Language) -> String {
    let index = voucher.reading?.index
    let hindrance = voucher.settlement.hindrance.map {
      "\n    " + Wording($0.german, $0.english)[language]
    }
    let amount = [index?.gross?.description, index?.currency?.rawValue].compactMap(\.self)
    return [
      voucher.id.description, index?.supplierName ?? "–", index?.invoiceNumber ?? "–",
      amount.joined(separator: " "),
    ].joined(separator: "  ") + (hindrance ?? "")
  }

  package static func text(of batch: ClosedBatch, _ language: Language) -> String {
    let entries = Wording(batch.entries, ("Buchung", "Buchungen"), ("entry", "entries"))
    return [
      batch.number.description, batch.closedAt.berlinText, entries[language],
      batch.company ?? "", batch.closedBy,
    ].joined(separator: "  ")
  }

  package static func line(of batch: ClosedBatch) -> String {
    JSONObject.text { json in
      json.add("batch", batch.number.description)
      json.add("company", batch.company)
      json.add("closed_at", batch.closedAt.description)
      json.add("closed_by", Author.name(of: batch.closedBy))
      json.add("entries", number: batch.entries)
    }
  }

  /// A line for each posting line.
  package static func texts(of batch: PostingBatch) -> [String] {
    batch.entries.flatMap { entry in
      entry.lines.map { line in
        [
          entry.voucher.description, entry.documentNumber, entry.supplier.account,
          line.side == .debit ? "S" : "H", line.amount.description, entry.currency.rawValue,
          line.account, line.taxKey ?? "–", line.costCenter ?? "–", entry.kind.rawValue,
        ].joined(separator: "  ")
      }
    }
  }

  /// The batch as JSON lines, the same as accounting gets by `format = "json"`.
  package static func lines(of batch: PostingBatch) throws -> String {
    String(decoding: try Accounting.PostingLines.file(of: batch).bytes, as: UTF8.self)
  }
}

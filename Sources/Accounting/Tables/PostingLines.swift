import Hashing
import Invoice
import JSON
package import Payables

/// A batch as JSON, one object a line: first the batch with its totals, then each entry with its
/// lines.
///
/// Keys are in snake case, amounts are decimal strings with a point, dates `YYYY-MM-DD`, times RFC
/// 3339 in UTC; what is missing is `null`.
package enum PostingLines {
  /// Raised when a key changes its meaning or goes away.
  package static let version = 1

  /// Fails where the amounts of the batch do not agree.
  package static func file(of batch: PostingBatch) throws(PostingFileError) -> PostingFile {
    let totals = try BatchTotals(batch)
    var bytes = line(JSONObject.text { fill(&$0, batch, totals) })
    for entry in batch.entries {
      bytes += line(JSONObject.text { fill(&$0, entry, of: batch) })
    }
    return PostingFile(name: "postings_\(batch.number).jsonl", bytes: bytes, totals: totals)
  }

  private static func line(_ text: String) -> [UInt8] { Array(text.utf8) + [UInt8(ascii: "\n")] }

  private static func fill(
    _ object: inout JSONObject, _ batch: PostingBatch, _ totals: BatchTotals
  ) {
    object.add("type", "batch")
    object.add("version", number: version)
    object.add("batch", batch.number.description)
    object.add("company", batch.company)
    object.add("closed_at", batch.closedAt.description)
    object.add("closed_by", batch.closedBy)
    object.add("entries", number: totals.entries)
    object.add("lines", number: totals.lines)
    object.add("totals", objects: totals.currencies) { object, total in
      object.add("currency", total.currency.rawValue)
      object.add("debit", text(total.debit))
      object.add("credit", text(total.credit))
      object.add("balance", total.balance.map(text))
    }
  }

  private static func fill(
    _ object: inout JSONObject, _ entry: PostingEntry, of batch: PostingBatch
  ) {
    object.add("type", "entry")
    object.add("batch", batch.number.description)
    object.add("voucher", entry.voucher.description)
    object.add("kind", entry.kind.rawValue)
    object.add("document_number", entry.documentNumber)
    object.add("document_date", entry.documentDate.description)
    object.add("supplier", object: entry.supplier) { object, supplier in
      object.add("id", supplier.id)
      object.add("account", supplier.account)
      object.add("name", supplier.name)
      object.add("vat_id", supplier.vatIdentifier)
      object.add("country", supplier.country)
    }
    object.add("currency", entry.currency.rawValue)
    object.add("total", entry.total.map(text))
    object.add("text", entry.text)
    object.add("due", entry.due?.description)
    object.add("cash_discounts", objects: entry.cashDiscounts) { object, discount in
      object.add("until", discount.until.description)
      object.add("percent", discount.percent.description)
      object.add("base", discount.base.map(text))
      object.add("amount", discount.amount.map(text))
    }
    object.add("service_start", entry.serviceStart?.description)
    object.add("service_end", entry.serviceEnd?.description)
    object.add("order_number", entry.orderNumber)
    object.add("contract_number", entry.contractNumber)
    object.add("payment_blocked", entry.isPaymentBlocked)
    object.add("sha256", entry.sha256.description)
    object.add("document_guid", DocumentGUID(entry).description)
    object.add("lines", objects: entry.lines, fill)
  }

  private static func fill(_ object: inout JSONObject, _ line: PostingLine) {
    object.add("side", line.side.rawValue)
    object.add("amount", text(line.amount))
    object.add("net", text(line.net))
    object.add("tax", text(line.tax))
    object.add("account", line.account)
    object.add("tax_key", line.taxKey)
    object.add("vat_category", line.vatCategory?.rawValue)
    object.add("vat_rate", line.vatRate?.description)
    object.add("cost_center", line.costCenter)
    object.add("project", line.project)
    object.add("object", line.object)
    object.add("asset", line.asset)
    object.add("investment", line.isInvestment)
  }

  /// With two decimals, or with those it has where they are more.
  private static func text(_ amount: ExactDecimal) -> String {
    amount.cents(mark: ".") ?? amount.description
  }
}

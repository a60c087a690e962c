import Invoice
import JSON
import Payables
import ReadResult

/// A confidence from 0 to 1 as a number with two decimals.
struct Percent: CustomStringConvertible {
  let description: String

  init(_ value: Double) {
    let hundredths = Int((value * 100).rounded())
    let rest = hundredths % 100
    description = "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension [FieldName: ExtractedField] {
  /// The fields with their promised names, in the order of these.
  var inOrder: [(name: String, field: ExtractedField)] {
    FieldName.allCases.compactMap { name in self[name].map { (name.rawValue, $0) } }
  }
}

extension JSONObject {
  /// Adds the fields that were found in words.
  mutating func add(_ fields: [FieldName: ExtractedField]) {
    for (name, field) in fields.inOrder {
      // Days are a number.
      if name == FieldName.cashDiscountDays.rawValue {
        add(name, number: Int(field.value))
      } else {
        add(name, field.value)
      }
    }
  }

  /// Adds a line of a table of items, as it is printed.
  mutating func add(_ line: ExtractedLine) {
    add("description", line.description)
    add("quantity", line.quantity)
    add("unit", line.unit)
    add("unit_price", line.unitPrice)
    add("amount", line.amount)
    add("vat_rate", line.taxRate)
    add("page", number: line.page)
  }

  /// Adds the fields that a document has, by the names that are promised.
  mutating func addPresent(_ index: IndexRecord) {
    let fields: [(String, String?)] = [
      ("invoice_number", index.invoiceNumber),
      ("issue_date", index.invoiceDate?.description),
      ("seller_name", index.supplierName),
      ("seller_vat_id", index.supplierVATIdentifier),
      ("seller_tax_number", index.supplierTaxRegistration),
      ("buyer_name", index.buyerName),
      ("iban", index.iban),
      ("order_number", index.orderNumber),
      ("contract_number", index.contractNumber),
      ("net", index.net?.description),
      ("tax", index.tax?.description),
      ("gross", index.gross?.description),
      ("currency", index.currency?.rawValue),
      ("due_date", index.dueDate?.description),
      ("service_start", index.serviceStart?.description),
      ("service_end", index.serviceEnd?.description),
    ]
    for (name, value) in fields {
      if let value { add(name, value) }
    }
  }
}

import Hashing
package import Invoice
import InvoiceRules
import JSON
import MasterData
package import Payables
import ReadResult

/// Vouchers as JSON for scripts and other systems.
///
/// Nothing of a sensitive voucher but what routes it: no names, no subjects, no numbers, no texts.
package enum VoucherJSON {
  /// A line of `rohrpost list --json`.
  package static func listLine(of voucher: Voucher) -> String {
    JSONObject.text { addListed(voucher, to: &$0) }
  }

  /// A line of `rohrpost search --json`: that of a list, with its rank and the words around what
  /// was found; `score` is written already.
  package static func hitLine(of voucher: Voucher, score: String, snippet: String?) -> String {
    JSONObject.text { json in
      addListed(voucher, to: &json)
      json.add("score", plain: score)
      json.add("snippet", voucher.isSensitive ? nil : snippet)
    }
  }

  /// What a record says that does not follow from its voucher alone.
  package struct Surroundings: Sendable {
    /// Where it belongs in the filing plan.
    package var filing: FileReference?
    /// What was taken out of it.
    package var children: [VoucherID]
    /// The invoices that it names: those that a credit note corrects, a dunning letter asks for.
    package var refersTo: [VoucherID]

    package init(
      filing: FileReference? = nil, children: [VoucherID] = [], refersTo: [VoucherID] = []
    ) {
      (self.filing, self.children, self.refersTo) = (filing, children, refersTo)
    }
  }

  /// The index record `record.json`, with the files of the archive folder.
  package static func record(
    of voucher: Voucher, files: [StoredFile], surroundings: Surroundings = Surroundings()
  ) -> String {
    JSONObject.text { addRecord(of: voucher, files, surroundings, to: &$0) }
  }

  /// The result for other systems: the record, and the lines of the invoice in short.
  package static func result(
    of voucher: Voucher, files: [StoredFile], surroundings: Surroundings = Surroundings(),
    invoice: Invoice?
  ) -> String {
    JSONObject.text { json in
      addRecord(of: voucher, files, surroundings, to: &json)
      let lines = voucher.isSensitive ? [] : invoice?.lines ?? []
      json.add("lines", objects: lines) { $0.add($1) }
    }
  }

  private static func addListed(_ voucher: Voucher, to json: inout JSONObject) {
    addHead(of: voucher, to: &json)
    addIndex(of: voucher, to: &json)
    if !voucher.isSensitive { json.add(deskOf: voucher) }
    addState(of: voucher, to: &json)
  }

  private static func addRecord(
    of voucher: Voucher, _ files: [StoredFile], _ surroundings: Surroundings,
    to json: inout JSONObject
  ) {
    addListed(voucher, to: &json)
    json.add(surroundings, of: voucher)
    addJudgement(of: voucher, to: &json)
    addFiles(files, of: voucher, to: &json)
  }

  private static func addHead(of voucher: Voucher, to json: inout JSONObject) {
    let submission = voucher.submission
    json.add("id", voucher.id.description)
    json.add("parent", submission.parent?.description)
    json.add("relation", submission.relation?.rawValue)
    if let part = submission.part { json.add(part) }
    let label = submission.part?.archiveNumber ?? voucher.reading?.archiveNumber
    if let label { json.add("asn", number: label) }
    json.add("status", voucher.status.rawValue)
    json.add("class", voucher.documentClass?.rawValue)
    json.add("channel", submission.channel)
    json.add("received_at", submission.receivedAt)
    json.add("sensitive", voucher.isSensitive)
    json.add("name", voucher.isSensitive ? nil : submission.name)
    json.add("folder", voucher.isSensitive ? nil : submission.folder)
    json.add("department", voucher.isSensitive ? nil : voucher.department)
    json.add("size", number: voucher.original.size)
    json.add("sha256", voucher.original.sha256.description)
  }

  /// The fifteen fields of the minimum index record (C10) and what belongs to them.
  private static func addIndex(of voucher: Voucher, to json: inout JSONObject) {
    let index = voucher.isSensitive ? nil : voucher.reading?.index
    let first = voucher.isSensitive ? nil : voucher.coding?.splits.first
    json.add("supplier_id", index?.supplierID)
    json.add("supplier", index?.supplierName)
    json.add("supplier_vat_id", index?.supplierVATIdentifier)
    json.add("supplier_tax_number", index?.supplierTaxRegistration)
    json.add("buyer", index?.buyerName)
    json.add("invoice_number", index?.invoiceNumber)
    json.add("invoice_date", index?.invoiceDate)
    json.add("service_start", index?.serviceStart)
    json.add("service_end", index?.serviceEnd)
    json.add("order_number", index?.orderNumber)
    json.add("contract_number", index?.contractNumber)
    json.add("object", index?.object)
    json.add("asset", index?.asset)
    json.add("trade", index?.trade)
    json.add("cost_center", index?.costCenter ?? first?.costCenter)
    json.add("account", first?.account)
    json.add("project", index?.project ?? first?.project)
    json.add("net", index?.net)
    json.add("tax", index?.tax)
    json.add("gross", index?.gross)
    json.add("currency", index?.currency?.rawValue)
    json.add("due_date", voucher.isSensitive ? nil : voucher.terms?.due ?? index?.dueDate)
    json.add("payment_terms", index?.paymentTerms)
    json.add("iban", index?.iban)
  }

  private static func addState(of voucher: Voucher, to json: inout JSONObject) {
    let exception = voucher.status == .exception ? voucher.exception : nil
    json.add("exception_codes", texts: exception?.codes.map(\.rawValue) ?? [])
    json.add("waiting_for", voucher.waitingFor)
    json.add("deadline", exception?.deadline)
    json.add("duplicate_of", voucher.duplicate?.twin.description)
    json.add("duplicate_evidence", voucher.duplicate?.evidence.rawValue)
    json.add("archive_path", voucher.archivePath)
    json.add("changed_at", voucher.changedAt)
  }

  private static func addJudgement(of voucher: Voucher, to json: inout JSONObject) {
    let isSensitive = voucher.isSensitive
    json.add("type", voucher.reading?.type)
    json.add("source", voucher.reading?.source.rawValue)
    json.add("pages", number: voucher.reading?.pages)
    let metadata = isSensitive ? [:] : voucher.reading?.metadata ?? [:]
    if !metadata.isEmpty {
      json.add("metadata", object: metadata) { json, metadata in
        for (name, value) in metadata.sorted(by: { $0.key < $1.key }) { json.add(name, value) }
      }
    }
    json.add("malware", object: voucher.scan) { json, scan in
      json.add("verdict", scan.verdict.rawValue)
      json.add("signature", scan.signature)
      json.add("problem", scan.problem)
      json.add("engine", scan.engine)
      json.add("database", scan.database)
      json.add("withheld_parts", number: scan.withheld.count)
    }
    json.add(qualityOf: voucher)
    json.add(paperOf: voucher)
    json.add("checks", object: voucher.checks) { json, checks in
      json.add("rule_set", checks.ruleSet)
      json.add("valid", checks.isValid)
      json.addCounts(of: checks.findings)
    }
    json.add("exception", object: voucher.exception) { json, exception in
      json.add("codes", texts: exception.codes.map(\.rawValue))
      json.add("owner", exception.owner.rawValue)
      json.add("deadline", exception.deadline)
      json.add("text", isSensitive ? nil : exception.german)
      json.add("next_action", isSensitive ? nil : exception.nextActionGerman)
    }
    json.add("failure", object: voucher.failure) { json, failure in
      json.add("reason", failure.reason.rawValue)
      json.add("detail", isSensitive ? nil : failure.detail)
    }
    json.add("conclusion", isSensitive ? nil : voucher.conclusion?.german)
  }

  private static func addFiles(
    _ files: [StoredFile], of voucher: Voucher, to json: inout JSONObject
  ) {
    let searchable = files.first { $0.path == StoredFile.searchablePath }
    json.add("searchable", voucher.isSensitive ? nil : searchable?.path)
    json.add("file_count", number: files.count)
    json.add("files", objects: voucher.isSensitive ? [] : files) { json, file in
      json.add("path", file.path)
      json.add("size", number: file.size)
      json.add("sha256", file.sha256.description)
    }
  }
}

extension ExceptionCase {
  /// The primary code first.
  fileprivate var codes: [ExceptionCode] { [primary] + secondary }
}

extension JSONObject {
  /// The first and the last page of a part of a stack.
  fileprivate mutating func add(_ part: StackPart) {
    add("first_page", number: part.firstPage)
    add("last_page", number: part.lastPage)
  }

  /// An invoice line in short.
  fileprivate mutating func add(_ line: InvoiceLine) {
    add("line", line.identifier)
    add("name", line.item.name)
    add("seller_item", line.item.sellerIdentifier)
    add("buyer_item", line.item.buyerIdentifier)
    add("order_line", line.purchaseOrderLine)
    add("quantity", line.quantity)
    add("unit", line.unit?.rawValue)
    add("unit_price", line.price.net)
    add("net", line.netAmount)
    add("vat_category", line.vat.category?.rawValue)
    add("vat_rate", line.vat.rate)
    add("cost_center", line.buyerAccountingReference)
  }
}

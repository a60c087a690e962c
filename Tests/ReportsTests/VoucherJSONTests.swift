import Foundation
import Hashing
import Invoice
import Payables
import ReadResult
import TestSupport
import Testing

@testable import Reports

@Suite struct VoucherJSONTests {
  @Test func `the record says what the malware scanner said, and with which signatures`() {
    let record = VoucherJSON.record(of: SampleVouchers.infected(), files: [])
    let expected =
      #""malware":{"verdict":"infected","signature":"Win.Test","problem":null,"#
      + #""engine":"ClamAV 1.4.6","database":"27461/Wed Nov 20 2024","withheld_parts":0}"#
    #expect(record.contains(expected), "\(record)")
  }

  private func members(_ json: String) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(json.utf8))
    return try #require(value as? [String: Any])
  }

  private var files: [StoredFile] {
    [StoredFile(path: "original/4711.xml", size: 4, sha256: SHA256Digest(of: "<a/>".utf8))]
  }

  @Test func `a list line is pinned`() {
    #expect(
      VoucherJSON.listLine(of: SampleVouchers.exception()) == """
        {"id":"B26-0000008","parent":"B26-0000007","relation":"attachment","status":"exception",\
        "class":"invoice","channel":"upload","received_at":"2026-10-26T07:33:20.000000Z",\
        "sensitive":false,"name":"=Rechnung; \\"4711\\".xml","folder":null,"department":null,\
        "size":4,"sha256":"\(SHA256Digest(of: "<a/>".utf8))","supplier_id":null,\
        "supplier":"Dampfkessel GmbH","supplier_vat_id":"DE136695976","supplier_tax_number":null,\
        "buyer":null,"invoice_number":"4711","invoice_date":"2026-10-20","service_start":null,\
        "service_end":null,"order_number":"4500012345","contract_number":null,"object":null,\
        "asset":null,"trade":null,"cost_center":null,"account":null,"project":null,"net":"1000.00",\
        "tax":"190.00","gross":"1190.00","currency":"EUR","due_date":"2026-11-20",\
        "payment_terms":null,"iban":null,"case_type":null,"order_numbers":[],\
        "skonto_until":null,"payable":null,"approval_steps":[],"over_budget":false,\
        "dunning_outcome":null,"posting_batch":null,"payment_run":null,"paid_on":null,\
        "paid_amount":null,"hindrance":null,"splits":[],\
        "exception_codes":["EX06","EX05"],"waiting_for":"ap",\
        "deadline":"2026-10-27T07:33:20.000000Z","duplicate_of":"B26-0000003",\
        "duplicate_evidence":"structured-part","archive_path":"archive/2026/10/B26-0000008",\
        "changed_at":"2026-10-26T07:33:22.000000Z"}
        """)
  }

  @Test func `a list line has every key that is promised, whatever the voucher`() throws {
    for voucher in [
      SampleVoucher.submitted(), SampleVouchers.exception(), SampleVouchers.failed(),
      SampleVouchers.exception(isSensitive: true),
    ] {
      let keys = try members(VoucherJSON.listLine(of: voucher)).keys
      #expect(
        Set(keys).isSuperset(of: [
          "id", "parent", "status", "class", "channel", "received_at", "supplier",
          "invoice_number", "gross", "currency", "exception_codes", "waiting_for", "archive_path",
          "name", "sha256", "duplicate_of", "order_number", "contract_number", "cost_center",
        ]))
    }
  }

  @Test func `a record says what was judged and which files there are`() throws {
    let record = try members(
      VoucherJSON.record(of: SampleVouchers.exception(), files: files))
    let checks = try #require(record["checks"] as? [String: Any])
    #expect(checks["rule_set"] as? String == "EN 16931 1.3.16 + Rohrpost 2026-11")
    #expect(checks["valid"] as? Bool == false)
    #expect(checks["warning"] as? Int == 1)
    #expect((checks["fatal"] as? Int).map { $0 > 10 } == true)
    let exception = try #require(record["exception"] as? [String: Any])
    #expect(exception["text"] as? String == "Die Rechnung 4711 ist doppelt.")
    #expect(exception["owner"] as? String == "ap")
    let file = try #require((record["files"] as? [[String: Any]])?.first)
    #expect(file["path"] as? String == "original/4711.xml")
    #expect(record["source"] as? String == "xml")
    #expect(record["lines"] == nil)
  }

  @Test func `a result has the invoice's lines in short`() throws {
    var line = InvoiceLine()
    line.identifier = "1"
    line.item.name = "Wartung"
    line.quantity = ExactDecimal("2.50")
    line.netAmount = ExactDecimal("100.00")
    var invoice = Invoice()
    invoice.lines = [line]
    let result = try members(
      VoucherJSON.result(of: SampleVouchers.exception(), files: files, invoice: invoice))
    let first = try #require((result["lines"] as? [[String: Any]])?.first)
    #expect(first["name"] as? String == "Wartung")
    #expect(first["quantity"] as? String == "2.50")
    #expect(first["net"] as? String == "100.00")
    #expect(result["gross"] as? String == "1190.00")
  }

  @Test func `a failure is named`() throws {
    let record = try members(
      VoucherJSON.record(of: SampleVouchers.failed(.encrypted, detail: "AES"), files: []))
    let failure = try #require(record["failure"] as? [String: Any])
    #expect(failure["reason"] as? String == "encrypted")
    #expect(failure["detail"] as? String == "AES")
    #expect(record["status"] as? String == "error")
  }

  @Test func `nothing of a sensitive voucher is told but what routes it`() throws {
    var line = InvoiceLine()
    line.item.name = "Geheim"
    var invoice = Invoice()
    invoice.lines = [line]
    let sensitive = SampleVouchers.exception(isSensitive: true)
    let texts = [
      VoucherJSON.listLine(of: sensitive), VoucherJSON.record(of: sensitive, files: files),
      VoucherJSON.result(of: sensitive, files: files, invoice: invoice),
      VoucherJSON.record(of: SampleVouchers.failed(detail: "4711", isSensitive: true), files: []),
    ]
    for text in texts {
      for secret in ["4711", "Dampfkessel", "Rechnung", "DE136695976", "1190", "Geheim"] {
        #expect(!text.contains(secret), "\(secret)")
      }
    }
    let record = try members(texts[1])
    #expect(record["file_count"] as? Int == 1)
    #expect(record["status"] as? String == "exception")
    #expect(record["archive_path"] as? String == "archive-restricted/2026/10/B26-0000008")
  }
}

import Invoice
import InvoiceRules
import ReadResult
import TestSupport
import Testing

@testable import Reading

/// The same invoice as UBL and as EDIFACT is the same `Invoice`.
@Suite struct AgreementTests {
  /// The terms that the message has no place for, or none that is agreed on: all else must agree.
  static let notCarried: [(term: Term, leave: @Sendable (inout Invoice) -> Void)] = [
    ("BT-17", { $0.references.tenderOrLot = nil }),
    ("BT-23", { $0.process.businessProcess = nil }),
    ("BT-24", { $0.process.specification = nil }),
    ("BT-28", { $0.seller.tradingName = nil }),
    ("BT-34", { $0.seller.electronicAddress = nil }),
    ("BT-49", { $0.buyer.electronicAddress = nil }),
    ("BT-82", { $0.eachInstruction { $0.meansText = nil } }),
    ("BT-120", { $0.eachRow { $0.exemptionReason = nil } }),
    ("BT-121", { $0.eachRow { $0.exemptionReasonCode = nil } }),
    // The gross price stands for itself; by how much it is lower is not said.
    ("BT-147", { $0.eachLine { $0.price.discount = nil } }),
    ("BG-32", { $0.eachLine { $0.item.attributes = [] } }),
  ]

  private func fromUBL(_ example: AgreementExample) throws -> Invoice {
    let bytes = SmallInvoice.ubl(example.ubl, root: example.root)
    return try SmallInvoice.read(bytes).invoice
  }

  private func result(
    _ example: AgreementExample, _ edition: AgreementExample.Edition
  ) throws -> ReadResult {
    let fixture = EDIFACTFixture(directory: edition.rawValue, syntax: "UNOY:4")
    let bytes = Array(fixture.interchange(example.edifact(edition)).utf8)
    return try Reader.read(Job(name: "a.edi"), bytes).outcome.get()
  }

  @Test(arguments: AgreementExample.all, AgreementExample.Edition.allCases)
  func `both syntaxes give the same invoice`(
    example: AgreementExample, edition: AgreementExample.Edition
  ) throws {
    var expected = try fromUBL(example)
    for row in Self.notCarried { row.leave(&expected) }
    let result = try result(example, edition)
    let invoice = try #require(result.invoice)
    #expect(ValueComparison.differences(invoice, expected) == [])
    #expect(invoice == expected)
    #expect(result.malformedValues == [])
    #expect(result.syntaxReport?.findings.map(\.german) == [])
  }

  @Test(arguments: notCarried.map(\.term))
  func `what is not carried stands in one of the examples`(term: Term) throws {
    let row = try #require(Self.notCarried.first { $0.term == term })
    let invoices = try AgreementExample.all.map { try fromUBL($0) }
    #expect(
      invoices.contains { invoice in
        var without = invoice
        row.leave(&without)
        return without != invoice
      })
  }

  @Test(arguments: AgreementExample.all)
  func `the rules of the norm find nothing grave in the message, and the law is asked`(
    example: AgreementExample
  ) throws {
    let day = try #require(CalendarDate("2026-11-26"))
    let report = try #require(CheckReport(of: try result(example, .d96A), on: day))
    #expect(report.isValid && report.isSchemaValid == nil)
    let rules = report.findings.filter { $0.rule.hasPrefix("BR-") }
    #expect(rules.allSatisfy { $0.severity == .information })
    // BT-24 and the addresses are not carried; the norm misses at least the former.
    #expect(rules.contains { $0.rule == "BR-01" })
    #expect(report.findings.contains { $0.rule == "RP-PRF-09" })
    // The law of a seller from abroad is another one.
    let country = try fromUBL(example).seller.address?.country
    #expect(report.ruleSet.contains("UStG") == (country == .germany))
  }
}

extension Invoice {
  fileprivate mutating func eachLine(_ change: (inout InvoiceLine) -> Void) {
    for index in lines.indices { change(&lines[index]) }
  }

  fileprivate mutating func eachRow(_ change: (inout VATBreakdown) -> Void) {
    for index in vatBreakdown.indices { change(&vatBreakdown[index]) }
  }

  fileprivate mutating func eachInstruction(_ change: (inout PaymentInstructions) -> Void) {
    for index in paymentInstructions.indices { change(&paymentInstructions[index]) }
  }
}

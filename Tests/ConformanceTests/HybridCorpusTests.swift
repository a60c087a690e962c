import Foundation
import Invoice
import InvoiceRules
import ReadResult
import Testing

@testable import Reading

/// What Rohrpost finds about the public test PDFs: no official rule set looks at the PDF.
@Suite(.enabled(if: OfficialVerdicts.isPresent, "the corpus lies beside the package, if anywhere"))
struct HybridCorpusTests {
  /// A line of `pdfs.jsonl`, as far as it matters here.
  struct TestPDF: Decodable, CustomTestStringConvertible {
    var file: String
    var readable: Bool
    var invoices: [Attachment]

    struct Attachment: Decodable {
      var attachment: String
    }

    var testDescription: String { file }

    static let all: [TestPDF] = {
      let list = OfficialVerdicts.corpus.appending(path: "pdfs.jsonl")
      guard let text = try? String(contentsOf: list, encoding: .utf8) else { return [] }
      return text.split(separator: "\n").compactMap {
        try? JSONDecoder().decode(TestPDF.self, from: Data($0.utf8))
      }
    }()
  }

  private static func result(of pdf: TestPDF) throws -> ReadResult {
    let bytes = try Data(contentsOf: OfficialVerdicts.corpus.appending(path: pdf.file))
    return try Reader.read(Job(name: "a.pdf"), Array(bytes)).outcome.get()
  }

  private static func findings(of result: ReadResult) -> [Finding] {
    guard let invoice = result.invoice, let facts = result.hybrid else { return [] }
    let form: ProfileClaim.Form = result.structured?.syntax == .zugferd1 ? .zugferd1 : .cii
    let document = HybridDocument(facts, invoice, form: form)
    return document.findings + ProfileClaim(invoice, form: form).findings
  }

  /// What is wrong with how the invoice is embedded; the other PDFs have no such findings.
  ///
  /// The names of several authors say “correct” where an invoice of Germany is embedded as `Data`
  /// (RP-PDF-24): the samples of ZUGFeRD 2.1 were made before its rule was settled.
  private static let embedding: [(name: String, rules: [String])] = [
    ("library/EXTENDED_Fremdwaehrung_wdis_fx-pdfa4.pdf", ["RP-PDF-11", "RP-PDF-24"]),
    ("library/ZTESTZUGFERD_1_INVDSS_012015738820PDF-1.pdf", ["RP-PDF-12"]),
    ("validator/103767-Invoice-2026-03-24-1.pdf", ["RP-PDF-23", "RP-PDF-29"]),
    ("validator/corruptedV2PDF.pdf", ["RP-PDF-22", "RP-PDF-28"]),
    ("validator/invalidXMP.pdf", ["RP-PDF-06", "RP-PDF-22"]),
    ("validator/invalidXRechnung.pdf", ["RP-PDF-08", "RP-PDF-20"]),
    ("FX/XRECHNUNG_Einfach.pdf", ["RP-PDF-25"]),
    (
      "correct/Mustangproject/MustangGnuaccountingBeispielRE-20170509_505.pdf", ["RP-PDF-04"]
    ),
    ("zugferd_2p0_MINIMUM.pdf", ["RP-PDF-26"]),
    ("zugferd_2p1_BASIC_Taxifahrt.pdf", ["RP-PDF-24"]),
    ("zugferd_2p1_EN16931_2_Teilrechnung.pdf", ["RP-PDF-24"]),
    ("zugferd_2p1_EN16931_AbweichenderZahlungsempf.pdf", ["RP-PDF-24"]),
    (
      "zugferd_2p1_EN16931_Betriebskostenabrechnung_XRechnung_embedded.pdf", ["RP-PDF-24"]
    ),
    ("zugferd_2p1_EN16931_RechnungsUebertragung.pdf", ["RP-PDF-24"]),
    ("zugferd_2p1_EXTENDED_Rechnungskorrektur.pdf", ["RP-PDF-24"]),
    ("fail/MustangRE-20171118_506_ZUGFeRD1and2.pdf", ["RP-PDF-22"]),
    ("fail/ZUGFeRD_2.0_fully_compliant_complete.pdf", ["RP-PDF-24"]),
    ("fail/ZUGFeRD_2_fully_compliant_complete.pdf", ["RP-PDF-24"]),
  ]

  @Test(arguments: TestPDF.all.filter(\.readable))
  func `what is wrong with how an invoice is embedded is found, and nothing else`(
    pdf: TestPDF
  ) throws {
    let result = try Self.result(of: pdf)
    #expect((result.hybrid == nil) == (result.invoice == nil))
    let rules = Self.findings(of: result).map(\.rule).filter { $0.hasPrefix("RP-PDF-") }
    #expect(rules == Self.embedding.first { pdf.file.hasSuffix($0.name) }?.rules ?? [])
  }

  @Test func `each PDF of the list is there`() {
    for (name, _) in Self.embedding {
      #expect(TestPDF.all.contains { $0.file.hasSuffix(name) }, "\(name)")
    }
  }

  @Test(arguments: TestPDF.all.filter { $0.file.contains("/ZUGFeRDv") })
  func `what is no e-invoice is said to be none`(pdf: TestPDF) throws {
    let rules = Self.findings(of: try Self.result(of: pdf)).map(\.rule)
    let isBookingAid = ["MINIMUM", "BASICWL", "BASIC WL"].contains { pdf.file.contains($0) }
    #expect(rules.contains("RP-PRF-01") == isBookingAid)
    #expect(rules.contains("RP-PRF-02") == pdf.file.contains("/ZUGFeRDv1/"))
  }

  @Test func `findings about the PDF leave the verdict alone`() throws {
    for pdf in TestPDF.all where pdf.readable {
      let findings = Self.findings(of: try Self.result(of: pdf))
      #expect(findings.allSatisfy { $0.severity < .fatal }, "\(pdf.file)")
    }
  }
}

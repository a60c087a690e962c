import Foundation
import Invoice
import InvoiceRules
import MasterData
import TestSupport
import Testing

@testable import Payables

@Suite struct FormalProtocolTests {
  @Test func `a proper invoice keeps all ten points, with evidence`() {
    let found = SampleBill.checked()
    #expect(found.points.map(\.requirement) == FormalRequirement.allCases)
    #expect(found.points.allSatisfy { $0.outcome == .ok })
    #expect(found.isPassed && found.codes.isEmpty)
    let evidence = found.points.filter { $0.requirement != .duplicate }.map(\.evidence)
    #expect(evidence.allSatisfy { !$0.isEmpty })
  }

  @Test func `the same invoice is proper when it was read from a page`() {
    let found = SampleBill.read()
    #expect(found.points.allSatisfy { $0.outcome == .ok })
    #expect(found.isPassed)
  }

  typealias Change = @Sendable (inout Invoice) -> Void

  static let violations: [(FormalDefect, Change)] = [
    (.recipientMissing, { $0.buyer.name = nil }),
    (.recipientOther, { $0.buyer.name = "Nordlicht Hausverwaltungs AG" }),
    (.dateMissing, { $0.issueDate = nil }),
    (.numberMissing, { $0.number = nil }),
    (.numberMissing, { $0.number = "ohne" }),
    (.timeMissing, { $0.delivery = nil }),
    (.lineIncomplete, { $0.lines[0].quantity = nil }),
    (.linesMissing, { $0.lines = [] }),
    (.taxNumberMissing, { $0.seller.vatIdentifier = nil }),
    (.sellerIncomplete, { $0.seller.address = nil }),
    (.arithmetic, { $0.charge(net: "1000.00", tax: "190.00", gross: "1191.00") }),
    (.arithmetic, { $0.charge(net: "1000.00", tax: "190.02", gross: "1190.02") }),
    (.arithmetic, { $0.lines[0].netAmount = "999.99" }),
    (.rateInvalid, { $0.charge(net: "1000.00", tax: "160.00", gross: "1160.00", rate: "16") }),
    (.amountMissing, { $0.totals.withVAT = nil }),
    (
      .undueTax,
      { $0.notes = [InvoiceNote(text: "Steuerschuldnerschaft des Leistungsempfängers")] }
    ),
    (.undueTax, { $0.notes = [InvoiceNote(text: "Kleinunternehmer nach § 19 UStG")] }),
    (.negative, { $0.charge(net: "-1000.00", tax: "-190.00", gross: "-1190.00") }),
    (.otherCurrency, { $0.currency = CurrencyCode(rawValue: "CHF") }),
  ]

  @Test(arguments: violations)
  func `what the law or arithmetic demands stops the invoice at its point`(
    defect: FormalDefect, change: Change
  ) {
    let found = SampleBill.checked(change)
    #expect(found.stopping.contains(defect))
    #expect(!found.isPassed)
    #expect(found.outcome(defect.requirement) == .nok)
    #expect(found.codes == [defect.entry.code])
  }

  static let remarks: [(FormalDefect, Change)] = [
    (.dateInFuture, { $0.issueDate = SampleBill.day(2026, 3, 7) }),
    (
      .dateOld,
      {
        $0.issueDate = SampleBill.day(2025, 9, 4)
        $0.delivery?.actualDate = SampleBill.day(2025, 9, 1)
      }
    ),
    (.timeLongAgo, { $0.delivery?.actualDate = SampleBill.day(2025, 3, 1) }),
    (.timeAfterReceipt, { $0.delivery?.actualDate = SampleBill.day(2026, 3, 6) }),
    (.timeAfterInvoice, { $0.delivery?.actualDate = SampleBill.day(2026, 3, 3) }),
    (.descriptionEmpty, { $0.lines[0].item.name = "Diverse Leistungen" }),
    (.taxNumberImplausible, { $0.seller.vatIdentifier = "DE136695977" }),
    (.recipientAddress, { $0.buyer.address?.postCode = "24939" }),
    (.terms, { $0.paymentDueDate = SampleBill.day(2026, 6, 1) }),
    (.selfBilled, { $0.typeCode = .selfBilledInvoice }),
  ]

  @Test(arguments: remarks)
  func `what is only unusual is said and stops nothing`(defect: FormalDefect, change: Change) {
    let found = SampleBill.checked(change)
    #expect(found.remarked.contains(defect))
    #expect(found.isPassed)
    #expect(found.outcome(defect.requirement) == .nok)
  }

  @Test func `the 16 percent of the second half of 2020 are right for its supplies only`() {
    func found(_ month: Int) -> FormalProtocol {
      SampleBill.checked {
        $0.charge(net: "1000.00", tax: "160.00", gross: "1160.00", rate: "16")
        $0.delivery?.actualDate = SampleBill.day(2020, month, 15)
      }
    }
    #expect(found(6).stopping == [.rateInvalid])
    #expect(found(7).isPassed && found(12).isPassed)
  }

  @Test func `a rate that was wrong by a cent a row is told with both sums`() throws {
    let found = SampleBill.checked {
      $0.charge(net: "1000.00", tax: "190.00", gross: "1109.00")
    }
    let issue = try #require(found.stops.first)
    #expect(issue.german.contains("ergeben 1.190,00 EUR, ausgewiesen sind 1.109,00 EUR."))
    #expect(issue.english.contains("make 1,190.00 EUR, shown is 1,109.00 EUR."))
    #expect(issue.rules.contains("BR-CO-15"))
  }

  @Test func `empty words in all lines stop what names neither order nor contract`() {
    let empty: Change = {
      $0.lines[0].item.name = "Diverse Leistungen"
      $0.references.purchaseOrder = nil
    }
    #expect(SampleBill.checked(empty).stopping.isEmpty)
    let found = SampleBill.checked(empty) {
      $0.references = []
      $0.isOrderRequired = false
    }
    #expect(found.stopping == [.descriptionEmpty])
  }

  @Test func `a broken rule of the norm stops at the point of its terms`() {
    let found = SampleBill.checked { $0.lines[0].unit = nil }
    #expect(found.stopping == [.invalidEInvoice])
    #expect(found.outcome(.description) == .nok)
    #expect(found.stops.first?.rules == ["BR-23"])
  }

  @Test func `every defect has a row, and its sentences and remedies are whole`() {
    for defect in FormalDefect.allCases {
      let issue = FormalIssue(defect)
      let texts = [issue.german, issue.english, issue.remedyGerman, issue.remedyEnglish]
      #expect(texts.allSatisfy { $0.hasSuffix(".") }, "\(defect)")
      #expect(!issue.german.contains("Etwas ist ungewöhnlich"), "\(defect)")
    }
  }

  @Test func `a protocol is read as it was written, and is the same again`() throws {
    let found = SampleBill.checked { $0.number = nil }
    let bytes = try JSONEncoder().encode(found)
    #expect(try JSONDecoder().decode(FormalProtocol.self, from: bytes) == found)
    #expect(SampleBill.checked { $0.number = nil } == found)
  }

  @Test func `a confidential protocol says which points are kept and nothing of the document`()
    throws
  {
    let found = SampleBill.checked { $0.charge(net: "1000.00", tax: "190.00", gross: "1191.00") }
    let text = String(decoding: try JSONEncoder().encode(found.confidential), as: UTF8.self)
    #expect(found.confidential.codes == found.codes)
    for secret in ["Nordlicht", "Dampfkessel", "L-2026-041", "1191", "1.191", "Kessel"] {
      #expect(!text.contains(secret))
    }
  }
}

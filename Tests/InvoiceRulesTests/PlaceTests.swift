import Invoice
import TestSupport
import Testing

@testable import InvoiceRules

@Suite struct PlaceTests {
  @Test(arguments: [
    (Place.line(3, identifier: "3"), "Zeile 3", "Line 3"),
    (.line(3, identifier: nil), "Zeile 3", "Line 3"),
    (.line(3, identifier: "10"), "Zeile 3 („10“)", "Line 3 (“10”)"),
    (.allowance(1), "Nachlass 1", "Allowance 1"),
    (.charge(2), "Zuschlag 2", "Charge 2"),
    (.lineAllowance(2, line: 5), "Zeile 5, Nachlass 2", "Line 5, allowance 2"),
    (.lineCharge(1, line: 5), "Zeile 5, Zuschlag 1", "Line 5, charge 1"),
    (.itemAttribute(4, line: 1), "Zeile 1, Merkmal 4", "Line 1, attribute 4"),
    (.classification(1, line: 1), "Zeile 1, Einstufung 1", "Line 1, classification 1"),
    (.vatBreakdown(.standard, rate: "19.00"), "Umsatzsteuer S 19 %", "VAT S 19 %"),
    (.vatBreakdown(.standard, rate: "5.5"), "Umsatzsteuer S 5,5 %", "VAT S 5.5 %"),
    (.vatBreakdown(nil, rate: nil), "Umsatzsteuer", "VAT"),
    (.paymentInstructions(1), "Zahlungsanweisung 1", "Payment instructions 1"),
    (.supportingDocument(1), "Rechnungsbegründende Unterlage 1", "Supporting document 1"),
    (.precedingInvoice(1), "Vorausgegangene Rechnung 1", "Preceding invoice 1"),
  ])
  func `a place is named for people`(place: Place, german: String, english: String) {
    #expect(place.wording == Wording(german, english))
  }

  @Test func `the invoice as a whole is no place`() {
    #expect(Place.invoice.wording == nil)
  }
}

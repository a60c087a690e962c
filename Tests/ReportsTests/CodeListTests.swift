import InvoiceRules
import Testing

@testable import Reports

@Suite struct CodeListTests {
  @Test func `a known code is named, an unknown one stands as it is`() {
    #expect(CodeList.invoiceTypes.text(of: "380", in: .german) == "Rechnung (380)")
    #expect(CodeList.invoiceTypes.text(of: "380", in: .english) == "Commercial invoice (380)")
    #expect(CodeList.units.text(of: "X<Y", in: .german) == "X<Y")
  }

  @Test(arguments: ["326", "380", "381", "384", "389", "875", "876", "877"])
  func `the invoice types of XRechnung have names`(code: String) {
    #expect(CodeList.invoiceTypes.name(of: code, in: .german) != nil)
  }

  @Test(arguments: ["S", "Z", "E", "AE", "K", "G", "O", "L", "M"])
  func `the VAT categories have names`(code: String) {
    #expect(CodeList.vatCategories.name(of: code, in: .german) != nil)
  }
}

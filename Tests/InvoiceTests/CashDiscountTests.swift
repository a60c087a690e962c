import Testing

@testable import Invoice

@Suite struct CashDiscountTests {
  @Test(arguments: [
    "#SKONTO#TAGE=14#PROZENT=2.25#", "#SKONTO#TAGE=7#PROZENT=2.00#BASISBETRAG=-252.94#",
  ])
  func `a discount is written as it is read`(line: String) throws {
    #expect(try #require(CashDiscount(line: line)).line == line)
  }

  @Test func `whole percents are written with two decimals`() {
    #expect(
      CashDiscount(days: 10, percent: ExactDecimal(3)).line == "#SKONTO#TAGE=10#PROZENT=3.00#")
  }

  @Test func `a cash discount is read from its line`() throws {
    let discount = try #require(CashDiscount(line: "#SKONTO#TAGE=14#PROZENT=2.25#"))
    #expect(discount.days == 14)
    #expect(discount.percent.description == "2.25")
    #expect(discount.baseAmount == nil)
    let based = CashDiscount(line: "#SKONTO#TAGE=7#PROZENT=2.00#BASISBETRAG=-252.94#")
    #expect(based?.baseAmount?.description == "-252.94")
  }

  @Test(arguments: [
    "#SKONTO#TAGE=14#PROZENT=2.25",  // the last mark is missing
    "SKONTO#TAGE=14#PROZENT=2.25#",  // the first mark is missing
    "#SKONTO#TAGE=14#PROZENT=2#",  // a percentage has two decimals
    "#SKONTO#TAGE=14#PROZENT=2,25#",  // a decimal comma
    "#SKONTO#TAGE=14#PROZENT=-2.00#",  // a negative percentage
    "#SKONTO#TAGE=-1#PROZENT=2.00#",  // negative days
    "#SKONTO#TAGE=+1#PROZENT=2.00#",  // a sign
    "#SKONTO#TAGE=99999999999999999999#PROZENT=2.00#",  // more days than there are
    "#SKONTO#TAGE=14#PROZENT=2.00#BASISBETRAG=5#",  // an amount has two decimals
    "#SKONTO#PROZENT=2.00#TAGE=14#",  // the other order
    "#skonto#TAGE=14#PROZENT=2.00#",  // lower case
    " #SKONTO#TAGE=14#PROZENT=2.00#",  // a blank before it
    "",
  ])
  func `any other line is no cash discount`(line: String) {
    #expect(CashDiscount(line: line) == nil)
  }

  @Test func `payment terms are text and cash discounts, line by line`() {
    let terms = "Zahlbar sofort.\r\n#SKONTO#TAGE=7#PROZENT=3.00#\n \n#SKONTO#\n"
    let discount = CashDiscount(days: 7, percent: ExactDecimal(coefficient: 300, scale: 2))
    #expect(
      PaymentTermsLine.all(in: terms) == [
        .text("Zahlbar sofort."), .cashDiscount(discount), .text("#SKONTO#"),
      ])
  }
}

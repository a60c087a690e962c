import Accounting
import Invoice
import Testing

@Suite struct ChartOfAccountsTests {
  @Test(arguments: [
    (ChartOfAccounts.skr03, "3106", "S", "19"), (.skr04, "5906", "S", "19"),
    (.skr03, "310800", "S", "7"), (.skr04, "59080000", "S", "7"), (.skr03, "3120", "AE", ""),
    (.skr04, "5920", "AE", ""), (.skr03, "3736", "S", "19"),
  ])
  func `an automatic account tells its tax, with as many digits as the books have`(
    chart: ChartOfAccounts, account: String, category: String, rate: String
  ) {
    let tax = chart.automaticTax(of: account)
    #expect(tax?.category.rawValue == category)
    #expect(tax?.rate?.description ?? "" == rate)
  }

  @Test(arguments: [
    (ChartOfAccounts.skr03, "4250"), (.skr04, "3106"), (.skr03, "31060001"), (.skr03, "310"),
    (.skr03, ""), (.skr04, "6330"),
  ])
  func `no other account is automatic`(chart: ChartOfAccounts, account: String) {
    #expect(chart.automaticTax(of: account) == nil)
  }
}

import Invoice
import Matching
import Testing

@Suite struct TolerancesTests {
  @Test(arguments: [
    ("10.00", "5.00", true), ("10.01", "5.00", false), ("-10.00", "5.00", true),
    ("12.00", "1200.00", true), ("12.01", "1200.00", false), ("-12.01", "1200.00", false),
    ("10.01", "-1200.00", true),
  ])
  func `one of the two limits is enough, in both directions`(
    difference: String, price: String, isTolerated: Bool
  ) throws {
    let tolerances = Tolerances()
    #expect(
      tolerances.tolerates(
        priceDifference: try #require(ExactDecimal(difference)),
        of: try #require(ExactDecimal(price))) == isTolerated)
  }
}

import Invoice
import TestSupport
import Testing

@testable import Payables

struct AllocationTests {
  @Test(arguments: 0..<200)
  func `parts add up to the amount, whatever the weights`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let amount = ExactDecimal(
      coefficient: Int128(Int64.random(in: -9_999_999...9_999_999, using: &random)), scale: 2)
    let weights = (0..<Int.random(in: 1...12, using: &random)).map { _ in
      ExactDecimal(
        coefficient: Int128(Int64.random(in: 0...1_000_000, using: &random)),
        scale: Int.random(in: 0...4, using: &random))
    }
    let parts = try #require(Allocation.parts(of: amount, by: weights))
    #expect(parts.count == weights.count)
    #expect(parts.sum == amount)
    #expect(parts.allSatisfy { $0.scale <= 2 })
  }

  @Test func `no part is more than a cent off its share`() throws {
    let parts = try #require(
      Allocation.parts(
        of: ExactDecimal(coefficient: 100_00, scale: 2),
        by: [ExactDecimal(1), ExactDecimal(1), ExactDecimal(1)]))
    #expect(parts.map(\.description) == ["33.34", "33.33", "33.33"])
  }

  @Test func `without weights the first part takes everything`() {
    let amount = ExactDecimal(coefficient: 12_34, scale: 2)
    #expect(Allocation.parts(of: amount, by: [.zero, .zero]) == [amount, .zero])
    #expect(Allocation.parts(of: amount, by: []) == [])
  }
}

import Payables
import Testing

@Suite struct AllowanceTests {
  @Test func `what the children are given is less than what the parent had`() throws {
    let parent = Allowance(bytes: 1000, parts: 100, depth: 3)
    let share = try #require(parent.share(count: 4, bytes: 200))
    #expect(share == Allowance(bytes: 200, parts: 24, depth: 2))
  }

  @Test(arguments: [(101, 10), (1, 1001)])
  func `more than there is is refused`(count: Int, bytes: Int) {
    #expect(Allowance(bytes: 1000, parts: 100, depth: 3).share(count: count, bytes: bytes) == nil)
  }

  @Test func `the last level opens nothing`() {
    let last = Allowance(bytes: 1000, parts: 100, depth: 0)
    #expect(last.share(count: 1, bytes: 1) == nil)
    #expect(last.share(count: 0, bytes: 0) == last)
  }
}

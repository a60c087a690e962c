import Payables
import Testing

/// The numbers of documents and their tasks, as text and back.
@Suite struct VoucherIDTests {
  @Test(arguments: [
    (2026, 123, "B26-0000123"), (2000, 1, "B00-0000001"), (2005, 9_999_999, "B05-9999999"),
    (2099, 12_345_678, "B99-12345678"),
  ])
  func `a number is written in one way and read back`(year: Int, number: Int, text: String) {
    let id = VoucherID(year: year, number: number)
    #expect(id.description == text)
    #expect(VoucherID(text) == id)
    let task = TaskID(voucher: id, number: 12)
    #expect(task.description == text + "-12")
    #expect(TaskID(text + "-12") == task)
  }

  @Test(arguments: [
    "", "B", "B26", "B26-", "B26-000123", "b26-0000123", "B2-60000123", "B26_0000123",
    "B26-0000000", "B26-00000123", "B26-+000123", "B26- 000123", "B26-0000123 ", "B-26-0000123",
    "B26-0000123-1", "B26-000012٣", "B26-99999999999999999999", "BB6-0000123",
  ])
  func `nothing else is the number of a document`(text: String) {
    #expect(VoucherID(text) == nil)
    #expect(TaskID(text + "-1") == nil)
  }

  @Test(arguments: ["B26-0000123", "B26-0000123-", "B26-0000123-0", "B26-0000123-01", "-1", "1"])
  func `nothing else is the number of a task`(text: String) {
    #expect(TaskID(text) == nil)
  }
}

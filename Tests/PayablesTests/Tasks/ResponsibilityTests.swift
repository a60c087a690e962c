import Invoice
import MasterData
import TestSupport
import Testing

@testable import Payables

struct ResponsibilityTests {
  private let records = [
    TaskOffice.user("anna", "fm", "100", substitute: "bert"), TaskOffice.user("bert", "fm", "200"),
    TaskOffice.user("cora", "budget", "*"), TaskOffice.user("leon", "fm", "*", active: false),
    MasterRecord(
      .users,
      [
        "user": "gert", "name": "Gert", "roles": "fm", "substitute": "anna",
        "absent_from": "2026-01-01", "absent_to": "2026-12-31",
      ]),
  ]

  private func asked(_ change: (inout WorkTask) -> Void) throws -> [String] {
    let id = TaskID(voucher: VoucherID(year: 2026, number: 1), number: 1)
    let time = SampleVoucher.time
    var task = WorkTask(
      id: id, kind: .factualCheck, role: .fm, user: nil, openedAt: time, deadline: time,
      alarm: time)
    change(&task)
    let books = BooksOfValues([], records)
    let responsibility = Responsibility(books, on: time.berlinDate)
    return try ["anna", "bert", "cora", "leon", "gert"].filter { id in
      let user = try #require(books.row(User.self, id))
      let isAsked = try responsibility.isAsked(user, in: task)
      let isListed =
        try responsibility.people(in: task).contains(id)
        || user.roles.contains(where: task.rolesAsked.contains)
      #expect(isAsked == (isListed && user.isActive))
      return isAsked
    }
  }

  @Test func `without a name everybody in the role is asked`() throws {
    #expect(try asked { _ in } == ["anna", "bert", "gert"])
  }

  @Test func `with a name only that one, and while it is away who stands in`() throws {
    #expect(try asked { $0.user = "anna" } == ["anna"])
    #expect(try asked { $0.user = "gert" } == ["anna", "gert"])
    #expect(try asked { $0.user = "niemand" } == [])
  }

  @Test func `those above are asked as well, and the owner still is`() throws {
    #expect(
      try asked {
        ($0.user, $0.substituteFor, $0.level) = ("bert", "anna", .lead)
        $0.escalatedTo = [.budget]
      } == ["anna", "bert", "cora"])
    #expect(try asked { ($0.user, $0.substituteFor) = ("bert", "anna") } == ["bert"])
  }

  @Test func `what compliance settles is confidential`() throws {
    var exception = ExceptionCase(
      .duplicate, owner: .ap, deadline: SampleVoucher.time, german: "", english: "",
      nextActionGerman: "", nextActionEnglish: "")
    let duplicate = exception
    exception.primary = .masterData
    exception.owner = .compliance
    let joined = try #require(ExceptionCase.joined([duplicate, exception]))
    #expect((joined.primary, joined.owner) == (.duplicate, .compliance))
    var voucher = SampleVoucher.submitted(1)
    voucher.apply(.exceptionRaised(joined), at: SampleVoucher.time)
    let task = try #require(TaskOffice.planned(voucher, TaskOffice.desk()).tasks.first)
    #expect(task.isConfidential)
    #expect(try TaskOffice.voucher().tasks.allSatisfy { !$0.isConfidential })
  }
}

import Invoice
import MasterData
import Payables
import ReadResult
import TestSupport

/// The small office of the desk's tests with people who decide, one of them absent.
enum TaskOffice {
  static let people: [MasterRecord] = [
    user("anna", "fm", "100,200", substitute: "bert"),
    user("bert", "fm", "300", substitute: "anna"),
    user("cora", "budget", "*", substitute: "dora"),
    user("dora", "management", "*"),
    user("paul", "ap", "*"),
    user("petra", "procurement", "*"),
    user("leon", "fm", "400", active: false),
  ]

  static let records = DeskBooks.records.filter { $0.table != .users } + people

  static func user(
    _ id: String, _ roles: String, _ centers: String, substitute: String? = nil,
    active: Bool = true
  ) -> MasterRecord {
    var values = [
      "user": id, "name": id.uppercased(), "roles": roles, "cost_centers": centers,
      "active": active ? "yes" : "no",
    ]
    values["substitute"] = substitute
    return MasterRecord(.users, values)
  }

  static func desk(
    _ records: [MasterRecord] = records, at time: Timestamp = SampleVoucher.time,
    _ change: (inout Policy) -> Void = { _ in }
  ) -> Desk {
    var policy = DeskBooks.policy
    change(&policy)
    return Desk(books: BooksOfValues([], records), policy: policy, now: time)
  }

  /// An invoice as it is decided, with its tasks.
  static func voucher(
    _ invoice: Invoice = DeskBooks.invoice(), records: [MasterRecord] = records
  ) throws -> Voucher {
    planned(try DeskBooks.decided(invoice, records: records), desk(records))
  }

  static func planned(_ voucher: Voucher, _ desk: Desk) -> Voucher {
    folded(voucher, TaskPlan.events(for: voucher, desk), desk)
  }

  static func folded(_ voucher: Voucher, _ events: [VoucherEvent], _ desk: Desk) -> Voucher {
    var voucher = voucher
    for event in events { voucher.apply(event, at: desk.now) }
    return voucher
  }

  /// The voucher after somebody said something about its first task.
  static func after(
    _ verdict: Decision.Verdict, by user: String, of voucher: Voucher, reason: String? = "darum",
    _ desk: Desk = desk()
  ) throws -> Voucher {
    let task = voucher.tasks.first?.id ?? TaskID(voucher: voucher.id, number: 99)
    let decision = Decision(verdict, of: task, by: user, through: .commandLine, reason: reason)
    return folded(voucher, try DecisionOutcome(decision, of: voucher, desk).events, desk)
  }
}

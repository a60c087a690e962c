import MasterData
import Payables
import TestSupport
import Testing

struct SilenceTests {
  @Test func `a voucher that waits for people has somebody who is asked`() throws {
    let voucher = try TaskOffice.voucher()
    #expect(Silence.faults(of: voucher, at: SampleVoucher.time) == [])
    var silent = voucher
    for task in voucher.tasks {
      silent.apply(.taskClosed(TaskClosing(task.id)), at: SampleVoucher.time)
    }
    #expect(
      Silence.faults(of: silent, at: SampleVoucher.time) == [.nobodyAsked(silent.id, .inApproval)])
    silent.apply(
      .complained(Complaint(.price, text: "x")), at: SampleVoucher.time)
    #expect(
      Silence.faults(of: silent, at: SampleVoucher.time) == [.nobodyAsked(silent.id, .onHold)])
    silent.apply(.rejected(Conclusion(german: "", english: "")), at: SampleVoucher.time)
    #expect(Silence.faults(of: silent, at: SampleVoucher.time) == [])
  }

  @Test func `an alarm that nobody heard for a day is a fault`() throws {
    let voucher = try TaskOffice.voucher()
    let task = try #require(voucher.tasks.first)
    let late = task.alarm.adding(seconds: Silence.patience)
    #expect(Silence.faults(of: voucher, at: late) == [])
    #expect(
      Silence.faults(of: voucher, at: late.adding(seconds: 1))
        == [.alarmPassed(task.id, task.alarm)])
  }
}

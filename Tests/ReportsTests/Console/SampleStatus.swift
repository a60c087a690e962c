import Invoice
import Payables
import Reports

extension SpoolStatus {
  /// Friday, 27 November 2026, 12:00 in Germany.
  static let noon = Timestamp(berlin: CalendarDate(daysSince1970: 20_784), hour: 12)

  /// A spool in which everything that is shown happens.
  static var busy: SpoolStatus {
    var status = SpoolStatus(of: "/var/lib/rohrpost", at: noon)
    status.version = "0.1.0"
    status.daemon.isRunning = true
    status.daemon.startedAt = noon.adding(seconds: -86_400)
    status.daemon.lastProgress = noon.adding(seconds: -3)
    status.daemon.lanes = [.init("intake", busySeconds: 0), .init("chronicle", busySeconds: 7)]
    status.stages = [
      .received: .init(2, oldest: noon.adding(seconds: -90)),
      .exception: .init(12, oldest: noon.adding(seconds: -3 * 86_400)),
      .paymentProposed: .init(3, oldest: noon.adding(seconds: -7200)),
      .filed: .init(1_234_567, oldest: noon.adding(seconds: -900 * 86_400)),
      .error: .init(1, oldest: noon.adding(seconds: -60)),
    ]
    status.duplicates = 4
    status.outbox = 5
    status.deadEffects = 1
    status.journalEntries = 9_876_543
    status.deliveries = [.init(to: "cafm", "dead", count: 2, oldest: noon.adding(seconds: -7200))]
    status.lostMails = 3
    status.channels = [
      .init("mail", files: 0, oldestSeconds: nil),
      .init("scan", files: 3, oldestSeconds: 4000),
      .init("a \"b\"", files: 0, oldestSeconds: nil, isReadable: false),
    ]
    status.channels[1].lastArrival = noon.adding(seconds: -5 * 86_400)
    status.channelPatience = 900
    status.tasks.open = 40
    status.tasks.overdue = 2
    status.tasks.dueToday = 5
    status.tasks.nextDeadline = noon.adding(seconds: 3600)
    status.discounts = .init(
      vouchers: 2, cents: 15_420,
      until: noon.berlinDate.adding(days: 7))
    status.faults = [.init("free space", "12 MiB are free", since: noon.adding(seconds: -60))]
    status.disk = DiskForecast(
      DiskSample(at: noon, free: 40 << 30, total: 100 << 30),
      after: [DiskSample(at: noon.adding(seconds: -2 * 86_400), free: 44 << 30, total: 100 << 30)],
      watermark: 0)
    status.lastSeal = noon.adding(seconds: -43_200)
    return status
  }
}

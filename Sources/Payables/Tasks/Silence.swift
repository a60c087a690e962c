package import InvoiceRules

/// A voucher that waits without anybody being asked: a fault, since nothing waits silently (N2).
package enum Silence: Hashable, Sendable {
  /// It waits for people, and no task says for whom and until when.
  case nobodyAsked(VoucherID, Status)
  /// Somebody should have been told long ago: nothing carries the task upwards.
  case alarmPassed(TaskID, Timestamp)

  /// Seconds that an alarm may be late: longer than a restart takes.
  package static let patience: Int64 = 24 * 3600

  /// What is wrong with how a voucher waits.
  package static func faults(of voucher: Voucher, at now: Timestamp) -> [Silence] {
    let late = voucher.tasks.filter { $0.alarm.adding(seconds: patience) < now }
      .map { Silence.alarmPassed($0.id, $0.alarm) }
    let isAsked = voucher.tasks.contains { $0.kind != .qualityLook }
    guard voucher.status.waitsForPeople, !isAsked else { return late }
    return [.nobodyAsked(voucher.id, voucher.status)] + late
  }
}

extension Silence {
  package var wording: Wording {
    switch self {
    case .nobodyAsked(let id, let status):
      Wording(
        "Beleg \(id): \(status.name.german), aber niemand ist gefragt",
        "voucher \(id): \(status.name.english), but nobody is asked")
    case .alarmPassed(let task, let alarm):
      Wording(
        "Aufgabe \(task): Seit \(alarm.berlinText) wurde niemand erinnert, obwohl es nötig war",
        "task \(task): nobody was told since \(alarm), although somebody should have been")
    }
  }
}

extension Status {
  /// Whether only a person moves it on.
  package var waitsForPeople: Bool {
    switch self {
    case .exception, .inApproval, .onHold: true
    default: false
    }
  }
}

import Invoice

extension INVOIC {
  /// How the invoice is to be paid (BG-16): the means, the accounts and the text for the transfer.
  mutating func readPayment(into invoice: inout Invoice) {
    var instructions = PaymentInstructions()
    let terms = body.header.groups("PAT")
    let means = body.header.segments("PAI") + terms.flatMap { $0.segments("PAI") }
    if let segment = means.first {
      run.take(segment)
      instructions.meansCode = segment[0, 2].map(PaymentMeansCode.init)
    }
    let references = body.header.segments("RFF")
    instructions.remittanceInformation = run.first("PQ", in: references)?[0, 1]
    instructions.creditTransfers = accounts(besides: terms).map { creditTransfer($0) }
    if instructions != PaymentInstructions() { invoice.paymentInstructions = [instructions] }
  }

  /// The accounts of the receiver: with the party that is paid, or with the terms of payment.
  private func accounts(besides terms: [SegmentGroup]) -> [EDIFACTSegment] {
    let payees = body.header.groups("NAD").filter {
      ["PE", "RE", "SE", "SU"].contains($0.trigger?.qualifier)
    }
    return (payees + terms).flatMap { $0.segments("FII") }.filter {
      ["RB", "BF", "RH"].contains($0.qualifier)
    }
  }

  private mutating func creditTransfer(_ account: EDIFACTSegment) -> CreditTransfer {
    run.take(account)
    var transfer = CreditTransfer()
    transfer.account = account[1]
    transfer.accountName = EDIFACTText.joined(
      account.components(of: 1, from: 1).prefix(2), width: 35)
    transfer.serviceProvider = account[2]
    return transfer
  }
}

// MARK: - Terms

extension INVOIC {
  /// Days that a period of the terms may have; what is beyond is a mistake.
  private static let daysMax = 3650

  /// When it is to be paid (BT-9, BT-20), with a discount as a line that XRechnung knows.
  mutating func readTerms(into invoice: inout Invoice) {
    var lines = body.header.segments("FTX").filter { $0[0] == "AAB" }.compactMap { segment in
      run.take(segment)
      return Self.freeText(segment)
    }
    for group in body.header.groups("PAT") {
      guard let trigger = group.trigger else { continue }
      if let text = EDIFACTText.joined(trigger.components(of: 1, from: 3), width: 35) {
        run.take(trigger)
        lines.append(text)
      }
      if trigger.qualifier == "22" {
        if let line = discount(in: group, issued: invoice.issueDate) { lines.append(line) }
        continue
      }
      let due = run.day(run.first("13", in: group.segments("DTM")), "BT-9")
      if let due {
        run.take(trigger)
        invoice.paymentDueDate = invoice.paymentDueDate ?? due
      }
      if let days = Self.days(of: trigger) {
        run.take(trigger)
        lines.append("Zahlbar innerhalb von \(days) Tagen ab Rechnungsdatum")
      }
    }
    if !lines.isEmpty { invoice.paymentTerms = lines.joined(separator: "\n") }
  }

  /// The days from the invoice date (time reference 5) that a term has; months have no fixed length
  /// and are left to people.
  private static func days(of terms: EDIFACTSegment) -> Int? {
    guard terms[2] == "5", let count = terms[2, 3].flatMap({ Int($0) }), count >= 0 else {
      return nil
    }
    let days: Int
    switch terms[2, 2] {
    case "D", "CD": days = count
    case "W" where count <= daysMax: days = 7 * count
    default: return nil
    }
    return days <= daysMax ? days : nil
  }

  /// A discount (Skonto) as XRechnung writes it; one until a named day is reckoned from the
  /// invoice date, one of odd percent is told in words.
  private mutating func discount(in group: SegmentGroup, issued: CalendarDate?) -> String? {
    guard let trigger = group.trigger,
      let percent = run.number(run.first("12", "1", in: group.segments("PCD")), 0, 1, "BT-20"),
      !percent.isNegative
    else { return nil }
    let until = run.day(run.first("12", "13", in: group.segments("DTM")), "BT-20")
    let counted = until.flatMap { day in issued.map { $0.days(until: day) } }
    let base = run.amount(run.first("129", "25", in: group.segments("MOA")), "BT-20")
    if let days = Self.days(of: trigger) ?? counted, (0...Self.daysMax).contains(days),
      percent.rounded(to: 2, .halfAwayFromZero) == percent
    {
      run.take(trigger)
      return CashDiscount(days: days, percent: percent, baseAmount: base).line
    }
    guard let until else { return nil }
    run.take(trigger)
    return "\(percent) % Skonto bis \(until.dayMonthYear)"
  }
}

extension CalendarDate {
  /// `22.11.2026`, as it stands in a German text.
  fileprivate var dayMonthYear: String {
    let parts = description.split(separator: "-")
    return parts.reversed().joined(separator: ".")
  }
}

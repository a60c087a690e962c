import Invoice
import InvoiceRules
import ReadResult

extension IndicatorTable {
  static let payments: [Indicator] = [
    Indicator(
      id: .discountCapture, name: Wording("Skonto-Realisierung", "Discounts captured"),
      formula: Wording(
        "Gezogenes Skonto / Skonto, das beim Eingang noch möglich war (Euro)",
        "Discounts taken / discounts that could be had at arrival (euros)"),
      source: Wording(
        "Zahlungsbedingungen und Zahlungen, nach Zahltag", "Terms and payments, by day of payment"),
      owner: Wording("Treasury/Kreditorenbuchhaltung", "Treasury/accounts payable"),
      frequency: .month, unit: .percent, target: .above(ExactDecimal(80)),
      measure: .ratio { passage in
        guard let moment = passage.paidAt, let possible = passage.discountCents, possible > 0
        else { return nil }
        // More than the terms say is not a better capture.
        let taken = min(passage.takenCents ?? 0, possible)
        return Indicator.Share(moment: moment, part: taken, whole: possible)
      }),
    Indicator(
      id: .dunningRate, name: Wording("Mahnquote", "Dunning rate"),
      formula: Wording("Mahnungen je 1.000 Rechnungen", "Dunning letters per 1,000 invoices"),
      source: Wording("Eingangsbuch, nach Ankunft", "Book of arrivals"),
      owner: payablesTeam, frequency: .month,
      unit: .perThousand, target: .falling,
      measure: .ratio { passage in
        let isLetter = passage.documentClass == .dunning
        guard isLetter || passage.isInvoice else { return nil }
        return Indicator.Share(
          moment: passage.receivedAt, part: isLetter ? 1 : 0, whole: isLetter ? 0 : 1)
      }),
    Indicator(
      id: .unjustifiedDunning,
      name: Wording("Unberechtigte Mahnungen", "Dunning letters without cause"),
      formula: Wording(
        "Mahnungen zu bereits Bezahltem / Mahnungen", "Letters about what is paid / letters"),
      source: Wording(
        "Journal: Urteil über Mahnungen, nach Ankunft", "Journal: judgements, by arrival"),
      owner: payablesTeam, frequency: .month,
      unit: .percent, target: .none,
      measure: .ratio { passage in
        passage.dunning.flatMap { .one(passage.receivedAt, counts: $0 == .paid) }
      }),
    Indicator(
      id: .dunningAnswerTime,
      name: Wording("Antwortzeit auf Mahnungen", "Time to answer dunning letters"),
      formula: Wording("Median (Antwort − Eingang)", "Median (answer − arrival)"),
      source: Wording("Journal: gesendete Antworten", "Journal: answers sent"),
      owner: payablesTeam, frequency: .month,
      unit: .minutes, target: .below(ExactDecimal(2 * minutesPerDay)),
      measure: .median {
        $0.documentClass == .dunning ? .between($0.receivedAt, $0.answeredAt) : nil
      }),
  ]

  static let house: [Indicator] = [
    Indicator(
      id: .costPerInvoice, name: Wording("Kosten je Rechnung", "Cost per invoice"),
      formula: Wording(
        "(Personal + IT + Dienstleister) / eingegangene Rechnungen",
        "(staff + IT + services) / invoices that arrived"),
      source: Wording(
        "Konfiguration [[cost]], Rechnungen nach Ankunft",
        "Configuration [[cost]], invoices by arrival"),
      owner: Wording("Controlling", "Controlling"), frequency: .quarter, unit: .euros,
      target: .falling,
      measure: .cost { $0.isInvoice ? .one($0.receivedAt, counts: false) : nil }),
    Indicator(
      id: .backlog, name: Wording("Rückstand", "Backlog"),
      formula: Wording(
        "Offene Aufgaben nach ihrer Frist, am Ende des Zeitraums",
        "Open tasks behind their deadline, at the end of the period"),
      source: Wording("Journal: Aufgaben", "Journal: tasks"),
      owner: payablesAndFM, frequency: .week,
      unit: .count, target: .falling, measure: .backlog),
    Indicator(
      id: .evidenceRate, name: Wording("FM-Leistungsnachweisquote", "FM evidence rate"),
      formula: Wording(
        "Rechnungen mit allen Nachweisen beim Eingang / Rechnungen, die Nachweise brauchen",
        "Invoices with all evidence at arrival / invoices that need evidence"),
      source: Wording("Journal: erster Abgleich", "Journal: first match"),
      owner: Wording("Leitung FM", "Head of FM"), frequency: .month, unit: .percent,
      target: .above(ExactDecimal(90)),
      measure: .ratio { passage in
        passage.hadEvidence.flatMap { .one(passage.decidedAt, counts: $0) }
      }),
  ]
}

import Invoice
import InvoiceRules

/// All indicators, in the order in which they are shown (O1; handbook: KPIs Eingangspost,
/// KPIs Rechnungseingang, KPI-Katalog).
package enum IndicatorTable {
  package static let all = mailroom + invoices + payments + house

  /// Where an indicator stands in ``all``.
  package static func place(of id: IndicatorID) -> Int { places[id] ?? 0 }

  private static let places = Dictionary(
    uniqueKeysWithValues: all.enumerated().map { ($1.id, $0) })

  static let minutesPerHour = 60
  static let minutesPerDay = 24 * 60
}

extension IndicatorTable {
  private static let mailroomLead = Wording("Leitung Poststelle", "Head of the mailroom")
  private static let digitalSource = Wording(
    "Journal: Ankunft der Datei bis zur ersten Lesung; ohne Scans",
    "Journal: arrival of the file until it was read first; without scans")
  private static let scanSource = Wording(
    "Journal: Ankunft der Scandatei bis zur ersten Lesung; die Zeit im Posteingang davor misst "
      + "Rohrpost nicht",
    "Journal: arrival of the scanned file until it was read first; the time of the paper before "
      + "is not measured")

  static let mailroom: [Indicator] = [
    Indicator(
      id: .leadTimeDigital,
      name: Wording("Durchlaufzeit Post, digital", "Lead time of mail, digital"),
      formula: Wording(
        "Median (digital verfügbar − Eingang)", "Median (readable in the house − arrival)"),
      source: digitalSource, owner: mailroomLead, frequency: .week, unit: .minutes,
      target: .below(ExactDecimal(4 * minutesPerHour)),
      measure: .median { $0.isScan || !$0.isDocument ? nil : .between($0.receivedAt, $0.readAt) }),
    Indicator(
      id: .leadTimePaper,
      name: Wording("Durchlaufzeit Post, Papier", "Lead time of mail, paper"),
      formula: Wording(
        "Median (digital verfügbar − Eingang der Scandatei)",
        "Median (readable in the house − arrival of the scan)"),
      source: scanSource, owner: mailroomLead, frequency: .week, unit: .minutes,
      target: .below(ExactDecimal(24 * minutesPerHour)),
      measure: .median { $0.isScan && $0.isDocument ? .between($0.receivedAt, $0.readAt) : nil }),
    Indicator(
      id: .scanErrorRate, name: Wording("Fehlerquote Scan", "Error rate of scans"),
      formula: Wording(
        "Fehlerhafte Digitalisate / gescannte Dokumente", "Faulty scans / scanned documents"),
      source: Wording(
        "Qualitätskontrolle: fehlende oder unlesbare Seiten, nach Ankunft",
        "Quality control: pages missing or illegible, by arrival"),
      owner: mailroomLead, frequency: .month, unit: .percent,
      target: .below(ExactDecimal(coefficient: 5, scale: 1)),
      measure: .ratio { $0.isScan ? .one($0.receivedAt, counts: $0.scan == .faulty) : nil }),
    Indicator(
      id: .classificationAccuracy,
      name: Wording("Klassifikationsgenauigkeit", "Accuracy of classification"),
      formula: Wording(
        "Dokumente, deren Klasse niemand berichtigte / gelesene Dokumente",
        "Documents whose class nobody set right / documents read"),
      source: Wording(
        "Journal: Berichtigungen der Klasse, nach erster Lesung",
        "Journal: corrections of the class, by first reading"),
      owner: mailroomLead, frequency: .month, unit: .percent, target: .above(ExactDecimal(95)),
      measure: .ratio { $0.isDocument ? .one($0.readAt, counts: $0.classChanges == 0) : nil }),
    Indicator(
      id: .touchlessDistribution,
      name: Wording("Touchless-Verteilquote", "Touchless distribution"),
      formula: Wording(
        "Dokumente ohne Berichtigung und ohne Weitergabe / entschiedene Dokumente",
        "Documents neither set right nor handed on / documents decided"),
      source: Wording(
        "Journal: Berichtigungen und weitergegebene Aufgaben, nach erster Entscheidung",
        "Journal: corrections and tasks handed on, by first decision"),
      owner: mailroomLead, frequency: .month, unit: .percent, target: .above(ExactDecimal(80)),
      measure: .ratio { $0.isDocument ? .one($0.decidedAt, counts: !$0.wasAssigned) : nil }),
  ]
}

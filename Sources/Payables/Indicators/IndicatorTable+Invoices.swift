import Invoice
import InvoiceRules

extension IndicatorTable {
  static let payablesTeam = Wording("Kreditorenbuchhaltung", "Accounts payable")
  static let payablesAndFM = Wording("Kreditorenbuchhaltung/FM", "Accounts payable/FM")
  private static let payablesAndIT = Wording("Kreditorenbuchhaltung/IT", "Accounts payable/IT")

  static let invoices: [Indicator] = [
    Indicator(
      id: .cycleTimeStandard,
      name: Wording("Durchlaufzeit Rechnung, Standard", "Invoice cycle time, standard"),
      formula: Wording(
        "Median (Buchung − Eingang) ohne Klärfall", "Median (posting − arrival) without a case"),
      source: Wording("Journal: erste Buchung", "Journal: first posting"),
      owner: payablesTeam, frequency: .week, unit: .minutes,
      target: .below(ExactDecimal(3 * minutesPerDay)),
      measure: .median {
        $0.isInvoice && !$0.wasCase ? .between($0.receivedAt, $0.postedAt) : nil
      }),
    Indicator(
      id: .cycleTimeException,
      name: Wording("Durchlaufzeit Rechnung, Klärfall", "Invoice cycle time, cases"),
      formula: Wording(
        "Median (Buchung − Eingang) mit Klärfall", "Median (posting − arrival) with a case"),
      source: Wording("Journal: erste Buchung", "Journal: first posting"),
      owner: payablesTeam, frequency: .week, unit: .minutes,
      target: .below(ExactDecimal(10 * minutesPerDay)),
      measure: .median {
        $0.isInvoice && $0.wasCase ? .between($0.receivedAt, $0.postedAt) : nil
      }),
    Indicator(
      id: .touchlessRate, name: Wording("Touchless-Quote", "Touchless rate"),
      formula: Wording(
        "Rechnungen ohne Klärfall und ohne Dateneingabe / entschiedene Rechnungen",
        "Invoices without a case and without entered data / invoices decided"),
      source: Wording(
        "Journal: Klärfälle, Berichtigungen, gewählte Kontierungen; nach Freigabe oder Ablehnung",
        "Journal: cases, corrections, postings chosen by people; by release or refusal"),
      owner: payablesAndIT, frequency: .month, unit: .percent, target: .above(ExactDecimal(60)),
      measure: .ratio {
        $0.isInvoice
          ? .one($0.approvedAt ?? $0.rejectedAt, counts: !$0.wasCase && !$0.hasManualData) : nil
      }),
    Indicator(
      id: .touchlessWithApproval,
      name: Wording("Touchless-Quote einschließlich Freigabe", "Touchless rate, approval included"),
      formula: Wording(
        "Rechnungen, die niemand anfasste / entschiedene Rechnungen",
        "Invoices that nobody touched / invoices decided"),
      source: Wording(
        "Wie Touchless-Quote, dazu Entscheidungen von Personen",
        "As the touchless rate, with decisions of people"),
      owner: payablesAndIT, frequency: .month, unit: .percent, target: .none,
      measure: .ratio {
        $0.isInvoice ? .one($0.approvedAt ?? $0.rejectedAt, counts: !$0.wasTouched) : nil
      }),
    Indicator(
      id: .exceptionRate, name: Wording("Klärfallquote", "Exception rate"),
      formula: Wording("Rechnungen mit Klärfall / Rechnungen", "Invoices with a case / invoices"),
      source: Wording(
        "Journal: Klärfälle, nach erster Entscheidung", "Journal: cases, by first decision"),
      owner: payablesTeam, frequency: .month, unit: .percent, target: .below(ExactDecimal(20)),
      measure: .ratio { $0.isInvoice ? .one($0.decidedAt, counts: $0.wasCase) : nil }),
    Indicator(
      id: .otherShare, name: Wording("Klärfälle „Sonstiges“ (EX10)", "Cases “other” (EX10)"),
      formula: Wording("Klärfälle mit EX10 / alle Klärfälle", "Cases with EX10 / all cases"),
      source: Wording(
        "Journal: Klärfälle, nach erster Entscheidung", "Journal: cases, by first decision"),
      owner: payablesTeam, frequency: .month, unit: .percent, target: .below(ExactDecimal(5)),
      measure: .ratio { $0.wasCase ? .one($0.decidedAt, counts: $0.firstCase == .other) : nil }),
    Indicator(
      id: .firstPassYield, name: Wording("First Pass Yield", "First pass yield"),
      formula: Wording(
        "Ohne Rückfrage freigegebene Rechnungen / freigegebene und zurückgewiesene",
        "Invoices released without a question / released and refused"),
      source: Wording(
        "Journal: Rückfragen, Briefe an Lieferanten, Reklamationen; nach Freigabe",
        "Journal: questions, letters to suppliers, complaints; by release"),
      owner: payablesAndFM, frequency: .month,
      unit: .percent, target: .above(ExactDecimal(85)),
      measure: .ratio {
        guard $0.isInvoice else { return nil }
        let counts = $0.approvedAt != nil && $0.rejectedAt == nil && !$0.wasAsked
        return .one($0.approvedAt ?? $0.rejectedAt, counts: counts)
      }),
    Indicator(
      id: .einvoiceShare, name: Wording("Anteil E-Rechnungen", "Share of e-invoices"),
      formula: Wording(
        "Rechnungen mit strukturierten Daten / Rechnungen", "Invoices with data / invoices"),
      source: Wording("Journal: Lesung, nach Ankunft", "Journal: reading, by arrival"),
      owner: payablesTeam, frequency: .month, unit: .percent, target: .none,
      measure: .ratio { $0.isInvoice ? .one($0.receivedAt, counts: $0.isStructured) : nil }),
  ]
}

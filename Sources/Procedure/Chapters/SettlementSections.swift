import Configuration
import Invoice
import InvoiceRules
import Payables
import Reports

/// How approved documents are posted and paid.
enum SettlementSections {
  static func posting(_ facts: ProcedureFacts) -> ManualSection {
    let posting = facts.settings.posting
    guard posting.isOn else {
      return ManualSection(
        "buchung", "Buchung",
        [
          .paragraph(
            """
            Eine Übergabe an die Buchhaltung ist nicht eingerichtet (`[posting] format`). \
            Freigegebene Belege behalten ihren Kontierungsvorschlag; gebucht wird anderswo.
            """)
        ])
    }
    let form: String =
      switch posting.format {
      case .datev: "als DATEV-Buchungsstapel (\(posting.chart.rawValue))"
      case .csv: "als CSV-Tabelle"
      case .json, .none: "als JSON-Datei"
      }
    let hour: ManualText =
      posting.hour.map { "An Arbeitstagen ab \($0) Uhr, sonst" } ?? "Nur"
    return ManualSection(
      "buchung", "Buchung",
      [
        .paragraph(
          """
          Freigegebene Belege kommen \(form) in `output/postings`. \(hour) auf Befehl \
          (`rohrpost post run`). Die Belege selbst werden \
          \(posting.sendsDocuments ? "mit übergeben und verknüpft" : "nicht mit übergeben").
          """),
        .list([
          "Ein Stapel hat eine lückenlose Nummer und ist abgeschlossen, sobald es ihn gibt.",
          "Kein Beleg steht zweimal in den Büchern; Gebuchtes wird nur storniert.",
          "Was sich nicht buchen lässt, bleibt freigegeben und wird Aufgabe der Buchhaltung.",
          """
          Rückmeldungen der Buchhaltung kommen als Datei herein; was sie ablehnt, wird neu \
          gebucht.
          """,
          "Wer bestellt, sachlich geprüft oder freigegeben hat, bucht den Beleg nicht.",
        ]),
      ])
  }

  static func payment(_ facts: ProcedureFacts) -> ManualSection {
    let payment = facts.settings.payment
    guard payment.isOn else {
      return ManualSection(
        "zahlung", "Zahlung",
        [
          .paragraph(
            """
            Zahlungen sind nicht eingerichtet (`[payment] format`). Was anderswo bezahlt wurde, \
            kommt mit der Tabelle `payments` der Stammdaten herein.
            """)
        ])
    }
    let limit =
      payment.rules.limit.map { "höchstens \(GermanWords.euros($0)) je Lauf und Firma" }
      ?? "ohne Obergrenze je Lauf"
    return ManualSection(
      "zahlung", "Zahlung",
      [
        .paragraph(
          """
          Zahlläufe (SEPA, pain.001) werden \(when(payment)) vorgeschlagen, \(limit). Belastet \
          wird \(GermanWords.count(payment.rules.leadDays, "Bankarbeitstag", "Bankarbeitstage")) \
          vor der Fälligkeit; für Skonto sind es \(payment.rules.discountLeadDays).
          """),
        .list([
          "Gezahlt wird nur an das Konto im Lieferantenstamm.",
          """
          Freigeben darf nur die Rolle treasury, und nicht, wer den Lauf vorgeschlagen oder an \
          seinen Belegen mitgewirkt hat.
          """,
          "Bei der Freigabe werden Beträge, Sperren und Konten noch einmal verglichen.",
          "Die Datei für die Bank wird einmal ausgelegt; dieselbe Datei hat dieselbe Nummer.",
          "Auszüge und Antworten der Bank kommen über den Kanal für Bankdateien herein.",
        ]),
        .paragraph("Nicht gezahlt wird, solange eines davon gilt:"),
        .list(PaymentBlock.allCases.map { ManualText(plain: $0.text.german) }),
      ])
  }

  private static func when(_ payment: PaymentSettings) -> String {
    guard let hour = payment.hour else { return "nur auf Befehl" }
    let days = payment.days.map(day)
    return "am \(GermanWords.list(days)) ab \(hour) Uhr"
  }

  private static func day(_ day: PaymentSettings.PaymentDay) -> String {
    switch day {
    case .monday: "Montag"
    case .tuesday: "Dienstag"
    case .wednesday: "Mittwoch"
    case .thursday: "Donnerstag"
    case .friday: "Freitag"
    }
  }
}

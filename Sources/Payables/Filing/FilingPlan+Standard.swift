package import InvoiceRules
import ReadResult

extension FilingPlan {
  /// The plan of a housing or care organisation, which counts where the configuration has none.
  package static func standard(in language: Language) -> [FilingEntry] {
    rows.map { code, title, classes in
      var entry = FilingEntry()
      (entry.code, entry.title, entry.condition.classes) = (code, title[language], classes)
      return entry
    }
  }

  /// The last has no class: it takes what no other does.
  private static let rows: [(String, Wording, [DocumentClass])] = [
    ("01.10", Wording("E-Mails", "Mails"), [.mail]),
    ("01.20", Wording("Personal", "Personnel"), [.personnel]),
    ("01.30", Wording("Compliance", "Compliance"), [.compliance]),
    ("01.40", Wording("Scanstapel und Archivdateien", "Scan stacks"), [.stack, .archive]),
    ("02.10", Wording("Eingangsrechnungen", "Invoices"), [.invoice]),
    (
      "02.20", Wording("Gutschriften und Stornorechnungen", "Credit notes"),
      [.creditNote, .cancellation]
    ),
    ("02.30", Wording("Mahnungen", "Dunning letters"), [.dunning]),
    ("02.40", Wording("Auslagen", "Expenses"), [.expenseReceipt]),
    ("02.50", Wording("Zahlungsavise", "Payment advices"), [.paymentAdvice]),
    ("03.10", Wording("Verträge und Nachträge", "Contracts"), [.contract, .amendment]),
    ("03.20", Wording("Bestellungen", "Purchase orders"), [.purchaseOrder]),
    ("04.10", Wording("Lieferscheine", "Delivery notes"), [.deliveryNote]),
    ("04.20", Wording("Wartungsprotokolle", "Maintenance reports"), [.maintenanceReport]),
    ("04.30", Wording("Störungsberichte", "Incident reports"), [.incidentReport]),
    ("04.40", Wording("Abnahmen und Aufmaße", "Acceptances"), [.acceptance, .measurement]),
    ("04.50", Wording("Stundenzettel", "Timesheets"), [.timesheet]),
    ("99.00", Wording("Sonstiges", "Other"), []),
  ]
}

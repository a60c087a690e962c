import InvoiceRules
import Payables

extension WorkTask {
  /// What changed its time last, in words; nil where nothing did.
  var timingWords: Wording? {
    switch timing {
    case nil: nil
    case .supplierAwaited:
      waitsUntil.map { until in
        let day = until.berlinDate
        return Wording(
          "wartet auf den Lieferanten bis \(day.text(in: .german))",
          "waits for the supplier until \(day.text(in: .english))")
      }
    case .answered: Wording("Antwort des Lieferanten liegt vor", "the supplier answered")
    case .unanswered:
      Wording("Lieferant hat nicht geantwortet", "the supplier did not answer")
    case .hurried: Wording("berechtigte Mahnung: vorziehen", "dunned with reason: do it first")
    }
  }
}

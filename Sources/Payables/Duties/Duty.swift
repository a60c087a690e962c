package import InvoiceRules
import MasterData

/// Something about a claim or a supplier that not everybody may do as well (I2).
package enum Duty: String, Codable, Hashable, Sendable, CaseIterable {
  /// To order what is invoiced.
  case order
  /// To claim the own expenses.
  case claim
  /// To accept a price or a quantity that is not what was ordered.
  case deviation
  /// To look at what the machine read, for accounts payable.
  case formalCheck = "formal_check"
  case factualCheck = "factual_check"
  case approval
  /// To look afterwards at what was approved as an emergency.
  case afterAction = "after_action"
  case posting
  case paymentRelease = "payment_release"
  /// To bring another name, address or account of a supplier.
  case masterDataChange = "master_data_change"
  case masterDataConfirmation = "master_data_confirmation"

  /// What somebody did, as the end of “… hat …”.
  package var done: Wording {
    switch self {
    case .order: Wording("bestellt", "placed the order")
    case .claim: Wording("die Auslagen eingereicht", "claimed the expenses")
    case .deviation:
      Wording("eine Preis- oder Mengenabweichung angenommen", "accepted another price or quantity")
    case .formalCheck: Wording("formal geprüft", "made the formal check")
    case .factualCheck: Wording("sachlich geprüft", "made the factual check")
    case .approval: Wording("schon freigegeben", "approved it already")
    case .afterAction: Wording("nachträglich geprüft", "looked at it afterwards")
    case .posting: Wording("gebucht", "posted it")
    case .paymentRelease: Wording("die Zahlung freigegeben", "released the payment")
    case .masterDataChange: Wording("die Änderung eingebracht", "brought the change")
    case .masterDataConfirmation: Wording("die Änderung bestätigt", "confirmed the change")
    }
  }

  /// What somebody is not to do.
  package var name: Wording {
    switch self {
    case .order: Wording("Bestellung", "order")
    case .claim: Wording("Einreichung", "claim")
    case .deviation: Wording("Annahme einer Abweichung", "acceptance of a deviation")
    case .formalCheck: Wording("formale Prüfung", "formal check")
    case .factualCheck: Wording("sachliche Prüfung", "factual check")
    case .approval: Wording("Freigabe", "approval")
    case .afterAction: Wording("nachträgliche Prüfung", "look afterwards")
    case .posting: Wording("Buchung", "posting")
    case .paymentRelease: Wording("Zahlungsfreigabe", "release of the payment")
    case .masterDataChange: Wording("Stammdatenänderung", "change of master data")
    case .masterDataConfirmation: Wording("Bestätigung der Änderung", "confirmation of the change")
    }
  }
}

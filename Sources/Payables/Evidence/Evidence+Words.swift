package import InvoiceRules
import ReadResult

extension Evidence {
  /// Where the paper is.
  package var place: Wording {
    switch found {
    case nil: Wording("fehlt", "missing")
    case .document(let id): Wording(id.description, id.description)
    case .attachment(let name): Wording("Anlage \(name)", "attachment \(name)")
    case .receipt(let number, let document):
      Wording("\(number) \(document)", "\(number) \(document)")
    case .confirmed(let number, let person):
      Wording("\(number), bestätigt von \(person)", "\(number), confirmed by \(person)")
    }
  }

  /// The paper and where it is: `Wartungsbericht: B26-0000012`.
  var words: Wording {
    Wording(
      "\(needed.name.german): \(place.german)", "\(needed.name.english): \(place.english)")
  }
}

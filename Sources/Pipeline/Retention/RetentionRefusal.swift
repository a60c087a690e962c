package import InvoiceRules
package import Payables

/// Why something that a person wants of retention is not done.
package struct RetentionRefusal: Error {
  package let text: Wording

  init(_ text: Wording) { self.text = text }

  init(_ german: String, _ english: String) { text = Wording(german, english) }

  static let nothingDue = RetentionRefusal(
    "Kein Beleg ist fällig; „rohrpost retention list --all“ nennt zu jedem den Grund.",
    "No document is due; `rohrpost retention list --all` says of each why.")

  package static func unknown(_ list: ErasureListNumber) -> RetentionRefusal {
    RetentionRefusal("Eine Löschliste \(list) gibt es nicht.", "There is no list \(list).")
  }

  static func notProposed(_ list: ErasureListNumber) -> RetentionRefusal {
    RetentionRefusal(
      "\(list) wartet nicht auf eine Freigabe; „rohrpost retention lists“ zeigt, wie sie steht.",
      "\(list) does not wait for a release; `rohrpost retention lists` tells how it stands.")
  }

  static func known(_ list: ErasureListNumber) -> RetentionRefusal {
    RetentionRefusal(
      "\(list) ist hier schon bekannt; „rohrpost retention lists“ zeigt, wie sie steht.",
      "\(list) is known here already; `rohrpost retention lists` tells how it stands.")
  }

  static func ownList(_ list: ErasureListNumber) -> RetentionRefusal {
    RetentionRefusal(
      "\(list) hat dieselbe Person vorgeschlagen; freigeben muss sie jemand anders.",
      "\(list) was proposed by the same person; a second one must release it.")
  }

  static func listed(_ id: VoucherID) -> RetentionRefusal {
    RetentionRefusal(
      "\(id) steht schon auf einer Löschliste.", "\(id) is on a list already.")
  }

  static func noHold(_ number: LegalHoldNumber) -> RetentionRefusal {
    RetentionRefusal(
      "Eine Löschsperre \(number) gibt es nicht, oder sie ist beendet.",
      "There is no legal hold \(number), or it has ended.")
  }

  static let noReason = RetentionRefusal("Nennen Sie einen Grund.", "Say why.")

  static let noRecord = RetentionRefusal(
    "Die Datei ist kein Löschprotokoll; gemeint ist eine .json-Datei aus archive/erasures.",
    "The file is no record of an erasure; such a one is a .json file of archive/erasures.")

  static let nothingLeft = RetentionRefusal(
    "Keiner der Belege des Protokolls ist da; es gibt nichts zu löschen.",
    "None of the record's documents is there; nothing is to be erased.")
}

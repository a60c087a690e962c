import InvoiceRules
package import MasterData
package import Payables

/// What the house says of cases of one code ([[exception]]); nil leaves it to the handbook.
package struct ExceptionSettings: Hashable, Sendable {
  package var code = ExceptionCode.other
  package var title: String?
  package var definition: String?
  package var owner: Role?
  /// Working days.
  package var workingDays: Int?
  package var nextAction: String?
  package var request: String?

  init() {}

  /// How the section is told of.
  var name: String { code.rawValue }
}

extension Settings {
  /// The handbook's catalogue with the house's own words.
  package var catalogue: ExceptionCatalogue {
    var catalogue = ExceptionCatalogue.handbook
    for exception in exceptions {
      var entry = catalogue[exception.code]
      exception.title.map { entry.title = Wording($0, $0) }
      exception.definition.map { entry.definition = Wording($0, $0) }
      exception.nextAction.map { entry.nextAction = Wording($0, $0) }
      exception.request.map { entry.request = Wording($0, $0) }
      entry.owner = exception.owner ?? entry.owner
      entry.workingDays = exception.workingDays ?? entry.workingDays
      catalogue[exception.code] = entry
    }
    return catalogue
  }
}

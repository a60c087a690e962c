import InvoiceRules
import ReadResult

extension FilingPlan {
  /// The whole plan in lines: what the filing tree notes it was made by.
  ///
  /// Raise the number with each change of the way names and links are made.
  package var text: String {
    (["1\t\(language.rawValue)\t\(name.text)"] + entries.map(\.line)).joined(separator: "\n") + "\n"
  }
}

extension FilingEntry {
  /// Code, title, all that is asked for, and the pattern of names.
  fileprivate var line: String {
    let facts = FilingCondition.Aspect.allCases.filter { !condition[$0].isEmpty }.map {
      "\($0.rawValue)=\(condition[$0].joined(separator: "|"))"
    }
    let classes = condition.classes.map(\.rawValue).joined(separator: ",")
    return ([code, title, classes] + facts + [name?.text ?? ""]).joined(separator: "\t")
  }
}

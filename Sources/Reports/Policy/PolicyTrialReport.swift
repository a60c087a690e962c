package import InvoiceRules
import JSON
package import Payables

/// What a candidate configuration would have made of past vouchers: the differences and their sums.
package struct PolicyTrialReport: Sendable {
  private let language: Language
  private var vouchers = 0
  private var differing = 0
  /// How many routes somebody is added to or missing from.
  private var added: [String: Int] = [:]
  private var removed: [String: Int] = [:]
  /// People whom rules name and the table of users does not have as active.
  private let unknownPeople: [String]

  package init(in language: Language, unknownPeople: [String] = []) {
    self.language = language
    self.unknownPeople = unknownPeople
  }

  package mutating func add(_ comparison: RouteComparison) {
    vouchers += 1
    guard comparison.differs else { return }
    differing += 1
    let (before, after) = (Self.people(comparison.before), Self.people(comparison.after))
    for name in after.subtracting(before) { added[name, default: 0] += 1 }
    for name in before.subtracting(after) { removed[name, default: 0] += 1 }
  }

  private static func people(_ route: ApprovalRoute) -> Set<String> {
    Set(route.asked.map { $0.hasPrefix("+") ? String($0.dropFirst()) : $0 })
  }

  /// `B26-0000001  ap → fm:anna  ⇒  ap → fm:anna → budget:cora`.
  package func line(_ comparison: RouteComparison) -> String {
    "\(comparison.voucher)  \(RouteWords.line(comparison.before, in: language))  ⇒  "
      + RouteWords.line(comparison.after, in: language)
  }

  package func json(_ comparison: RouteComparison) -> String {
    JSONObject.text { json in
      json.add("id", comparison.voucher.description)
      json.add("before", texts: comparison.before.asked)
      json.add("after", texts: comparison.after.asked)
      json.add("before_users", texts: comparison.before.steps.map { $0.user ?? "" })
      json.add("after_users", texts: comparison.after.steps.map { $0.user ?? "" })
    }
  }

  package var summary: [String] {
    let counted = [added, removed].map { counts in
      counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)×" }.joined(separator: ", ")
    }
    var lines = [
      Wording(
        "Belege: \(vouchers), davon gingen einen anderen Weg: \(differing).",
        "Vouchers: \(vouchers), of which would go another way: \(differing).")
    ]
    if !counted[0].isEmpty {
      lines.append(Wording("Zusätzlich gefragt: \(counted[0])", "Asked as well: \(counted[0])"))
    }
    if !counted[1].isEmpty {
      lines.append(
        Wording("Nicht mehr gefragt: \(counted[1])", "Asked no more: \(counted[1])"))
    }
    lines += unknownPeople.map { person in
      Wording(
        "„\(person)“ ist keine aktive Person der Benutzertabelle; gefragt würde die Rolle.",
        "“\(person)” is no active person of the table of users; the role would be asked.")
    }
    return lines.map { $0[language] }
  }

  package var summaryJSON: String {
    JSONObject.text { json in
      json.add("vouchers", number: vouchers)
      json.add("differing", number: differing)
      json.add("added", objects: added.sorted { $0.key < $1.key }) { json, entry in
        json.add("step", entry.key)
        json.add("vouchers", number: entry.value)
      }
      json.add("removed", objects: removed.sorted { $0.key < $1.key }) { json, entry in
        json.add("step", entry.key)
        json.add("vouchers", number: entry.value)
      }
      json.add("unknown_people", texts: unknownPeople)
    }
  }
}

package import InvoiceRules
import JSON
package import Payables

/// A noted look as the list of looks shows it (L5).
package struct LookLine {
  private let time: Timestamp
  private let actor: String
  private let look: AccessLook

  package init(_ look: AccessLook, at time: Timestamp, by actor: String) {
    (self.look, self.time, self.actor) = (look, time, actor)
  }

  /// Vouchers that a line names.
  private static let shownMax = 5

  package func text(in language: Language) -> String {
    var parts = [time.berlinText, look.user, look.kind.name[language]]
    if look.isRefused { parts.append(Wording("ABGEWIESEN", "REFUSED")[language]) }
    if look.count > 0 {
      let names = look.vouchers.prefix(Self.shownMax).map(\.description).joined(separator: " ")
      parts.append(look.count > Self.shownMax ? "\(names) … (\(look.count))" : names)
    }
    let reason = look.reason.onOneLine
    parts.append(Wording("„\(reason)“", "“\(reason)”")[language])
    return parts.joined(separator: "  ")
  }

  package var json: String {
    JSONObject.text { json in
      json.add("time", time)
      json.add("person", look.user)
      json.add("account", Author.name(of: actor))
      json.add("kind", look.kind.rawValue)
      json.add("reason", look.reason)
      json.add("refused", look.isRefused)
      json.add("documents", texts: look.vouchers.map(\.description))
      json.add("count", number: look.count)
    }
  }
}

extension AccessLook.Kind {
  /// What was done, in words.
  package var name: Wording {
    switch self {
    case .search: Wording("Suche", "search")
    case .show: Wording("Ansicht", "look")
    case .export: Wording("Export", "export")
    case .why: Wording("Begründung", "reasons")
    case .journal: Wording("Protokoll", "journal")
    case .person: Wording("Auskunft über eine Person", "report on a person")
    case .looks: Wording("Liste der Einsichten", "list of looks")
    }
  }
}

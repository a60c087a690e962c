import Invoice
import InvoiceRules
import MasterData
import Payables
import Reports

/// Values of the settings in German words.
enum GermanWords {
  /// `a, b und c`.
  static func list(_ items: [String], _ last: String = "und") -> String {
    guard items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(last) " + items[items.count - 1]
  }

  static func code(_ items: [String]) -> ManualText {
    items.map { ManualText(code: $0) }.joined(", ")
  }

  static func euros(_ amount: ExactDecimal) -> String { "\(amount.text(in: .german)) Euro" }

  static func percent(_ share: ExactDecimal) -> String { "\(share.text(in: .german)) %" }

  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    number == 1 ? "1 \(one)" : "\(number) \(many)"
  }

  static func time(_ deadline: Deadline) -> String {
    switch deadline {
    case .hours(let hours): count(hours, "Stunde", "Stunden")
    case .workingDays(0): "am selben Tag"
    case .workingDays(let days): count(days, "Arbeitstag", "Arbeitstage")
    }
  }

  /// How long a case of a code may take.
  static func time(_ code: ExceptionCode, _ policy: Policy) -> String {
    if let days = policy.catalogue[code].workingDays { return time(.workingDays(days)) }
    return time(policy.serviceLevels[code.serviceLevel])
  }

  static func role(_ role: Role) -> String { "\(role.name.german) (\(role.rawValue))" }

  static func roles(_ roles: [Role]) -> String { roles.map(\.name.german).joined(separator: ", ") }

  /// Sentences as one paragraph.
  static func paragraph(_ sentences: [String]) -> ManualBlock {
    .paragraph(ManualText(plain: sentences.joined(separator: " ")))
  }

  static func mebibytes(_ bytes: Int) -> String { "\(bytes >> 20) MiB" }
}

extension ManualBlock {
  /// A table without a line for each cell in the code.
  static func rows(_ columns: [String], _ rows: [[ManualText]]) -> ManualBlock {
    .table(ManualTable(columns, rows))
  }
}

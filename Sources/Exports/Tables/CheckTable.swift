import InvoiceRules
package import Payables

/// What was checked of a voucher and came of it.
package struct ExportedCheck: Sendable {
  let voucher: VoucherID
  let number: Int
  let kind: Kind
  let key: String
  let name: String
  let outcome: String
  let count: Int?
  let text: String

  package enum Kind: String, Hashable, Sendable {
    case formal = "Formprüfung"
    case rule = "Regel"
    case match = "Abgleich"
    case exception = "Klärfall"
  }

  package static func all(of voucher: Voucher) -> [ExportedCheck] {
    var found: [ExportedCheck] = []
    func add(
      _ kind: Kind, _ key: String, _ name: String, _ outcome: String, _ text: String,
      count: Int? = nil
    ) {
      found.append(
        ExportedCheck(
          voucher: voucher.id, number: found.count + 1, kind: kind, key: key, name: name,
          outcome: outcome, count: count, text: text))
    }
    for point in voucher.formal?.points ?? [] {
      add(
        .formal, point.requirement.rawValue,
        "\(point.requirement.name.german) (\(point.requirement.basis.german))",
        outcomes[point.outcome] ?? "", point.german)
    }
    for finding in voucher.checks?.findings ?? [] {
      add(
        .rule, finding.rule, voucher.checks?.ruleSet ?? "", finding.severity.rawValue,
        finding.german, count: finding.count)
    }
    for row in voucher.match?.rows ?? [] {
      add(
        .match, row.target ?? "", row.text ?? "", verdicts[row.verdict] ?? "",
        row.difference.map { "Differenz \($0)" } ?? "")
    }
    for reason in voucher.exception?.reasons ?? [] {
      add(.exception, reason.code.rawValue, "", "offen", reason.german)
    }
    return found
  }

  private static let outcomes: [FormalPoint.Outcome: String] = [
    .ok: "in Ordnung", .nok: "beanstandet", .notApplicable: "nicht anwendbar",
  ]
  private static let verdicts: [MatchRecord.Verdict: String] = [
    .agrees: "stimmt überein", .tolerated: "in der Toleranz", .deviates: "weicht ab",
    .notCompared: "nicht verglichen",
  ]

  package static let table = ExportTable<ExportedCheck>(
    "Pruefungen", "Formale Prüfung, Regeln, Abgleich und Klärfälle je Beleg", key: 2,
    foreignKeys: [.init(["Beleg"], of: "Belege")],
    [
      .init("Beleg", .text(20), "Beleg-ID") { .text($0.voucher.description) },
      .init("Nummer", .number(0), "Laufende Nummer im Beleg") { .number($0.number) },
      .init("Art", .text(20), "Formprüfung, Regel, Abgleich oder Klärfall") {
        .text($0.kind.rawValue)
      },
      .init("Kennung", .text(60), "Punkt, Regel, Bestellposition oder Code") { .text($0.key) },
      .init("Bezeichnung", .text(254), "Name mit Rechtsgrundlage, oder Regelwerk") {
        .text($0.name)
      },
      .init("Ergebnis", .text(30), "Ergebnis") { .text($0.outcome) },
      .init("Anzahl", .number(0), "Wie oft eine Regel verletzt ist") { .number($0.count) },
      .init("Text", .text(2000), "Feststellung im Wortlaut") { .text($0.text) },
    ])
}

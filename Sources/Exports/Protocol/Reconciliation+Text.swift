import Hashing
import Invoice
import Payables

extension Reconciliation {
  /// The protocol for people: plain German text.
  package var text: String {
    let head = [
      "Abstimmung des Datenträgers für die Steuerprüfung (Z3, GDPdU/IDEA)", "",
      "Unternehmen:  \(owner)",
      "Zeitraum:     \(period.from.exported) bis \(period.to.exported)",
      "Maßgeblich:   \(period.basis.german)",
      "Stand:        \(state.time.berlinText) Uhr, Journaleintrag \(state.seq)",
      "Kettenhash:   \(state.hash)", "",
      isBalanced
        ? "Ergebnis: Alle verglichenen Zahlen stimmen mit dem Journal und den Büchern überein."
        : "Ergebnis: NICHT ABGESTIMMT. Die mit ! bezeichneten Zahlen weichen ab.", "",
    ]
    let lines = head + figures + [""] + remarks + [""] + fileLines
    return lines.joined(separator: "\r\n") + "\r\n"
  }

  private static let nameWidth = 40
  private static let numberWidth = 22

  private var figures: [String] {
    [line("Zahl", "Export", "Rohrpost", "Differenz")]
      + comparisons.map { item in
        let difference = item.ledger.flatMap { ledger in
          item.exported.flatMap { $0.subtracting(ledger) }
        }
        return line(
          (item.isEqual ? "" : "! ") + item.name, item.exported.german,
          item.isKept ? item.ledger.german : "–", item.isKept ? difference.german : "–")
      }
  }

  private func line(_ name: String, _ numbers: String...) -> String {
    name.padded(to: Self.nameWidth)
      + numbers.map { number in
        String(repeating: " ", count: max(1, Self.numberWidth - number.count)) + number
      }.joined()
  }

  private var remarks: [String] {
    let general = [
      "Ein Strich steht, wo die Bücher keine Zahl führen: Positionen, Steueraufteilung und",
      "Prüfungen stehen je Beleg in seiner Lesung und werden nur gezählt.", "",
      "Dateien der Belege: \(documents.files) mit \(documents.bytes) Bytes.",
      "Ausgelassen: \(sensitive) vertrauliche Belege (Personal, Betriebsrat, Hinweise), mit allen",
      "ihren Einträgen.",
      "Ohne Datei: \(withheld) Belege, die der Virenscanner nicht freigegeben hat.",
    ]
    return general + tables.flatMap { Self.changes(in: $0) }
  }

  private static func changes(in table: Table) -> [String] {
    let counts: [(Int, String)] = [
      (table.tally.shortened, "Texte auf die Länge des Feldes gekürzt"),
      (table.tally.adapted, "Texte mit Zeilenwechseln, die Leerzeichen wurden"),
      (table.tally.rounded, "Zahlen auf die Stellen des Feldes gerundet"),
    ]
    return counts.filter { $0.0 > 0 }.map { "\(table.schema.name): \($0.0) \($0.1)." }
  }

  private var fileLines: [String] {
    let sums = ExportedFile.sumsName
    let head = "SHA-256 der Dateien; die der Belege stehen in \(sums) (sha256sum -c \(sums)):"
    return [head] + files.map { "\($0.sha256)  \($0.path)  (\($0.size) Bytes)" }
  }
}

extension ExactDecimal? {
  /// `1190,00`; a word where the numbers did not fit.
  fileprivate var german: String {
    map { $0.description.replacing(".", with: ",") } ?? "zu groß"
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}

import Hashing
import InvoiceRules
import Payables
import Reports

/// The note beside a file that was dropped: what became of it and what is to be done.
struct DropNote {
  let text: String

  init(
    _ name: String, _ problems: [String], _ summary: String, at now: Timestamp,
    _ language: Language
  ) {
    func word(_ german: String, _ english: String) -> String { Wording(german, english)[language] }
    var lines = [
      word("Datei: ", "File: ") + name, word("Bearbeitet: ", "Taken: ") + now.berlinText, "",
    ]
    if !summary.isEmpty { lines.append(summary) }
    lines += problems.map { "– \($0)" }
    lines.append(
      problems.isEmpty
        ? word("Es ist nichts weiter zu tun.", "Nothing more is to be done.")
        : word(
          "Klären Sie das Genannte; was übernommen wurde, bleibt.",
          "Clear what is named; what was taken stays."))
    text = lines.joined(separator: "\n") + "\n"
  }
}

/// What the journal keeps of a dropped file.
struct DropDetails: Encodable {
  let file: String
  let sha256: SHA256Digest
  /// Of its copy, below the spool.
  let path: String
  /// The person who brought it by command, as the journal names them.
  var by: String?
}

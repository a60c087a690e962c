import Hashing
package import InvoiceRules
package import Payables
import ReadResult

/// The text of `LIESMICH.txt` beside a document that could not be processed (R2).
package enum ErrorNote {
  /// The note of a voucher in error; one that isn't gets a note without a reason.
  package static func text(for voucher: Voucher, language: Language = .german) -> String {
    let words = language == .german ? Words.german : Words.english
    let explanation = voucher.failure?.reason.explanation
    var sections = [words.title]
    if let explanation {
      sections.append(
        section(words.happened, [explanation.happened[language]] + details(of: voucher, words)))
    }
    sections.append(section(words.document, facts(of: voucher, words, language)))
    if let explanation {
      sections.append(section(words.next, [explanation.remedy[language]]))
    }
    let retry =
      voucher.isWithheld
      ? ReadFailure.Reason.Explanation.retry(voucher.id.description).map { $0[language] }
      : words.retryLines(voucher)
    sections.append(section(words.retry, retry))
    return sections.joined(separator: "\n\n") + "\n"
  }

  private static func section(_ title: String, _ lines: [String]) -> String {
    ([title] + lines.map { "  \($0)" }).joined(separator: "\n")
  }

  /// What the reader said; nothing of a sensitive document, since it may quote it.
  private static func details(of voucher: Voucher, _ words: Words) -> [String] {
    guard let failure = voucher.failure, !voucher.isSensitive, !failure.detail.isEmpty else {
      return []
    }
    let line = failure.line.map { " (\(words.line) \($0))" } ?? ""
    return ["\(words.detail): \(failure.detail.onOneLine)\(line)"]
  }

  private static func facts(
    of voucher: Voucher, _ words: Words, _ language: Language
  ) -> [String] {
    let name = voucher.isSensitive ? words.confidential : voucher.submission.name.onOneLine
    let values = [
      voucher.id.description, name, voucher.submission.channel.onOneLine,
      voucher.submission.receivedAt.berlin.sentence(in: language),
      voucher.original.sha256.description, voucher.archivePath,
    ]
    let width = (words.facts.map(\.count).max() ?? 0) + 2
    return zip(words.facts, values).map { fact, value in
      "\(fact):" + String(repeating: " ", count: width - fact.count - 1) + value
    }
  }
}

extension ErrorNote {
  /// The fixed words of a note.
  fileprivate struct Words {
    let title: String
    let happened: String
    let detail: String
    let line: String
    let document: String
    /// Id, name, channel, arrival, hash, place in the archive.
    let facts: [String]
    let confidential: String
    let next: String
    let retry: String
    let retryLines: @Sendable (Voucher) -> [String]

    static let german = Words(
      title: "Dieser Beleg konnte nicht verarbeitet werden.",
      happened: "Was ist passiert?", detail: "Technische Angabe", line: "Zeile",
      document: "Welcher Beleg ist betroffen?",
      facts: ["Beleg-ID", "Name", "Kanal", "Eingang", "SHA-256", "Original"],
      confidential: "vertraulich", next: "Was ist zu tun?",
      retry: "Wie versuchen Sie es erneut?",
      retryLines: { voucher in
        [
          "Geben Sie auf dem Server ein:  rohrpost retry \(voucher.id)",
          "Oder verschieben Sie die Datei von hier zurück in den Eingangsordner des Kanals.",
          "Dieser Ordner verschwindet von selbst, sobald der Beleg verarbeitet ist.",
        ]
      })

    static let english = Words(
      title: "This document could not be processed.",
      happened: "What happened?", detail: "Technical detail", line: "line",
      document: "Which document is it?",
      facts: ["Document id", "Name", "Channel", "Received", "SHA-256", "Original"],
      confidential: "confidential", next: "What is to be done?",
      retry: "How do you try again?",
      retryLines: { voucher in
        [
          "Type on the server:  rohrpost retry \(voucher.id)",
          "Or move the file from here back into the channel's folder.",
          "This folder disappears by itself as soon as the document has been processed.",
        ]
      })
  }
}

extension String {
  /// The text without line ends and other control characters, which could forge lines of a note.
  var onOneLine: String {
    String(map { $0.isNewline || $0.unicodeScalars.contains { $0.value < 0x20 } ? " " : $0 })
  }
}

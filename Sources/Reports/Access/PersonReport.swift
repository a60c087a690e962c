import Invoice
import InvoiceRules
import JSON
package import Payables
import ReadResult

/// What the house knows of a person, for the answer to their request (GDPR 15, 17).
package struct PersonReport {
  package let name: String
  private let time: Timestamp
  package var rows: [Row] = []
  package var entries: [Entry] = []
  /// Open tasks of the person, or that ask about them.
  package var tasks: [String] = []
  /// Entries of the journal that name a user that the person is: as who acts, decides or is asked.
  package var userEntries = 0
  /// Sensitive documents that were not looked at, since the role of who asks does not allow it.
  package var closed = 0
  /// Whether there are more documents than are looked at.
  package var isIncomplete = false
  package private(set) var documents: [Document] = []

  package init(_ name: String, at time: Timestamp) { (self.name, self.time) = (name, time) }

  /// Where a document names the person.
  package enum Place: String, Hashable, Sendable, CaseIterable {
    case text, journal
  }

  /// A row of master data.
  package struct Row {
    let table: String
    let key: String
    /// Whether it does so now, and not only in an earlier version.
    let isNow: Bool

    package init(table: String, key: String, isNow: Bool) {
      (self.table, self.key, self.isNow) = (table, key, isNow)
    }
  }

  /// An entry of the journal.
  package struct Entry {
    let seq: Int64
    let time: Timestamp
    let voucher: VoucherID?
    let kind: String

    package init(seq: Int64, time: Timestamp, voucher: VoucherID?, kind: String) {
      (self.seq, self.time, self.voucher, self.kind) = (seq, time, voucher, kind)
    }
  }

  package struct Document {
    let voucher: Voucher
    let places: Set<Place>
    let verdict: ErasureVerdict

    /// Letters of the house about it.
    var letters: [SentLetter] { voucher.correspondence?.letters ?? [] }
  }

  package mutating func add(
    _ voucher: Voucher, _ places: Set<Place>, _ verdict: ErasureVerdict
  ) {
    documents.append(Document(voucher: voucher, places: places, verdict: verdict))
  }

  /// The sensitive documents in it.
  package var sensitive: [VoucherID] {
    documents.map(\.voucher).filter(\.isSensitive).map(\.id)
  }
}

// MARK: - As text

extension PersonReport {
  /// The report in German, as the answer to the person is written from it.
  package var lines: [String] {
    ["Auskunft über „\(name.onOneLine)“ nach Art. 15 DSGVO, Stand \(time.berlinText)", ""]
      + section("Dokumente", documents.flatMap(lines))
      + section("Stammdaten", rows.map(line)) + section("Offene Aufgaben", tasks)
      + section("Einträge des Journals, die die Person nennen", entries.map(line)) + remarks
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    ["\(title): \(lines.isEmpty ? "keine" : "")"] + lines.map { "  \($0)" } + [""]
  }

  private func lines(of document: Document) -> [String] {
    let voucher = document.voucher
    let places = document.places.sorted { $0.rawValue < $1.rawValue }.map(\.name.german)
    let head = [
      voucher.id.description, voucher.submission.receivedAt.berlinText,
      voucher.documentClass?.name.german ?? "–", voucher.status.name.german,
      voucher.isSensitive ? "vertraulich" : nil, "genannt in: \(places.joined(separator: ", "))",
    ].compactMap(\.self).joined(separator: "  ")
    let letters = document.letters.map { letter in
      "  Schreiben vom \(letter.orderedAt.berlinText)"
        + (letter.address.map { " an \($0.onOneLine)" } ?? "")
    }
    return [head] + letters + ["  Löschung: \(document.verdict.text.german)"]
  }

  private func line(of row: Row) -> String {
    "\(row.table)  \(row.key.onOneLine)" + (row.isNow ? "" : "  (nur in einer früheren Fassung)")
  }

  private func line(of entry: Entry) -> String {
    "\(entry.seq)  \(entry.time.berlinText)  \(entry.voucher?.description ?? "–")  \(entry.kind)"
  }

  private var remarks: [String] {
    var lines: [String] = []
    if userEntries > 0 {
      lines.append(
        "Mit ihrem Benutzernamen steht die Person in \(userEntries) Einträgen des Journals.")
    }
    if closed > 0 {
      lines.append(
        "\(closed) vertrauliche Dokumente wurden nicht durchsucht: Ihre Rolle erlaubt es nicht.")
    }
    if isIncomplete {
      lines.append("Es gibt mehr Dokumente, als geprüft wurden; grenzen Sie die Angaben ein.")
    }
    lines.append(
      "Was zulässig ist, löscht „rohrpost retention erase“ nach Freigabe durch eine zweite Person, "
        + "auch was das Journal von dem Dokument sagt.")
    return lines
  }
}

extension PersonReport.Place {
  var name: Wording {
    switch self {
    case .text: Wording("Text oder Indexdaten", "text or index data")
    case .journal: Wording("Journal", "journal")
    }
  }
}

// MARK: - As JSON

extension PersonReport {
  /// One JSON object.
  package var json: String {
    JSONObject.text { json in
      json.add("person", name)
      json.add("time", time)
      json.add("documents", objects: documents) { Self.add($1, to: &$0) }
      json.add("master_data", objects: rows) { json, row in
        json.add("table", row.table)
        json.add("key", row.key)
        json.add("current", row.isNow)
      }
      json.add("tasks", texts: tasks)
      json.add("journal", objects: entries) { json, entry in
        json.add("seq", number: entry.seq)
        json.add("time", entry.time)
        json.add("voucher", entry.voucher?.description)
        json.add("kind", entry.kind)
      }
      json.add("user_entries", number: userEntries)
      json.add("sensitive_not_searched", number: closed)
      json.add("complete", !isIncomplete)
    }
  }

  private static func add(_ document: Document, to json: inout JSONObject) {
    let voucher = document.voucher
    json.add("id", voucher.id.description)
    json.add("received_at", voucher.submission.receivedAt)
    json.add("class", voucher.documentClass?.rawValue)
    json.add("status", voucher.status.rawValue)
    json.add("sensitive", voucher.isSensitive)
    json.add("places", texts: document.places.map(\.rawValue).sorted())
    json.add("letters", objects: document.letters) { json, letter in
      json.add("ordered_at", letter.orderedAt)
      json.add("topic", letter.topic.rawValue)
      json.add("address", letter.address)
    }
    json.add("erasure", document.verdict.refusal == nil ? "possible" : "forbidden")
    json.add("kept_until", document.verdict.keptUntil)
    json.add("ground", document.verdict.refusal?.german)
  }
}

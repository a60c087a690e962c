package import Hashing
import InvoiceRules
package import Payables
import Reports

/// An entry of the journal, as the tables of what happened take it.
package struct ExportedEntry: Sendable {
  let seq: Int64
  let time: Timestamp
  let voucher: VoucherID?
  let actor: String
  let kind: String
  let details: SHA256Digest
  let previous: SHA256Digest
  let hash: SHA256Digest

  /// `details` is the text as the journal keeps it.
  package init(
    seq: Int64, time: Timestamp, voucher: VoucherID?, actor: String, kind: String,
    details: String, previous: SHA256Digest, hash: SHA256Digest
  ) {
    (self.seq, self.time, self.voucher) = (seq, time, voucher)
    (self.actor, self.kind) = (actor, kind)
    self.details = SHA256Digest(of: details.utf8)
    (self.previous, self.hash) = (previous, hash)
  }
}

/// That a voucher came to stand otherwise.
package struct ExportedStatus: Sendable {
  let entry: ExportedEntry
  let voucher: VoucherID
  let status: Status

  package init(_ status: Status, of voucher: VoucherID, by entry: ExportedEntry) {
    (self.status, self.voucher, self.entry) = (status, voucher, entry)
  }
}

/// What a person decided, or tried to.
package struct ExportedDecision: Sendable {
  let entry: ExportedEntry
  let voucher: VoucherID
  let task: String
  let verdict: String
  let user: String?
  let duty: String?
  let door: String
  let reason: String?

  package init(_ decision: Decision, of voucher: VoucherID, by entry: ExportedEntry) {
    (self.voucher, self.entry) = (voucher, entry)
    task = decision.task.description
    verdict = Self.verdicts[decision.verdict] ?? decision.verdict.rawValue
    user = decision.user
    duty = decision.duty?.name.german
    door = decision.door.rawValue
    reason = decision.reason
  }

  package init(_ refusal: RefusedDecision, of voucher: VoucherID, by entry: ExportedEntry) {
    (self.voucher, self.entry) = (voucher, entry)
    task = refusal.task.description
    verdict = "nicht angenommen"
    user = refusal.user
    duty = nil
    door = refusal.door.rawValue
    reason = refusal.german
  }

  private static let verdicts: [Decision.Verdict: String] = [
    .approve: "freigegeben", .reject: "abgelehnt", .ask: "rückgefragt", .answer: "beantwortet",
    .delegate: "weitergegeben",
  ]
}

/// Who did what when.
package enum HistoryTables {
  package static let decisions = ExportTable<ExportedDecision>(
    "Freigaben", "Entscheidungen von Personen, auch nicht angenommene", key: 1,
    foreignKeys: [.init(["Beleg"], of: "Belege"), .init(["Eintrag"], of: "Audit")],
    [
      .init("Eintrag", .number(0), "Nummer des Eintrags im Journal") { .number($0.entry.seq) },
      .init("Beleg", .text(20), "Beleg-ID") { .text($0.voucher.description) },
      .init("Datum", .date, "Tag") { .day($0.entry.time) },
      .init("Uhrzeit", .text(8), "Uhrzeit in Deutschland") { .clock($0.entry.time) },
      .init("Person", .text(100), "Wer entschieden hat") { .text($0.user) },
      .init("Eingegeben_von", .text(100), "Konto, das es eingegeben hat") {
        .text($0.entry.actor)
      },
      .init("Entscheidung", .text(30), "Entscheidung") { .text($0.verdict) },
      .init("Aufgabe", .text(40), "Aufgabe, um die es ging") { .text($0.task) },
      .init("Rolle", .text(60), "Was die Person damit übernommen hat") { .text($0.duty) },
      .init("Weg", .text(20), "Befehl, Datei oder E-Mail") { .text($0.door) },
      .init("Begruendung", .text(2000), "Begründung im Wortlaut") { .text($0.reason) },
    ])

  package static let statuses = ExportTable<ExportedStatus>(
    "Status", "Wann jeder Beleg in welchen Stand kam", key: 1,
    foreignKeys: [.init(["Beleg"], of: "Belege"), .init(["Eintrag"], of: "Audit")],
    [
      .init("Eintrag", .number(0), "Nummer des Eintrags im Journal") { .number($0.entry.seq) },
      .init("Beleg", .text(20), "Beleg-ID") { .text($0.voucher.description) },
      .init("Datum", .date, "Tag") { .day($0.entry.time) },
      .init("Uhrzeit", .text(8), "Uhrzeit in Deutschland") { .clock($0.entry.time) },
      .init("Status", .text(30), "Stand von da an") { .text($0.status.name.german) },
      .init("Durch", .text(100), "Person oder Programm") { .text($0.entry.actor) },
    ])

  package static let audit = ExportTable<ExportedEntry>(
    "Audit", "Journal der Belege und des Systems mit den Hashwerten der Kette", key: 1,
    [
      .init("Eintrag", .number(0), "Laufende Nummer im Journal") { .number($0.seq) },
      .init("Beleg", .text(20), "Beleg-ID; leer für das System") {
        .text($0.voucher?.description)
      },
      .init("Zeit_UTC", .text(27), "Zeitpunkt in UTC, wie im Journal") {
        .text($0.time.description)
      },
      .init("Datum", .date, "Tag in Deutschland") { .day($0.time) },
      .init("Uhrzeit", .text(8), "Uhrzeit in Deutschland") { .clock($0.time) },
      .init("Durch", .text(100), "Person oder Programm") { .text($0.actor) },
      .init("Ereignis", .text(60), "Art des Ereignisses, wie im Journal") { .text($0.kind) },
      .init("Inhalt_Hash", .text(64), "SHA-256 des Inhalts; der Inhalt steht in journal.jsonl") {
        .text($0.details.description)
      },
      .init("Vorgaenger_Hash", .text(64), "Hashwert des vorigen Eintrags im Journal") {
        .text($0.previous.description)
      },
      .init("Eintrag_Hash", .text(64), "Hashwert dieses Eintrags") { .text($0.hash.description) },
    ])
}

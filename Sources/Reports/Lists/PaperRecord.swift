import Hashing
import Invoice
package import InvoiceRules
import JSON
package import Payables
import ReadResult

/// The papers of scans (B4), a line each: what was done with them, when and by whom.
///
/// Of a sensitive document it names nothing but the id.
package enum PaperRecord {
  package static let header =
    CSVLine.byteOrderMark
    + CSVLine([
      "Beleg-ID", "Eingang", "Klasse", "Seiten", "Stand", "Charge", "Vorgeschlagen von",
      "Freigegeben von", "Vernichtet am", "Schutzstufe (DIN 66399)", "Dienstleister",
      "Nachweisnummer", "Ort", "SHA-256 des Digitalisats",
    ]).text

  /// The row of a document's paper.
  package static func row(of voucher: Voucher) -> String {
    let paper = voucher.paper ?? Paper()
    return CSVLine([
      voucher.id.description, voucher.submission.receivedAt.berlin.text,
      voucher.documentClass?.name.german ?? "", String(voucher.quality?.check.pages ?? 0),
      paper.state.name.german, paper.batch?.description ?? "", paper.listedBy ?? "",
      paper.releasedBy ?? "", paper.destruction?.day.description ?? "",
      paper.destruction?.level.rawValue ?? "",
      CSVLine.foreign(paper.destruction?.provider ?? ""),
      CSVLine.foreign(paper.destruction?.certificate ?? ""), CSVLine.foreign(paper.place ?? ""),
      voucher.original.sha256.description,
    ]).text
  }

  /// The same as JSON, with what the rules say of it now.
  package static func line(of voucher: Voucher, _ verdict: PaperRules.Verdict) -> String {
    JSONObject.text { json in
      json.add("id", voucher.id.description)
      json.add("received_at", voucher.submission.receivedAt)
      json.add("class", voucher.documentClass?.rawValue)
      json.add("pages", number: voucher.quality?.check.pages)
      json.add("sha256", voucher.original.sha256.description)
      json.add(paperOf: voucher)
      json.add("due", verdict == .due)
      json.add("obstacle", obstacle(verdict)?.german)
    }
  }

  /// The same for people.
  package static func text(
    of voucher: Voucher, _ verdict: PaperRules.Verdict, _ language: Language
  ) -> String {
    let paper = voucher.paper ?? Paper()
    let due = Wording("kann vernichtet werden", "may be destroyed")
    let further =
      paper.state == .held
      ? (obstacle(verdict) ?? due)[language]
      : [paper.batch?.description, paper.place].compactMap(\.self).joined(separator: "  ")
    return [
      voucher.id.description, voucher.submission.receivedAt.berlinText,
      voucher.documentClass?.rawValue ?? "–", paper.state.name[language], further,
      voucher.shownName,
    ].joined(separator: "  ")
  }

  private static func obstacle(_ verdict: PaperRules.Verdict) -> Wording? {
    if case .notYet(let obstacle) = verdict { obstacle.wording } else { nil }
  }
}

extension JSONObject {
  /// Adds `paper`: what was done with the paper original; null for what was not scanned.
  mutating func add(paperOf voucher: Voucher) {
    let paper = voucher.hasPaper ? voucher.paper ?? Paper() : nil
    add("paper", object: paper) { json, paper in
      json.add("state", paper.state.rawValue)
      json.add("batch", paper.batch?.description)
      json.add("listed_by", paper.listedBy)
      json.add("released_by", paper.releasedBy)
      json.add("destroyed_on", paper.destruction?.day)
      json.add("level", paper.destruction?.level.rawValue)
      json.add("provider", paper.destruction?.provider)
      json.add("certificate", paper.destruction?.certificate)
      json.add("place", paper.place)
      json.add("changed_at", paper.changedAt)
    }
  }
}

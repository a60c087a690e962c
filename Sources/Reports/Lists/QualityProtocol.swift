import Invoice
package import InvoiceRules
import JSON
package import Payables
import ReadResult

/// The protocol of the quality control of scans (B3), a line a document.
///
/// Of a sensitive document it says what its pages are like and nothing of what is on them.
package enum QualityProtocol {
  package static let header =
    CSVLine.byteOrderMark
    + CSVLine([
      "Beleg-ID", "Eingang", "Kanal", "Klasse", "Seiten", "Befunde", "Anlass der Kontrolle",
      "Losnummer", "Stichprobe (%)", "Stand", "Geprüft von", "Geprüft am", "Grund", "Ersetzt durch",
    ]).text

  /// The row of a document, empty for what is no scan.
  package static func row(of voucher: Voucher) -> String {
    guard let quality = voucher.quality else { return "" }
    let check = quality.check
    return CSVLine([
      voucher.id.description, voucher.submission.receivedAt.berlin.text,
      CSVLine.foreign(voucher.submission.channel), voucher.documentClass?.name.german ?? "",
      String(check.pages), check.findings.map(\.german).joined(separator: " "),
      check.look?.german ?? "", String(check.draw), String(check.profile.samplePercent),
      voucher.qualityState.german, quality.judgement?.by ?? "",
      quality.judgedAt?.berlin.text ?? "",
      voucher.isSensitive ? "" : CSVLine.foreign(quality.judgement?.reason ?? ""),
      quality.replacedBy?.voucher.description ?? "",
    ]).text
  }

  /// The same as JSON.
  package static func line(of voucher: Voucher) -> String {
    JSONObject.text { json in
      json.add("id", voucher.id.description)
      json.add("received_at", voucher.submission.receivedAt)
      json.add("channel", voucher.submission.channel)
      json.add("class", voucher.documentClass?.rawValue)
      json.add("status", voucher.status.rawValue)
      json.add("sensitive", voucher.isSensitive)
      json.add("name", voucher.isSensitive ? nil : voucher.submission.name)
      json.add("sample_percent", number: voucher.quality?.check.profile.samplePercent)
      json.add(qualityOf: voucher)
      json.add("archive_path", voucher.archivePath)
    }
  }
}

extension QualityCheck.Look {
  fileprivate var german: String {
    switch self {
    case .finding: "Befund"
    case .wholeClass: "Klasse"
    case .sample: "Stichprobe"
    }
  }
}

extension Voucher {
  /// How it stands with the quality control, in words.
  package var qualityState: Wording {
    if awaitsRescan { return Wording("Nachscan angefordert", "to be scanned again") }
    switch quality?.state {
    case .open: return Wording("offen", "open")
    case .passed: return Wording("bestanden", "passed")
    case .failed: return Wording("nicht bestanden", "failed")
    case .replaced: return Wording("durch Nachscan ersetzt", "replaced by a new scan")
    case .notAsked, nil: return Wording("ohne Befund", "nothing found")
    }
  }
}

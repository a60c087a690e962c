import Hashing
import JSON
package import Payables

/// A sample as a list and as a table, with what was found of each document.
package struct SampleList: Sendable {
  private let sample: ControlSample
  private let findings: [VoucherID: ControlFinding]

  /// Of several findings of a document the last one counts.
  package init(_ sample: ControlSample, _ findings: [ControlFinding]) {
    self.sample = sample
    self.findings = Dictionary(
      findings.filter { $0.sample == sample.sample }.map { ($0.voucher, $0) },
      uniquingKeysWith: { $1 })
  }

  package var lines: [String] {
    [
      "Stichprobe \(sample.sample): \(sample.vouchers.count) von \(sample.population) Belegen",
      "Startwert \(sample.seed)",
      "aus dem Hash \(sample.endHash) des Journaleintrags \(sample.endSeq)",
    ]
      + sample.vouchers.enumerated().map { index, voucher in
        let finding = findings[voucher]
        let words = finding.map { "\($0.verdict.german) (\($0.user): \($0.reason))" } ?? "offen"
        return "\(index + 1)  \(voucher)  \(words)"
      }
  }

  /// For spreadsheets.
  package var csv: String {
    CSVLine.byteOrderMark
      + CSVLine([
        "Stichprobe", "Nr.", "Beleg-ID", "Rang", "Ergebnis", "Geprüft von", "Begründung",
      ]).text
      + sample.vouchers.enumerated().map { index, voucher in
        let finding = findings[voucher]
        return CSVLine([
          sample.sample.description, "\(index + 1)", voucher.description,
          SampleDraw.rank(of: voucher, sample.seed).description,
          finding?.verdict.german ?? "offen", CSVLine.foreign(finding?.user ?? ""),
          CSVLine.foreign(finding?.reason ?? ""),
        ]).text
      }.joined()
  }

  package var json: String { JSONObject.text { add(to: &$0, namingPeople: true) } }

  func add(to json: inout JSONObject, namingPeople: Bool) {
    json.add("sample", sample.sample.description)
    json.add("control", sample.sample.control)
    json.add("period", sample.sample.period.description)
    json.add("seed", sample.seed.description)
    json.add("end_seq", number: sample.endSeq)
    json.add("end_hash", sample.endHash.description)
    json.add("population", number: sample.population)
    json.add("documents", objects: sample.vouchers) { json, voucher in
      let finding = findings[voucher]
      json.add("voucher", voucher.description)
      json.add("verdict", finding?.verdict.rawValue)
      if namingPeople { json.add("user", finding?.user) }
      json.add("reason", finding?.reason)
    }
  }

  var open: Int { sample.vouchers.filter { findings[$0] == nil }.count }

  var faults: [ControlFinding] {
    sample.vouchers.compactMap { findings[$0] }.filter { $0.verdict == .fault }
  }

  var id: SampleID { sample.sample }
  var size: Int { sample.vouchers.count }
  var population: Int { sample.population }
}

import Invoice
package import JSON
package import Payables

extension JSONObject {
  /// Adds what was found of a scan.
  package mutating func add(findings: [QualityFinding]) {
    add("findings", objects: findings) { json, finding in
      json.add("kind", finding.kind.rawValue)
      json.add("severity", finding.severity.rawValue)
      json.add("pages", plain: "[\(finding.pages.map(String.init).joined(separator: ","))]")
      json.add("text", finding.german)
    }
  }

  /// Adds `quality`: how it stands with the quality control of a scan; null for what is none.
  mutating func add(qualityOf voucher: Voucher) {
    add("quality", object: voucher.quality) { json, quality in
      json.add("state", quality.state.rawValue)
      json.add("rescan", voucher.awaitsRescan)
      json.add("look", quality.check.look?.rawValue)
      json.add("draw", number: quality.check.draw)
      json.add("checked_pages", number: quality.check.pages)
      json.add(findings: quality.check.findings)
      json.add("judged_by", quality.judgement?.by)
      json.add("judged_at", quality.judgedAt)
      // What a person writes may tell of the document.
      json.add("reason", voucher.isSensitive ? nil : quality.judgement?.reason)
      json.add("replaced_by", quality.replacedBy?.voucher.description)
    }
    add("replaces", voucher.replaces?.voucher.description)
  }

  /// Adds the figures of the quality control.
  mutating func add(_ figures: QualityFigures) {
    add("scans", number: figures.scans)
    add("pages", number: figures.pages)
    add("findings", object: figures.findings) { json, findings in
      for kind in QualityFinding.Kind.allCases {
        if let count = findings[kind] { json.add(kind.rawValue, number: count) }
      }
    }
    for look in QualityCheck.Look.allCases {
      add("looked_at_for_\(look.rawValue)", number: figures.looks[look] ?? 0)
    }
    add("open", number: figures.open)
    add("passed", number: figures.passed)
    add("failed", number: figures.failed)
    add("faulty", number: figures.faulty)
    add("examined", number: figures.examined)
    add("error_rate_percent", figures.errorRate)
    add("error_rate_of_all_percent", figures.errorRateOfAll)
    add("error_rate_of_sample_percent", figures.errorRateOfSample)
    add("rescans_requested", number: figures.rescansRequested)
    add("rescans_received", number: figures.rescansReceived)
    add("median_seconds_until_rescan", number: figures.medianWait)
  }
}

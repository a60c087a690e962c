import ReadResult

/// How well the pages of a scan can be read.
///
/// Handwriting, drawings and photographs are read badly however good the scan is; so a bad page is
/// for a person to look at, and only a document of which no page can be read must be scanned again.
enum Readability {
  /// Marks that a page must have before its words tell anything.
  private static let marksMin = 40
  /// Words that a page must have before their confidence tells anything.
  private static let wordsMin = 5
  /// Percent above the least confidence up to which a page is hardly legible: there some fields are
  /// still read, and below hardly any.
  private static let margin = 15

  static func findings(
    of scans: [ScanPage], by profile: ScanProfile
  ) -> [QualityFinding] {
    let known = scans.filter(isKnown)
    let illegible = known.filter { level(of: $0) < profile.readability }
    let poor = known.filter {
      (profile.readability..<profile.readability + margin).contains(level(of: $0))
    }
    var findings: [QualityFinding] = []
    if !illegible.isEmpty {
      let isHopeless = illegible.count == scans.count
      findings.append(
        finding(isHopeless ? .illegible : .poorlyLegible, isHopeless ? .rescan : .look, illegible))
    }
    if !poor.isEmpty { findings.append(finding(.poorlyLegible, .look, poor)) }
    return findings
  }

  /// Whether anything is on the page and somebody tried to read it.
  private static func isKnown(_ scan: ScanPage) -> Bool {
    scan.confidence != nil && (scan.marks ?? 0) >= marksMin
  }

  private static func level(of scan: ScanPage) -> Int {
    scan.words < wordsMin ? 0 : scan.confidence ?? 100
  }

  private static func finding(
    _ kind: QualityFinding.Kind, _ severity: QualityFinding.Severity, _ scans: [ScanPage]
  ) -> QualityFinding {
    let worst = scans.map(level).min() ?? 0
    return QualityFinding(kind, severity, pages: scans.map(\.page), figure: "\(worst)")
  }
}

package import ReadResult

/// What is to be said of the quality of a scan (B3): a plain function of what its pages are like.
package enum ScanJudgement {
  /// The findings about a scan that is one document.
  ///
  /// `isPart` says that it was cut out of a stack: its blank pages stayed behind, so that nothing
  /// can be said of sheets.
  package static func findings(
    of scans: [ScanPage], by profile: ScanProfile, isPart: Bool = false
  ) -> [QualityFinding] {
    guard !scans.isEmpty else { return [] }
    if scans.allSatisfy(\.isBlank) {
      return [QualityFinding(.blankDocument, .rescan, pages: scans.map(\.page))]
    }
    let inked = scans.filter { !$0.isBlank }
    return Readability.findings(of: inked, by: profile) + pictures(inked, profile)
      + order(inked) + (isPart ? [] : sheets(scans, profile))
  }

  /// The findings about the pages of a stack, whose documents are judged by themselves.
  package static func findings(
    ofStack pages: Int, by profile: ScanProfile
  ) -> [QualityFinding] {
    guard profile.sides == .both, !pages.isMultiple(of: 2) else { return [] }
    return [QualityFinding(.incompleteSheet, .look, pages: [pages], figure: "\(pages)")]
  }

  /// Of the settings of the scanner.
  private static func pictures(
    _ scans: [ScanPage], _ profile: ScanProfile
  ) -> [QualityFinding] {
    var findings: [QualityFinding] = []
    let coarse = scans.filter { scan in scan.form.resolution.map { $0 < profile.coarse } ?? false }
    if let worst = coarse.compactMap(\.form.resolution).min() {
      findings.append(
        QualityFinding(.lowResolution, .look, pages: coarse.map(\.page), figure: "\(worst)"))
    }
    let pale = scans.filter { scan in scan.form.colour.map { $0 < profile.colour } ?? false }
    if !pale.isEmpty {
      findings.append(
        QualityFinding(
          .wrongColour, .look, pages: pale.map(\.page), figure: profile.colour.rawValue))
    }
    let askew = scans.filter { scan in scan.skew.map { abs($0) > profile.skew * 10 } ?? false }
    if let worst = askew.compactMap({ $0.skew.map(abs) }).max() {
      findings.append(
        QualityFinding(
          .askew, .look, pages: askew.map(\.page), figure: "\(worst / 10),\(worst % 10)"))
    }
    return findings
  }

  /// Of the pages that say which they are.
  private static func order(_ scans: [ScanPage]) -> [QualityFinding] {
    var findings: [QualityFinding] = []
    let twice = scans.filter { $0.sameAs != nil }
    if !twice.isEmpty {
      let pages = Set(twice.flatMap { [$0.page, $0.sameAs ?? $0.page] }).sorted()
      findings.append(QualityFinding(.pageTwice, .look, pages: pages))
    }
    let numbering = PageNumbering(scans.filter { $0.sameAs == nil })
    if !numbering.unordered.isEmpty {
      findings.append(QualityFinding(.wrongOrder, .rescan, pages: numbering.unordered))
    }
    for missing in numbering.missing {
      let numbers = missing.numbers.map(String.init).joined(separator: ", ")
      findings.append(
        QualityFinding(
          .missingPage, .rescan, pages: missing.pages,
          figure: "\(numbers) / \(missing.count)"))
    }
    return findings
  }

  /// Of the sides of sheets: a back may be blank, a front should not be.
  private static func sheets(
    _ scans: [ScanPage], _ profile: ScanProfile
  ) -> [QualityFinding] {
    let blank = scans.filter { scan in
      scan.isBlank && (profile.sides == .one || !scan.page.isMultiple(of: 2))
    }
    var findings: [QualityFinding] = []
    if !blank.isEmpty {
      let severity: QualityFinding.Severity = profile.sides == .any ? .note : .look
      findings.append(QualityFinding(.blankPage, severity, pages: blank.map(\.page)))
    }
    return findings + Self.findings(ofStack: scans.count, by: profile)
  }
}

extension ScanProfile {
  /// Scanners and paper sizes round a little.
  fileprivate var coarse: Int { resolution * 97 / 100 }
}

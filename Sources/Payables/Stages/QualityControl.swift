import ReadResult

/// Judges the quality of scans, says who must look at them, and finds the scan that a new one
/// replaces (B3).
package enum QualityControl {
  static func run(
    _ voucher: Voucher, _ document: Document, _ desk: Desk
  ) throws -> StageOutcome {
    guard let profile = desk.policy.quality.profiles[voucher.submission.channel],
      let check = check(of: voucher, document.result, profile, desk.policy.quality),
      // The same bytes again are a duplicate, and were judged before.
      try desk.books.twin(withOriginal: voucher.original.sha256, of: voucher.id) == nil
    else { return .goOn([]) }
    var events: [VoucherEvent] = []
    if voucher.quality?.check != check { events.append(.qualityChecked(check)) }
    if let earlier = try replaced(by: voucher, desk.books) { events.append(.replacing(earlier)) }
    switch voucher.quality?.judgement?.verdict {
    case .passed: return .goOn(events)
    case nil where !check.isSerious: return .goOn(events)
    case .failed, nil:
      let judgement = voucher.quality?.judgement
      return .exception(
        .rescan(of: voucher, check.findings, judgement, deadline: desk.deadline), after: events)
    }
  }

  /// Nil for a document that is no scan.
  static func check(
    of voucher: Voucher, _ result: ReadResult, _ profile: ScanProfile, _ rules: QualityRules
  ) -> QualityCheck? {
    let scans = result.paper?.scans ?? []
    let findings =
      result.isStack
      ? ScanJudgement.findings(ofStack: result.pages ?? 0, by: profile)
      : ScanJudgement.findings(
        of: scans, by: profile, isPart: voucher.submission.relation == .stackPart)
    // Of a stack it is its documents that are looked at, if the stack is whole.
    guard !scans.isEmpty || !findings.isEmpty else { return nil }
    let draw = QualityDraw.number(for: voucher.id, voucher.original.sha256, seed: rules.seed)
    let look: QualityCheck.Look? =
      if findings.contains(where: { $0.severity != .note }) {
        .finding
      } else if let documentClass = voucher.documentClass,
        rules.wholeClasses.contains(documentClass)
      {
        .wholeClass
      } else if QualityDraw.isInSample(draw, percent: profile.samplePercent) {
        .sample
      } else {
        nil
      }
    return QualityCheck(
      pages: scans.count, profile: profile, findings: findings, look: look, draw: draw)
  }

  /// The one scan whose paper was to be scanned again and is the same for certain.
  private static func replaced(by voucher: Voucher, _ books: any Books) throws -> Replacement? {
    guard voucher.replaces == nil else { return nil }
    if let number = voucher.archiveNumber,
      let earlier = try books.rescansAwaited(withArchiveNumber: number, by: voucher.id).only
    {
      return Replacement(of: earlier, .archiveNumber)
    }
    if !voucher.isSensitive, let key = voucher.rescanKey,
      let earlier = try books.rescansAwaited(withKey: key, by: voucher.id).only
    {
      return Replacement(of: earlier, .invoice)
    }
    return nil
  }
}

extension [VoucherID] {
  fileprivate var only: VoucherID? { count == 1 ? first : nil }
}

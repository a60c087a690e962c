extension QualityJudgement {
  /// Why it can't be said of a voucher, as a sentence in English; nil where it can.
  package func refusal(for voucher: Voucher) -> String? {
    if verdict == .failed, voucher.settlement.isUnderWay {
      return "\(voucher.id) is posted or in a payment run; reverse the posting first."
    }
    guard let quality = voucher.quality else {
      return "\(voucher.id) is no scan whose quality was judged."
    }
    if let later = quality.replacedBy {
      return "\(voucher.id) was replaced by \(later.voucher)."
    }
    if quality.judgement?.verdict == verdict {
      return "\(voucher.id) has \(verdict.rawValue) already."
    }
    return nil
  }

  /// What happens to a voucher of which it is said; a scan that failed is a case until a new one
  /// comes, which is to be scanned by `deadline`.
  package func events(of voucher: Voucher, deadline: Timestamp) -> [VoucherEvent] {
    guard verdict == .failed else { return [.qualityJudged(self)] }
    let findings = voucher.quality?.check.findings ?? []
    return [
      .qualityJudged(self),
      .exceptionRaised(.rescan(of: voucher, findings, self, deadline: deadline)),
    ]
  }
}

extension Replacement {
  /// Why one voucher can't take the place of another because a person says so; nil where it can.
  package static func refusal(of earlier: Voucher, by later: Voucher) -> String? {
    if earlier.id == later.id { return "A scan does not replace itself." }
    guard earlier.awaitsRescan else { return "\(earlier.id) is not to be scanned again." }
    if let other = later.replaces { return "\(later.id) replaces \(other.voucher) already." }
    return nil
  }

  /// What happens to a voucher that takes the place of another because a person says so: it is
  /// decided again where it was taken for a second copy of it.
  package static func beginning(of later: Voucher, inPlaceOf earlier: VoucherID) -> [VoucherEvent] {
    let isTakenForCopy = later.status == .exception && later.duplicate?.twin == earlier
    return [.replacing(Replacement(of: earlier, .person))]
      + (isTakenForCopy ? [.retried(Retry(reason: "It is a new scan of \(earlier)."))] : [])
  }
}

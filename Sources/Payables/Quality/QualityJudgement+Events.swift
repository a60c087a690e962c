package import InvoiceRules

extension QualityJudgement {
  /// Why it can't be said of a voucher, as a sentence; nil where it can.
  package func refusal(for voucher: Voucher) -> Wording? {
    let id = voucher.id
    if verdict == .failed, voucher.settlement.isUnderWay {
      return Wording(
        "\(id) ist gebucht oder in einem Zahllauf; stornieren Sie zuerst die Buchung.",
        "\(id) is posted or in a payment run; reverse the posting first.")
    }
    guard let quality = voucher.quality else {
      return Wording(
        "\(id) ist kein Scan, dessen Qualität geprüft wurde.",
        "\(id) is no scan whose quality was judged.")
    }
    if let later = quality.replacedBy {
      return Wording(
        "\(id) ist durch \(later.voucher) ersetzt.", "\(id) was replaced by \(later.voucher).")
    }
    if quality.judgement?.verdict == verdict {
      return Wording(
        "\(id) hat die Qualitätskontrolle schon \(verdict.name.german).",
        "\(id) has \(verdict.name.english) already.")
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

extension QualityJudgement.Verdict {
  /// What a scan has done by it.
  package var name: Wording {
    switch self {
    case .passed: Wording("bestanden", "passed")
    case .failed: Wording("nicht bestanden", "failed")
    }
  }
}

extension Replacement {
  /// Why one voucher can't take the place of another because a person says so; nil where it can.
  package static func refusal(of earlier: Voucher, by later: Voucher) -> Wording? {
    if earlier.id == later.id {
      return Wording("Ein Scan ersetzt sich nicht selbst.", "A scan does not replace itself.")
    }
    guard earlier.awaitsRescan else {
      return Wording(
        "Für \(earlier.id) ist kein Nachscan angefordert.",
        "\(earlier.id) is not to be scanned again.")
    }
    return later.replaces.map { other in
      Wording(
        "\(later.id) ersetzt schon \(other.voucher).",
        "\(later.id) replaces \(other.voucher) already.")
    }
  }

  /// What happens to a voucher that takes the place of another because a person says so: it is
  /// decided again where it was taken for a second copy of it.
  package static func beginning(of later: Voucher, inPlaceOf earlier: VoucherID) -> [VoucherEvent] {
    let isTakenForCopy = later.status == .exception && later.duplicate?.twin == earlier
    return [.replacing(Replacement(of: earlier, .person))]
      + (isTakenForCopy ? [.retried(Retry(reason: "It is a new scan of \(earlier)."))] : [])
  }
}

import MasterData

/// The case about a scan whose paper must be scanned again, and its end (B3).
extension ExceptionCase {
  /// `findings` are what the machine found, `judgement` what a person said, if one did.
  package static func rescan(
    of voucher: Voucher, _ findings: [QualityFinding], _ judgement: QualityJudgement?,
    deadline: Timestamp
  ) -> ExceptionCase {
    let serious = findings.filter { $0.severity == .rescan }
    // What a person writes may tell of the document.
    let reason = voucher.isSensitive ? nil : judgement?.reason
    let german = serious.map(\.german) + (reason.map { ["„\($0)“"] } ?? [])
    let english = serious.map(\.english) + (reason.map { ["“\($0)”"] } ?? [])
    var exception = ExceptionCase(
      .other, owner: .mailroom, deadline: deadline,
      german: (["Das Papier muss noch einmal gescannt werden."] + german).joined(separator: " "),
      english: (["The paper must be scanned again."] + english).joined(separator: " "),
      nextActionGerman:
        "Scannen Sie das Papier noch einmal in denselben Kanal. Der neue Scan nimmt "
        + "die Stelle dieses Belegs ein, wenn er dieselbe Archivnummer oder denselben Aussteller, "
        + "dieselbe Nummer und dasselbe Datum hat; sonst sagen Sie es mit „rohrpost quality "
        + "replace \(voucher.id) --by ID“. Sieht das Papier selbst so aus, bestätigen Sie den "
        + "Scan mit „rohrpost quality pass \(voucher.id)“.",
      nextActionEnglish:
        "Scan the paper again into the same channel. The new scan takes the place of "
        + "this document if it has the same archive number, or the same seller, number and date; "
        + "otherwise say so with “rohrpost quality replace \(voucher.id) --by ID”. If the paper "
        + "itself looks like that, confirm the scan with “rohrpost quality pass \(voucher.id)”.")
    exception.kind = .rescan
    if let earlier = voucher.exception, earlier.kind != .rescan, voucher.status == .exception {
      exception.secondary = ([earlier.primary] + earlier.secondary).filter { $0 != .other }
    }
    return exception
  }
}

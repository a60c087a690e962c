import Invoice
package import InvoiceRules

extension PaperMove {
  /// Why it can't be done with the paper of a voucher, as a sentence in English; nil where it can.
  package func refusal(
    for voucher: Voucher, _ rules: PaperRules, at now: Timestamp
  ) -> String? {
    guard voucher.hasPaper else { return "\(voucher.id) was not scanned from paper." }
    let paper = voucher.paper ?? Paper()
    if [.destroyed, .returned].contains(paper.state) {
      return "The paper of \(voucher.id) is \(paper.state.rawValue) already."
    }
    switch step {
    case .listed:
      guard case .notYet(let obstacle) = rules.verdict(on: voucher, at: now) else { return nil }
      return "The paper of \(voucher.id) can't be destroyed: \(obstacle.wording.english)."
    case .released(let batch):
      guard paper.state == .listed, paper.batch == batch else {
        return "\(voucher.id) is not listed in \(batch)."
      }
      guard paper.listedBy != by else {
        return "\(batch) was proposed by the same person; a second one must release it."
      }
      return rules.obstacle(to: voucher, at: now).map {
        "The paper of \(voucher.id) can't be destroyed any more: \($0.wording.english)."
      }
    case .destroyed(let destruction):
      guard paper.state == .released else {
        return "\(voucher.id) is not released for destruction."
      }
      guard destruction.level >= rules.level else {
        return "Level \(destruction.level.rawValue) is below the \(rules.level.rawValue) "
          + "that is demanded."
      }
      let released = paper.changedAt?.berlinDate ?? destruction.day
      guard destruction.day >= released, destruction.day <= now.berlinDate else {
        return "The day of destruction lies between the release (\(released)) and today."
      }
      return nil
    case .kept(let place), .returned(let place):
      return place.allSatisfy(\.isWhitespace) ? "Say where the paper is." : nil
    }
  }
}

extension PaperRules.Obstacle {
  /// Why a paper is not to be destroyed, to follow a colon.
  package var wording: Wording {
    switch self {
    case .noPaper: Wording("kein Papieroriginal", "there is no paper original")
    case .settled(let state): Wording(state.name.german, state.name.english)
    case .treatment(.giveBack): Wording("wird zurückgegeben", "it goes back")
    case .treatment: Wording("wird aufbewahrt", "it is kept")
    case .unfinished(let status):
      Wording(
        "der Beleg ist noch nicht erledigt (\(status.rawValue))",
        "the document is not done (\(status.rawValue))")
    case .qualityOpen:
      Wording("die Qualitätskontrolle ist offen", "the quality control is open")
    case .rescan: Wording("ein Nachscan ist angefordert", "it is to be scanned again")
    case .replaced(let later): Wording("ersetzt durch \(later)", "replaced by \(later)")
    case .notArchived:
      Wording("die Ablage ist noch nicht abgeschlossen", "it is not archived yet")
    case .holdPeriod(let day):
      Wording("Aufbewahrungsfrist bis \(day)", "the hold period lasts until \(day)")
    }
  }
}

extension Paper.State {
  /// The state in words.
  package var name: Wording {
    switch self {
    case .held: Wording("verwahrt", "held")
    case .listed: Wording("zur Vernichtung vorgeschlagen", "proposed for destruction")
    case .released: Wording("zur Vernichtung freigegeben", "released for destruction")
    case .destroyed: Wording("vernichtet", "destroyed")
    case .kept: Wording("aufbewahrt", "kept")
    case .returned: Wording("zurückgegeben", "returned")
    }
  }
}

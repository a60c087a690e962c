import Invoice
package import InvoiceRules

extension PaperMove {
  /// Why it can't be done with the paper of a voucher, as a sentence; nil where it can.
  package func refusal(
    for voucher: Voucher, _ rules: PaperRules, at now: Timestamp
  ) -> Wording? {
    let id = voucher.id
    guard voucher.hasPaper else {
      return Wording(
        "\(id) wurde nicht von Papier gescannt.", "\(id) was not scanned from paper.")
    }
    let paper = voucher.paper ?? Paper()
    if [.destroyed, .returned].contains(paper.state) {
      return Wording(
        "Das Papieroriginal von \(id) ist schon \(paper.state.name.german).",
        "The paper of \(id) is \(paper.state.name.english) already.")
    }
    switch step {
    case .listed:
      guard case .notYet(let obstacle) = rules.verdict(on: voucher, at: now) else { return nil }
      return Wording(
        "Das Papieroriginal von \(id) darf nicht vernichtet werden: \(obstacle.wording.german).",
        "The paper of \(id) can't be destroyed: \(obstacle.wording.english).")
    case .released(let batch): return refusal(ofReleasing: batch, voucher, paper, rules, at: now)
    case .destroyed(let destruction):
      return refusal(of: destruction, id, paper, rules, at: now)
    case .kept(let place), .returned(let place):
      return place.allSatisfy(\.isWhitespace)
        ? Wording("Geben Sie an, wo das Papier ist.", "Say where the paper is.") : nil
    }
  }

  private func refusal(
    ofReleasing batch: PaperBatch, _ voucher: Voucher, _ paper: Paper, _ rules: PaperRules,
    at now: Timestamp
  ) -> Wording? {
    let id = voucher.id
    guard paper.state == .listed, paper.batch == batch else {
      return Wording("\(id) steht nicht in \(batch).", "\(id) is not listed in \(batch).")
    }
    guard paper.listedBy != by else {
      return Wording(
        "\(batch) hat dieselbe Person vorgeschlagen; freigeben muss eine zweite Person.",
        "\(batch) was proposed by the same person; a second person must release it.")
    }
    return rules.obstacle(to: voucher, at: now).map { obstacle in
      Wording(
        "Das Papieroriginal von \(id) darf nicht mehr vernichtet werden: "
          + "\(obstacle.wording.german).",
        "The paper of \(id) can't be destroyed any more: \(obstacle.wording.english).")
    }
  }

  private func refusal(
    of destruction: Destruction, _ id: VoucherID, _ paper: Paper, _ rules: PaperRules,
    at now: Timestamp
  ) -> Wording? {
    guard paper.state == .released else {
      return Wording(
        "\(id) ist nicht zur Vernichtung freigegeben.", "\(id) is not released for destruction.")
    }
    let (level, demanded) = (destruction.level, rules.level)
    guard level >= demanded else {
      return Wording(
        "Die Schutzstufe \(level.rawValue) liegt unter der verlangten \(demanded.rawValue).",
        "Level \(level.rawValue) is below the \(demanded.rawValue) that is demanded.")
    }
    let released = paper.changedAt?.berlinDate ?? destruction.day
    guard destruction.day >= released, destruction.day <= now.berlinDate else {
      return Wording(
        "Der Tag der Vernichtung liegt zwischen der Freigabe (\(released.text(in: .german))) und "
          + "heute.",
        "The day of destruction lies between the release (\(released)) and today.")
    }
    return nil
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

import ReadResult

/// Finds who sent the document and whom it is for.
struct PartyFinder {
  let layout: Layout
  let ownNames: Set<String>
  /// A receipt is made out to nobody: every address on it is the seller's.
  let hasAddressee: Bool

  init(layout: Layout, ownNames: [String], hasAddressee: Bool) {
    self.layout = layout
    self.hasAddressee = hasAddressee
    self.ownNames = Set(ownNames.map(\.folded))
  }

  /// The sender's name and the addressee's.
  func parties() -> (sender: Candidate<String>?, addressee: Candidate<String>?) {
    if let seller = headed(.seller), let buyer = headed(.buyer) { return (seller, buyer) }
    if let seller = defined(.seller), let buyer = defined(.buyer) { return (seller, buyer) }
    let blocks = AddressBlock.all(in: layout).filter { $0.page == layout.cells.first?.page }
    let votes = SenderVotes(layout: layout, blocks: blocks, areAllSenders: !hasAddressee)
    guard hasAddressee else { return (votes.winner(except: ownNames), nil) }
    if let head = soleHead(of: blocks, votes) { return (head, ownName()) }
    let addressee = addressee(among: blocks, votes)
    let known = ownNames.union(addressee.map { [$0.value.folded] } ?? [])
    let others = blocks.filter { $0.name != addressee?.value }
    let sender =
      votes.adding(others).winner(except: known) ?? otherBlock(blocks, except: known)
    return (sender, addressee)
  }

  /// The sender of a small bill that is made out to nobody: the only address, with which the page
  /// begins, and no other name that could be the sender's (§ 33 UStDV).
  ///
  /// A letter with its sender's name in a picture begins lower, with the window of the envelope.
  private func soleHead(of blocks: [AddressBlock], _ votes: SenderVotes) -> Candidate<String>? {
    guard let block = blocks.first, blocks.count == 1, block.cells[0] == 0,
      layout.position(of: 0).down < Self.windowStart, block.label == nil, !block.hasSenderLine,
      !ownNames.contains(where: { $0.hasPrefix(block.name.folded) }),
      votes.winner(except: [block.name.folded]) == nil
    else { return nil }
    return SenderVotes(layout: layout, blocks: blocks, areAllSenders: true)
      .winner(except: ownNames)
  }

  /// The share of the page's height above the window of an envelope (DIN 5008: 45 mm of 297).
  private static let windowStart = 0.13

  private func addressee(among blocks: [AddressBlock], _ votes: SenderVotes) -> Candidate<String>? {
    let scored = blocks.map { block in
      Candidate(
        value: block.name, score: score(block, votes),
        place: ExtractedField.Place(page: block.page, box: block.box))
    }
    let best = scored.max { $0.score < $1.score }
    if var best, best.score > 0.3 {
      let clarity = blocks.first { $0.name == best.value }?.clarity ?? 1
      best.score *= clarity < 0.5 ? clarity : 0.5 + clarity / 2
      return best
    }
    return labelled(.buyer) ?? beneath(.buyer) ?? ownName() ?? otherThanSender(blocks, votes)
  }

  /// The address of somebody else, where nothing else tells the sender.
  private func otherBlock(_ blocks: [AddressBlock], except known: Set<String>) -> Candidate<String>?
  {
    let block = blocks.first { !known.contains($0.name.folded) && $0.label == nil }
    return block.map {
      Candidate(value: $0.name, score: 0.4, place: .init(page: $0.page, box: $0.box))
    }
  }

  /// A party of a contract: named above “nachfolgend Auftraggeber”.
  private func defined(_ meaning: Meaning) -> Candidate<String>? {
    for (index, cell) in layout.cells.enumerated() {
      let text = cell.tokens.map(\.folded).joined()
      guard Self.definitions.contains(where: { text.contains($0) }),
        LabelTable.partyLabels.labels.contains(where: { key, label in
          label.meaning == meaning && key.count > 5 && text.contains(key)
        })
      else { continue }
      for above in stride(from: index, through: max(0, index - 4), by: -1) {
        let tokens = layout.cells[above].tokens.drop { Self.articles.contains($0.folded) }
        let words = tokens.map(\.folded).joined()
        // The other party's lines begin where it is defined.
        if above != index, Self.definitions.contains(where: { words.contains($0) }) { break }
        guard let length = LegalForm.nameLength(Array(tokens)) else { continue }
        let name = tokens.prefix(length)
        return Candidate(
          value: name.text.trimming([",", " "]), score: 0.85,
          place: name.box.map { .init(page: cell.page, box: $0) })
      }
    }
    return nil
  }

  private static let definitions = ["nachfolgend", "imfolgenden", "nachstehend", "hereinafter"]
  private static let articles: Set<String> = [
    "der", "die", "dem", "und", "zwischen", "firma", "fa", "and", "between",
  ]

  /// An address in an unusual place, where another name is the sender's.
  private func otherThanSender(
    _ blocks: [AddressBlock], _ votes: SenderVotes
  ) -> Candidate<String>? {
    let upper = blocks.filter {
      layout.position(of: $0.cells[0]).down < 0.5 && $0.label != .other && $0.label != .seller
    }
    let sender = votes.winner(except: ownNames)?.value.folded
    let strangers = upper.filter { $0.name.folded != sender }
    guard let block = strangers.first, strangers.count == 1,
      let sender = votes.winner(except: ownNames.union([block.name.folded])),
      sender.score > 0.3, !block.name.folded.hasPrefix(sender.value.folded)
    else { return nil }
    return Candidate(
      value: block.name, score: 0.35, place: .init(page: block.page, box: block.box))
  }

  private func score(_ block: AddressBlock, _ votes: SenderVotes) -> Double {
    let (down, across) = block.cells.first.map(layout.position(of:)) ?? (1, 1)
    var score = 0.0
    if across < 0.45, (0...0.42).contains(down) { score += 0.5 }
    if down > 0.6 { score -= 0.5 }
    if block.hasSenderLine { score += 0.4 }
    if block.label == .buyer { score += 0.6 }
    if block.label == .seller || block.label == .other { score -= 1 }
    if ownNames.contains(block.name.folded) { score += 1 }
    score -= min(votes.weight(of: block.name), 1) * 0.8
    // An envelope's window is on the left; of two addresses the lower one is the addressee's.
    return score - across * 0.2 + min(down, 0.3) * 0.5
  }

  /// A party of a form: its heading alone in a line, a name at its label beneath.
  func headed(_ meaning: Meaning) -> Candidate<String>? {
    for (index, cell) in layout.cells.enumerated() {
      guard let (label, end) = LabelTable.partyLabels.match(cell.tokens, at: 0),
        label.meaning == meaning, end == cell.tokens.count, layout.right(of: index) == nil
      else { continue }
      let rows = layout.rows[cell.row...].prefix(6)
      for candidate in rows.joined() where layout.cells[candidate].tokens.count == 1 {
        guard ["name", "firma", "company"].contains(layout.cells[candidate].tokens[0].folded),
          let value = layout.right(of: candidate)
        else { continue }
        return Candidate(
          value: layout.cells[value].text, score: 0.9,
          place: .init(page: cell.page, box: layout.cells[value].box))
      }
    }
    return nil
  }

  /// A party whose name stands beneath its heading, with an address of another country.
  private func beneath(_ meaning: Meaning) -> Candidate<String>? {
    for cell in layout.cells {
      guard let (label, end) = LabelTable.partyLabels.match(cell.tokens, at: 0),
        label.meaning == meaning, end == cell.tokens.count,
        let next = layout.below(cell.box, row: cell.row, page: cell.page, lines: 4)
      else { continue }
      let name = AddressNoise.withoutSalutation(layout.cells[next].tokens)
      guard HeadWords.mayBeName(name), let box = name.box else { continue }
      return Candidate(
        value: name.text.trimming([",", " "]), score: 0.5, place: .init(page: cell.page, box: box))
    }
    return nil
  }

  /// A party named at its label: `Auftraggeber: Muster AG`.
  func labelled(_ meaning: Meaning) -> Candidate<String>? {
    for (index, cell) in layout.cells.enumerated() {
      guard let (label, end) = LabelTable.partyLabels.match(cell.tokens, at: 0),
        label.meaning == meaning
      else { continue }
      let rest = cell.tokens[end...].drop { $0.folded.isEmpty }
      let next = end == cell.tokens.count ? layout.right(of: index) ?? layout.below(index) : nil
      let tokens = next.map { layout.cells[$0].tokens } ?? Array(rest)
      guard cell.tokens[end - 1].text.hasSuffix(":") || next != nil || end < cell.tokens.count,
        let length = LegalForm.nameLength(tokens)
      else { continue }
      let name = Array(tokens.prefix(length))
      return Candidate(
        value: name.text.trimming([",", " "]), score: 0.6,
        place: name.box.map { .init(page: cell.page, box: $0) })
    }
    return nil
  }

  private func ownName() -> Candidate<String>? {
    for cell in layout.cells {
      let text = cell.tokens.map(\.folded).joined()
      guard ownNames.contains(where: { text.contains($0) }) else { continue }
      if let length = LegalForm.nameLength(cell.tokens) {
        return Candidate(
          value: cell.tokens.prefix(length).text, score: 0.5,
          place: .init(page: cell.page, box: cell.box))
      }
    }
    return nil
  }
}

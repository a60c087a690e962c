import ReadResult

/// The names that a letter's head, its sender's line and its foot give, each with a weight.
struct SenderVotes {
  private(set) var votes: [Candidate<String>] = []
  private let layout: Layout

  init(layout: Layout, blocks: [AddressBlock], areAllSenders: Bool) {
    self.layout = layout
    let addresses = areAllSenders ? [] : blocks.filter { !isHeadBlock($0) }.flatMap(\.cells)
    collectLines()
    collectHead(except: Set(addresses))
    for block in blocks where block.label == .seller { add(block, 1) }
    for block in blocks where block.label == nil && isHeadBlock(block) { add(block, 0.45) }
    for block in blocks where isFollowedByContact(block) { add(block, 0.5) }
  }

  private static let legalFormWeight = 0.5
  /// What a name without legal form counts beside one with it.
  private static let unnamedShare = 0.8

  private static func tokens(of name: String) -> [Token] {
    name.split(separator: " ").map {
      Token(String($0), .none)
    }
  }

  /// The same votes and those of addresses at the very top, which are nobody else's.
  func adding(_ others: [AddressBlock]) -> SenderVotes {
    var votes = self
    for block in others where block.label == nil && !isHeadBlock(block) {
      let (down, across) = block.cells.first.map(layout.position(of:)) ?? (1, 1)
      if down < Self.headEnd, across <= 0.45 { votes.add(block, 0.5) }
    }
    return votes
  }

  /// The share of the first page's height that a letter's head takes at most.
  private static let headEnd = 0.17

  private mutating func add(_ block: AddressBlock, _ weight: Double) {
    let name = block.name.split(separator: " ").map { Token(String($0), block.box) }
    let weight = weight + (LegalForm.isNamed(in: name) ? Self.legalFormWeight : 0)
    votes.append(
      Candidate(
        value: block.name, score: weight, place: .init(page: block.page, box: block.box)))
  }

  private mutating func add(_ tokens: [Token], _ weight: Double, page: Int) {
    let name = tokens.text.trimming([",", " ", "·", ";", ":", "|", "-", "–"])
    guard name.count > 2, name.filter(\.isLetter).count * 2 > name.count, let box = tokens.box,
      !BankWords.areIn(tokens)
    else { return }
    let bonus = LegalForm.isNamed(in: tokens) ? Self.legalFormWeight : 0
    votes.append(
      Candidate(value: name, score: weight + bonus, place: .init(page: page, box: box)))
  }

  /// An address in the right half belongs to the head, whoever is addressed.
  private func isHeadBlock(_ block: AddressBlock) -> Bool {
    let (down, across) = block.cells.first.map(layout.position(of:)) ?? (1, 0)
    return across > 0.45 && down < 0.35 || block.label == nil && down > 0.75
  }

  /// A company gives its telephone and account below its own address.
  private func isFollowedByContact(_ block: AddressBlock) -> Bool {
    guard let place = block.cells.last else { return false }
    var last = place
    for _ in 0..<4 {
      guard let next = layout.below(last, lines: 3) else { return false }
      if ContactWords.begin(layout.cells[next].tokens) { return true }
      last = next
    }
    return false
  }

  /// Lines that hold name, street and place: above the address and at the foot.
  private mutating func collectLines() {
    for (index, cell) in layout.cells.enumerated() {
      let (down, _) = layout.position(of: index)
      guard cell.page == layout.cells.first?.page else { break }
      let isFoot = down > 0.8
      let line = layout.senderLine(from: index)
      if line.count > 4, PostalLine.hasPlace(line), down < 0.25 || isFoot {
        let name = PostalLine.name(line)
        if let length = LegalForm.nameLength(name) {
          add(Array(name.prefix(length)), isFoot ? 0.5 : 0.7, page: cell.page)
        } else if name.count < line.count, name.count < 8,
          !(name.last?.text.first?.isNumber ?? true)
        {
          add(name, isFoot ? 0.3 : 0.7, page: cell.page)
        }
      } else if isFoot, let length = LegalForm.nameLength(cell.tokens) {
        add(Array(cell.tokens.prefix(length)), 0.3, page: cell.page)
      }
    }
  }

  /// The head: what stands highest on the first page.
  private mutating func collectHead(except addresses: Set<Int>) {
    var weight = 0.45
    for (index, cell) in layout.cells.enumerated().prefix(14) {
      let (down, _) = layout.position(of: index)
      guard cell.page == layout.cells.first?.page, down < 0.2 else { break }
      guard !addresses.contains(index), HeadWords.mayBeName(cell.tokens),
        !layout.rows[cell.row].contains(where: { hasAmount($0) })
      else { continue }
      let name = PostalLine.name(cell.tokens)
      if let length = LegalForm.nameLength(name) {
        add(Array(name.prefix(length)), weight, page: cell.page)
      } else {
        add(name, weight, page: cell.page)
      }
      weight *= 0.7
    }
  }

  private func hasAmount(_ index: Int) -> Bool {
    !AmountMention.all(in: layout.cells[index].tokens).isEmpty
  }

  /// How much speaks for `name` as the sender's.
  func weight(of name: String) -> Double {
    votes.filter { $0.value.folded == name.folded }.map(\.score).reduce(0, +)
  }

  /// The name with the most weight; a part of a longer name votes for the longer one.
  func winner(except excluded: Set<String>) -> Candidate<String>? {
    let usable = votes.filter { vote in
      let name = vote.value.folded
      return !excluded.contains { $0 == name || (name.count > 5 && $0.hasPrefix(name)) }
    }
    let companies = Set(
      usable.filter { LegalForm.isNamed(in: Self.tokens(of: $0.value)) }.map(\.value.folded))
    func isCompany(_ name: String) -> Bool { companies.isEmpty || companies.contains(name) }
    var best: Candidate<String>?
    for vote in usable {
      let name = vote.value.folded
      let support =
        usable.filter {
          let other = $0.value.folded
          return other == name || (other.count > 4 && name.hasPrefix(other))
        }.map(\.score).reduce(0, +) * (isCompany(name) ? 1 : Self.unnamedShare)
      if support > (best?.score ?? 0) {
        best = Candidate(value: vote.value, score: support, place: vote.place)
      }
    }
    return best.map {
      Candidate(value: $0.value, score: min($0.score / 2, 0.97), place: $0.place)
    }
  }
}

/// Words that tell a bank's line from the company's own.
enum BankWords {
  private static let words = [
    "sparkasse", "volksbank", "raiffeisenbank", "bank", "iban", "bic", "kreditbank", "postbank",
  ]

  static func areIn(_ tokens: [Token]) -> Bool {
    tokens.contains { token in words.contains { token.folded.hasSuffix($0) } }
  }
}

/// What begins a line that tells how to reach or pay a company.
enum ContactWords {
  private static let beginnings: Set<String> = [
    "tel", "telefon", "fon", "phone", "fernruf", "fax", "telefax", "mobil", "email", "mail",
    "web", "internet", "iban", "bic", "ustidnr", "ustid", "steuernummer", "stnr", "steuernr",
    "vatid", "hrb", "amtsgericht",
  ]

  static func begin(_ tokens: [Token]) -> Bool {
    guard let first = tokens.first else { return false }
    return beginnings.contains(first.folded) || first.text.contains("@")
      || first.text.hasPrefix("www.")
  }
}

/// What stands at the head of a page and is no name.
enum HeadWords {
  private static let parts = [
    "rechnung", "gutschrift", "invoice", "seite", "page", "blatt", "mahnung", "lieferschein",
    "datum", "storno", "telefon", "www", "absender", "empfaenger", "bestellung", "vertrag",
    "quittung", "protokoll", "bericht", "beleg", "kundennummer", "angebot", "kopie", "original",
    "nachtrag", "auftragsbestaetigung", "creditnote", "zahlung", "kontoauszug", "stundenzettel",
    "aufmass", "abnahme", "herrn", "receipt", "tel", "fax", "email", "betreff",
    "sehr", "guten", "dear", "hallo", "liebe", "waehrung", "adresse", "anschrift", "facture",
    "logo",
  ]

  private static let countries: Set<String> = [
    "deutschland", "germany", "oesterreich", "austria", "schweiz", "switzerland", "suisse",
    "france", "frankreich", "italien", "niederlande",
  ]

  static func mayBeName(_ tokens: [Token]) -> Bool {
    let joined = tokens.map(\.folded).joined()
    guard joined.count > 3, !tokens.contains(where: { $0.text.contains("@") }),
      !PostalLine.isPlace(tokens), !tokens.contains(where: { $0.text.hasSuffix(":") })
    else { return false }
    if LegalForm.isNamed(in: tokens) { return true }
    if countries.contains(joined) || LabelTable.names(exactly: tokens) { return false }
    if LabelTable.partyLabels.match(tokens, at: 0)?.end == tokens.count { return false }
    return !parts.contains { joined.hasPrefix($0) } && !(tokens.last?.text.hasDigit ?? false)
      && DateMention.all(in: Script(tokens).characters).isEmpty
  }
}

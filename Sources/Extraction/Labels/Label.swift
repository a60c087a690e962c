/// What the words before a value say it is.
enum Meaning: Hashable, Sendable {
  case invoiceNumber, issueDate, orderNumber, contractNumber, dueDate
  case service, serviceStart, serviceEnd
  case taxNumber, account, vatIdentifier
  case seller, buyer
  /// The claim that a dunning letter is about.
  case claim
  /// A value that is looked for nowhere: the label only keeps others from taking it.
  case other
}

/// A wording of a form and what it means.
struct Label: Hashable, Sendable {
  let meaning: Meaning
  /// How well the wording tells the meaning from others, from 0 to 1.
  let strength: Double
}

/// Wordings by their folded form, for one kind of document.
struct LabelTable: Sendable {
  private(set) var labels: [String: Label] = [:]
  private(set) var longest = 0

  init(_ groups: [LabelGroup]) {
    for group in groups {
      for wording in group.wordings {
        let key = wording.folded
        if let known = labels[key], known.strength >= group.label.strength { continue }
        labels[key] = group.label
        longest = max(longest, key.count)
      }
    }
  }

  /// The longest label that begins at `start`, and where its tokens end.
  func match(_ tokens: [Token], at start: Int) -> (label: Label, end: Int)? {
    var key = ""
    var best: (label: Label, end: Int)?
    for end in start..<tokens.count {
      key += tokens[end].folded
      guard key.count <= longest else { break }
      if let label = labels[key] { best = (label, end + 1) }
    }
    guard let best, tokens[start].folded != "" else { return nil }
    return best
  }
}

/// Wordings that mean the same equally surely.
struct LabelGroup: Sendable {
  let label: Label
  let wordings: [String]

  init(_ meaning: Meaning, _ strength: Double, _ wordings: [String]) {
    label = Label(meaning: meaning, strength: strength)
    self.wordings = wordings
  }

  /// Every name of `things` with every way to say “number”.
  static func numbers(_ meaning: Meaning, _ strength: Double, _ things: [String]) -> LabelGroup {
    LabelGroup(
      meaning, strength,
      things.flatMap { thing in Self.numberWords.map { thing + " " + $0 } })
  }

  static let numberWords = [
    "Nr", "Nummer", "No", "Number", "Num", "Kennzeichen", "Kenn-Nr", "ID", "s-Nr", "s-Nummer",
  ]
}

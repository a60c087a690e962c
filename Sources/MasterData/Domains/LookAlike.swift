/// Whether one domain was chosen to be taken for another.
package enum LookAlike {
  /// Names of fewer letters are alike too easily.
  private static let nameMin = 5
  /// From this length on two letters may differ, below it one.
  private static let longMin = 8

  /// Whether `domain` is not `known`, but so near that a person takes it for it: letters that look
  /// the same, or one or two that are wrong, missing or changed about.
  package static func isMeant(_ domain: MailDomain, for known: MailDomain) -> Bool {
    guard domain.organisation != known.organisation, domain.name != known.name else { return false }
    let (name, original) = (skeleton(of: domain.name), skeleton(of: known.name))
    guard min(name.count, original.count) >= nameMin else { return false }
    if name == original { return true }
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    let originals = original.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == originals.count else {
      return isNear(joined(name)[...], joined(original)[...])
    }
    // Word by word: `werke-gera` is not `werke-jena` with two typing errors.
    let unlike = zip(parts, originals).filter { $0 != $1 }
    let isLong = min(joined(name).count, joined(original).count) >= longMin
    return unlike.count == 1
      && unlike.allSatisfy { isNear($0, $1) || isLong && hasSlipped($0, $1) }
  }

  /// Whether a short word of a long name has one letter more or less, or two that changed places;
  /// another letter makes another word (`bau`, `bad`).
  private static func hasSlipped(_ text: Substring, _ original: Substring) -> Bool {
    guard distance(text, original, atMost: 1) != nil else { return false }
    return text.count != original.count || text.sorted() == original.sorted()
  }

  static func joined(_ name: String) -> String { name.filter { $0 != "-" } }

  /// Whether `domain` is so near to that of one supplier among thousands that no two companies have
  /// such names by accident: the same look, or one letter of a long name that is wrong.
  package static func isMeant(_ domain: MailDomain, forSupplier known: MailDomain) -> Bool {
    guard isMeant(domain, for: known) else { return false }
    let (name, original) = (joined(skeleton(of: domain.name)), joined(skeleton(of: known.name)))
    if name == original { return true }
    return min(joined(domain.name).count, joined(known.name).count) >= longMin
      && distance(name[...], original[...], atMost: 1) != nil
  }

  /// Whether the name of `known` stands within the name of another organisation.
  package static func borrowsName(_ domain: MailDomain, of known: MailDomain) -> Bool {
    known.name.count >= nameMin && domain.organisation != known.organisation
      && domain.names.contains { $0.contains(known.name) }
  }

  private static func isNear(_ text: Substring, _ original: Substring) -> Bool {
    let length = min(text.count, original.count)
    guard length >= nameMin || text == original else { return false }
    return distance(text, original, atMost: length >= longMin ? 2 : 1) != nil
  }

  /// How letters look that are taken for others; of a pair the first is read as the second.
  private static let likenesses: [(String, String)] = [
    ("rn", "m"), ("vv", "w"), ("cl", "d"), ("0", "o"), ("1", "l"), ("i", "l"), ("5", "s"),
    ("8", "b"), ("а", "a"), ("е", "e"), ("о", "o"), ("р", "p"), ("с", "c"), ("х", "x"),
    ("у", "y"), ("і", "l"), ("ѕ", "s"), ("ä", "a"), ("ö", "o"), ("ü", "u"), ("é", "e"),
    ("ae", "a"), ("oe", "o"), ("ue", "u"),
  ]

  /// A name with all that looks alike written alike.
  static func skeleton(of name: String) -> String {
    likenesses.reduce(name) { name, likeness in
      name.replacing(likeness.0, with: likeness.1)
    }
  }

  /// How many letters must be put in, left out, changed or swapped with their neighbour; nil where
  /// it is more than `limit`.
  package static func distance(_ left: Substring, _ right: Substring, atMost limit: Int) -> Int? {
    let (left, right) = (Array(left), Array(right))
    guard abs(left.count - right.count) <= limit else { return nil }
    var before: [Int] = []
    var last = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      for column in 0..<right.count {
        let change = last[column] + (left[row] == right[column] ? 0 : 1)
        var best = min(change, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, before[column - 1] + 1)
        }
        current.append(best)
      }
      (before, last) = (last, current)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}

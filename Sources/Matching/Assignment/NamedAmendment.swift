/// Finds the amendment that a line names by its number: `Nachtrag P9-N02`, `NT 02`, `2. Nachtrag`.
struct NamedAmendment {
  /// Folded words of the numbers.
  private let numbers: [[String]]

  init(numbers: [String]) { self.numbers = numbers.map(\.foldedWords) }

  /// The place of the amendment; nil where none or more than one is named.
  func find(in words: [String]) -> Find {
    let whole = numbers.indices.filter { Self.contains(numbers[$0], in: words) }
    if let only = whole.only { return .amendment(only) }
    // Many contracts count their amendments from one, so the last part of the number is enough.
    let tails = numbers.map { $0.last ?? "" }
    let byTail = tails.indices.filter {
      tails[$0].count >= 3 && tails[$0].mixesLettersAndDigits && words.contains(tails[$0])
    }
    if let only = byTail.only { return .amendment(only) }
    let counters = Self.counters(in: words)
    guard !counters.isEmpty else { return .none }
    let byCount = tails.indices.filter { counters.contains(tails[$0].digits.referenceKey) }
    if let only = byCount.only { return .amendment(only) }
    return byCount.isEmpty ? .unknown : .none
  }

  enum Find: Equatable {
    case none
    case amendment(Int)
    /// One is named that is not among them.
    case unknown
  }

  private static func contains(_ number: [String], in words: [String]) -> Bool {
    let joined = number.joined()
    guard !joined.isEmpty else { return false }
    if words.contains(joined) { return true }
    guard number.count <= words.count else { return false }
    return (0...(words.count - number.count)).contains {
      Array(words[$0..<($0 + number.count)]) == number
    }
  }

  /// The numbers beside a word for amendments: `n02` and `nt2` as well as `2`, without zeros.
  private static func counters(in words: [String]) -> Set<String> {
    var counters: Set<String> = []
    for (index, word) in words.enumerated() where isMark(word) {
      for neighbour in [index - 1, index + 1, index + 2] where words.indices.contains(neighbour) {
        let candidate = words[neighbour]
        if neighbour == index + 2, words[index + 1] != "nr" { continue }
        let letters = candidate.prefix { !$0.isNumber }
        guard candidate.count <= 4, letters.isEmpty || ["n", "nt", "na"].contains(letters),
          !candidate.digits.isEmpty, candidate.count == letters.count + candidate.digits.count
        else { continue }
        counters.insert(candidate.digits.referenceKey)
      }
    }
    return counters
  }

  private static func isMark(_ word: String) -> Bool {
    word == "nt" || word == "na" || word.hasPrefix("nachtrag")
  }
}

extension String {
  fileprivate var digits: String { String(reversed().prefix { $0.isNumber }.reversed()) }

  fileprivate var mixesLettersAndDigits: Bool {
    contains(where: \.isLetter) && contains(where: \.isNumber)
  }
}

extension Collection {
  /// The element of a collection of one.
  var only: Element? { count == 1 ? first : nil }
}

import Classification
import Extraction
import ReadResult

/// What a page says of the letter whose first page it may be; of a document, what its pages say.
struct LetterFacts {
  let documentClass: DocumentClass
  let sender: String?
  let addressee: String?
  let number: String?
  private let date: String?
  private(set) var gross: String?
  /// That of the last page.
  private(set) var pageNumber: PageNumber?
  /// Words that tell who and what is meant: long, plain, in small letters.
  private var words: Set<String>
  /// Words with digits, without their separators.
  private var numbers: Set<String>
  /// Numbers that two documents share when one is about the other.
  private(set) var references: Set<String>

  private static let classifier = Classifier()

  init(of page: PageText) {
    documentClass = Self.classifier.classify([page]).ranking.first?.documentClass ?? .other
    let fields = Extraction.fields(of: [page], as: documentClass, for: Organisation())
    sender = fields[.sellerName]?.value
    addressee = fields[.buyerName]?.value
    number = fields[.invoiceNumber]?.value
    date = fields[.issueDate]?.value
    gross = fields[.gross]?.value
    pageNumber = PageNumber(in: page)
    let texts = page.words.map(\.text)
    words = Set(texts.flatMap(Self.names))
    numbers = Set(texts.map(Self.plain).filter { $0.contains(where: \.isNumber) })
    references = Set(texts.compactMap(Self.reference))
  }

  /// Adds a page of the same document.
  mutating func append(_ page: LetterFacts) {
    if gross == nil { gross = page.gross }
    pageNumber = page.pageNumber
    words.formUnion(page.words)
    numbers.formUnion(page.numbers)
    references.formUnion(page.references)
  }

  /// Whether it asks for money by itself, with all that a claim has.
  var isClaim: Bool {
    Self.claims.contains(documentClass) && number != nil && date != nil && gross != nil
  }

  static let claims: Set<DocumentClass> = [.invoice, .creditNote, .cancellation, .dunning]

  /// Whether a number stands here.
  func mentions(number: String) -> Bool {
    number.split(separator: " ").map { Self.plain(String($0)) }
      .filter { $0.contains(where: \.isNumber) }.allSatisfy(numbers.contains)
  }

  /// Whether one of the words of a name stands here, perhaps with a letter misread.
  func mentions(_ name: String) -> Bool {
    Self.names(in: name).contains { part in
      words.contains(part) || words.contains { $0.isNearly(part) }
    }
  }

  /// Letters that a word has before it means somebody.
  private static let nameMin = 4

  private static func names(in text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
      .filter { $0.count >= nameMin && !commonWords.contains($0) }
  }

  /// Words of many names.
  private static let commonWords: Set<String> = [
    "gmbh", "mbh", "gesellschaft", "haftungsbeschränkt", "firma", "herr", "herrn", "frau",
    "deutschland", "germany", "service", "services", "group", "holding",
  ]

  private static func plain(_ text: String) -> String {
    text.uppercased().filter { $0.isLetter || $0.isNumber }
  }

  private static let referenceMin = 6
  private static let digitsMin = 4

  /// A text that is a number of something, without its separators; no date and no amount.
  private static func reference(in text: String) -> String? {
    let plain = plain(text)
    guard plain.count >= referenceMin, plain.count(where: \.isNumber) >= digitsMin,
      !text.contains(","), !text.contains("@"),
      text.count(where: { $0 == "." }) < 2 || plain.contains(where: \.isLetter)
    else { return nil }
    return plain
  }
}

/// The number of a page as it is printed: “Seite 2 von 3”.
struct PageNumber: Hashable {
  let number: Int
  let count: Int?

  var isFirst: Bool { number == 1 }
  var isLast: Bool { count.map { number >= $0 } ?? true }

  private static let labels: Set<String> = ["seite", "blatt", "page"]
  private static let numbers = 1...999

  init(number: Int, count: Int?) {
    self.number = number
    self.count = count
  }

  /// Nil where a page has none.
  init?(in page: PageText) {
    let words = page.words.map { $0.text.lowercased() }
    for (index, word) in words.enumerated()
    where Self.labels.contains(word.filter(\.isLetter)) {
      let numbers = words[index..<min(index + 4, words.count)].flatMap { text in
        text.split { !$0.isNumber }.compactMap { Int($0) }
      }
      guard let number = numbers.first, Self.numbers.contains(number) else { continue }
      let count = numbers.dropFirst().first.flatMap { $0 >= number ? $0 : nil }
      self.init(number: number, count: count)
      return
    }
    return nil
  }
}

extension String {
  /// Whether two longer texts differ in one letter or digit.
  func isNearly(_ other: String) -> Bool {
    let (left, right) = (Array(utf8), Array(other.utf8))
    guard min(left.count, right.count) >= 6, abs(left.count - right.count) <= 1 else {
      return false
    }
    var start = 0
    while start < min(left.count, right.count), left[start] == right[start] { start += 1 }
    var end = 0
    while end < min(left.count, right.count) - start,
      left[left.count - 1 - end] == right[right.count - 1 - end]
    { end += 1 }
    return max(left.count, right.count) - start - end <= 1
  }
}

package import Classification
package import Extraction
package import ReadResult

/// What readers know of the organisation beyond the document in hand: its own names, and what
/// people's corrections taught of classes (C6) and of suppliers' documents (C7).
package struct Knowledge: Hashable, Sendable {
  /// The own companies and their aliases: never the seller.
  package var ownNames: [String] = []
  /// Their VAT identifiers and accounts: never the mark of a supplier.
  package var ownNumbers: [String] = []
  package var suppliers = Suppliers()
  /// Of corrections only; the starting model of the program is added by ``classifier``.
  package var learned = LearnedModel()

  package init() {}

  /// Knows what the lessons tell.
  package init(
    ownNames: [String], ownNumbers: [String] = [], lessons: some Sequence<Lesson>,
    supplierLessons: some Sequence<SupplierLesson> = []
  ) {
    self.ownNames = ownNames
    self.ownNumbers = ownNumbers
    suppliers = Suppliers(supplierLessons)
    for lesson in lessons { learned.learn(lesson, besides: .starting) }
  }

  package var organisation: Organisation {
    Organisation(ownNames: ownNames, ownNumbers: ownNumbers, suppliers: suppliers)
  }

  package var classifier: Classifier {
    Classifier(learned: LearnedModel.starting.joined(by: learned))
  }
}

extension Lesson {
  /// What is learned from a document that was read; of a sensitive one only words that the program
  /// knows, so that no name is kept (A7).
  package init(of words: DocumentWords, as documentClass: DocumentClass) {
    let all = Classifier.words(of: words.pages)
    self.init(
      documentClass,
      words: documentClass.isSensitive ? all.filter(LearnedModel.starting.knows) : all)
  }
}

extension Knowledge {
  /// What is decoded at once; suppliers wait for their documents.
  private struct Head: Codable {
    var ownNames: [String]
    var ownNumbers: [String]
    var learned: LearnedModel
  }

  /// As it travels to a reader.
  package func encoded() throws(FrameFault) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.appendPart(
      try CompactForm.encode(Head(ownNames: ownNames, ownNumbers: ownNumbers, learned: learned)))
    return bytes + (try suppliers.encoded())
  }

  package init(_ bytes: [UInt8]) throws(FrameFault) {
    var rest = bytes[...]
    let head = try CompactForm.decode(Head.self, from: try rest.takePart())
    ownNames = head.ownNames
    ownNumbers = head.ownNumbers
    learned = head.learned
    suppliers = try Suppliers(rest)
  }
}

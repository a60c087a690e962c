package import Classification
package import ReadResult

/// What readers know of the organisation beyond the document in hand: its own names, and what
/// people's corrections taught (C6).
package struct Knowledge: Codable, Hashable, Sendable {
  /// The own companies and their aliases: never the seller.
  package var ownNames: [String] = []
  /// Of corrections only; the starting model of the program is added by ``classifier``.
  package var learned = LearnedModel()

  package init() {}

  /// Knows what the lessons tell.
  package init(ownNames: [String], lessons: some Sequence<Lesson>) {
    self.ownNames = ownNames
    for lesson in lessons { learned.learn(lesson, besides: .starting) }
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
  /// As it travels to a reader.
  package func encoded() throws(FrameFault) -> [UInt8] { try CompactForm.encode(self) }

  package init(_ bytes: [UInt8]) throws(FrameFault) {
    self = try CompactForm.decode(Knowledge.self, from: bytes)
  }
}

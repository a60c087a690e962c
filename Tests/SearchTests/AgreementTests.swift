import Payables
import TestSupport
import Testing

@testable import Search

/// The index finds what a look at every document finds.
@Suite struct AgreementTests {
  @Test(arguments: 1...12)
  func `the index finds exactly what looking at all finds`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let temporary = try TemporaryIndex()
    var scope = SearchScope()
    scope.findsParts = false
    scope.limit = 100
    for _ in 0..<4 {
      let corpus = ScannedCorpus(&random)
      try temporary.index.reset()
      try temporary.put(corpus.texts.enumerated().map { SampleDocument.open($0 + 1, $1) })
      for _ in 0..<40 {
        let count = Int.random(in: 1...3, using: &random)
        let parts = (0..<count).map { _ in ScannedCorpus.part(&random) }
        let query = parts.map(\.text).joined(separator: " ")
        let answer = try temporary.index.search(SearchQuery(query), scope)
        #expect(Set(answer.hits.map(\.id.number)) == corpus.found(parts), "\(query)")
        #expect(answer.total == corpus.found(parts).count)
      }
    }
  }

  @Test(arguments: 1...6)
  func `parts of compounds are found as looking finds them`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed + 100)
    let temporary = try TemporaryIndex()
    let corpus = ScannedCorpus(&random)
    try temporary.put(corpus.texts.enumerated().map { SampleDocument.open($0 + 1, $1) })
    for word in ["dach", "haus", "bild", "boden", "wand"] {
      let answer = try temporary.index.search(SearchQuery(word))
      let exact = corpus.found([.init(text: word) { " \($0) ".contains(" \(word) ") }])
      let found = Set(answer.hits.map(\.id.number))
      #expect(found == (exact.count < SearchIndex.few ? corpus.holding(word) : exact), "\(word)")
    }
  }
}

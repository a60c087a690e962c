import ReadResult
import Testing

@testable import Classification

@Suite struct ClassifiedDocumentTests {
  @Test func `the ranking is kept as it was given`() {
    let document = ClassifiedDocument(ranking: [.init(.invoice, probability: 1)])
    #expect(document.ranking.first?.documentClass == .invoice)
  }
}

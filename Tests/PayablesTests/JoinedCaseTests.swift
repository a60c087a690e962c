import MasterData
import Testing

@testable import Payables

struct JoinedCaseTests {
  private func problem(
    _ code: ExceptionCode, _ text: String = "x", kind: ExceptionCase.Kind? = nil
  ) -> ExceptionCase {
    var problem = ExceptionCase(
      code, owner: .ap, deadline: Timestamp(seconds: 0), german: text, english: text,
      nextActionGerman: "", nextActionEnglish: "")
    problem.kind = kind
    return problem
  }

  @Test func `nothing wrong is no case`() { #expect(ExceptionCase.joined([]) == nil) }

  @Test func `the order of weight decides, not that of finding`() throws {
    let joined = try #require(
      ExceptionCase.joined([
        problem(.priceDeviation), problem(.missingEvidence, "a"), problem(.missingEvidence, "b"),
        problem(.masterData),
      ]))
    #expect(joined.primary == .masterData)
    #expect(joined.secondary == [.missingEvidence, .priceDeviation])
    #expect(joined.others.map(\.german) == ["a", "b", "x"])
  }

  @Test func `what is only to be confirmed comes after what is wrong`() throws {
    let joined = try #require(
      ExceptionCase.joined([problem(.duplicate, kind: .understood), problem(.other)]))
    #expect(joined.primary == .other)
    #expect(joined.kind == nil)
  }
}

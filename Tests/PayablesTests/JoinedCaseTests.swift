import MasterData
import Testing

@testable import Payables

@Suite("One case of everything that is wrong")
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

  @Test("Nothing wrong is no case")
  func none() { #expect(ExceptionCase.joined([]) == nil) }

  @Test("The order of weight decides, not that of finding")
  func precedence() throws {
    let joined = try #require(
      ExceptionCase.joined([
        problem(.priceDeviation), problem(.missingEvidence, "a"), problem(.missingEvidence, "b"),
        problem(.masterData),
      ]))
    #expect(joined.primary == .masterData)
    #expect(joined.secondary == [.missingEvidence, .priceDeviation])
    #expect(joined.others.map(\.german) == ["a", "b", "x"])
  }

  @Test("What is only to be confirmed comes after what is wrong")
  func understood() throws {
    let joined = try #require(
      ExceptionCase.joined([problem(.duplicate, kind: .understood), problem(.other)]))
    #expect(joined.primary == .other)
    #expect(joined.kind == nil)
  }
}

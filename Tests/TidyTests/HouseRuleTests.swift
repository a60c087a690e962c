import Foundation
import Testing

@Suite struct HouseRuleTests {
  @Test(arguments: HouseRule.all)
  func `every source file keeps the rules of the house`(rule: HouseRule) {
    for file in Repository.sources {
      for line in rule.violations(file) {
        Issue.record("\(file.path):\(line): \(rule.demand) Remedy: \(rule.remedy).")
      }
    }
  }

  @Test(arguments: HouseRule.all)
  func `a rule finds the text that breaks it and no other`(rule: HouseRule) {
    #expect(!rule.violations(rule.broken.file).isEmpty)
    #expect(rule.violations(rule.kept.file).isEmpty)
  }

  @Test func `there are sources to look at`() {
    #expect(Repository.sources.contains { $0.path == "Sources/Invoice/Invoice.swift" })
    #expect(Repository.sources.contains { $0.path == "Tests/TidyTests/HouseRuleTests.swift" })
  }

  @Test func `most files are short`() {
    let counts = Repository.sources.filter(\.isSwift).map(\.text.lines.count).sorted()
    let median = counts[counts.count / 2]
    FileHandle.standardError.write(
      Data("tidy: \(counts.count) Swift files, \(median) lines in the median file\n".utf8))
    #expect(median <= HouseRule.medianFileLinesMax, "split the longest files by concept")
  }

  @Test(arguments: FloatingPoint.allowed)
  func `an allowed binary fraction exists`(name: String) {
    let stands = Repository.sources.contains { file in
      FloatingPoint.roomsOfMoney.contains(file.room)
        && file.text.lines.contains { $0.hasWord(name) && $0.hasWord("Double") }
    }
    #expect(stands, "\(name) is gone: take it out of FloatingPoint.allowed")
  }
}

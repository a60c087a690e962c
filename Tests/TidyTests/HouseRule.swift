import Testing

/// A rule of the house that a single source file can break.
///
/// Each rule brings a text that keeps it and one that breaks it, so that no rule can sleep.
struct HouseRule: CustomTestStringConvertible, Sendable {
  /// What is demanded, as a sentence.
  let demand: String
  /// What the author can do.
  let remedy: String
  let kept: Example
  let broken: Example
  /// The lines that break the rule; 1 where it is the file as a whole.
  let violations: @Sendable (SourceFile) -> [Int]

  var testDescription: String { demand }

  /// A file that could be.
  struct Example: Sendable {
    let path: String
    let text: String

    init(_ path: String, _ text: String) {
      self.path = path
      self.text = text
    }

    var file: SourceFile { SourceFile(path: path, text: SourceText(text)) }
  }

  /// A rule about lines by themselves, in the files where it applies.
  static func lines(
    _ demand: String, remedy: String, kept: Example, broken: Example,
    where applies: @escaping @Sendable (SourceFile) -> Bool = { _ in true },
    isBroken: @escaping @Sendable (SourceText.Line) -> Bool
  ) -> HouseRule {
    HouseRule(demand: demand, remedy: remedy, kept: kept, broken: broken) { file in
      applies(file) ? file.text.lines.filter(isBroken).map(\.number) : []
    }
  }

  static let all = sizes + words + names
}

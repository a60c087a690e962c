import InvoiceRules

/// Collects the mistakes of one file with their lines.
struct Mistakes {
  let file: String
  private let document: TOMLDocument
  private(set) var problems: [Problem] = []
  private var faulty: Set<TOMLPath> = []

  init(file: String, document: TOMLDocument) {
    self.file = file
    self.document = document
  }

  mutating func add(
    _ path: TOMLPath, value: String? = nil, _ message: Wording, allowed: Wording? = nil,
    hint: Wording? = nil
  ) {
    faulty.insert(path)
    problems.append(
      Problem(
        file: file, line: document.line(of: path), key: path.description, value: value,
        message: message, allowed: allowed, hint: hint))
  }

  /// Whether something was found wrong with the very value, so that what follows from it is not
  /// said as well.
  func isFaulty(_ path: TOMLPath) -> Bool { faulty.contains(path) }

  /// The same of a value or a part of it.
  func isFaulty(within path: TOMLPath) -> Bool {
    faulty.contains { $0.steps.starts(with: path.steps) }
  }

  /// All of them in the order of their lines; those without one first.
  var inOrder: [Problem] {
    problems.enumerated().sorted { left, right in
      let lines = (left.element.line ?? 0, right.element.line ?? 0)
      return lines.0 == lines.1 ? left.offset < right.offset : lines.0 < lines.1
    }.map(\.element)
  }
}

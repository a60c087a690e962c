/// Paths are literals of the binding tables; a mistake in one stops the program at the first use.
extension XMLPath: ExpressibleByStringInterpolation {
  init(stringLiteral text: String) {
    self.init(text)
  }

  init(_ text: String) {
    alternatives = text.split(separator: " | ").map { alternative in
      var scanner = PathScanner(alternative)
      let route = scanner.route()
      precondition(scanner.isAtEnd, "path “\(text)”: nothing may follow “\(scanner.read)”")
      return route
    }
    precondition(!alternatives.isEmpty, "a path is empty")
  }
}

/// Reads one path from left to right.
private struct PathScanner {
  private let text: Substring
  private var rest: Substring

  init(_ text: Substring) {
    self.text = text
    rest = text
  }

  var isAtEnd: Bool { rest.isEmpty }
  /// What was read so far, for messages.
  var read: Substring { text[..<rest.startIndex] }

  mutating func route() -> XMLPath.Route {
    var route = XMLPath.Route()
    repeat {
      if take("@") {
        route.attribute = XMLName(name())
        return route
      }
      route.steps.append(step())
    } while take("/")
    return route
  }

  private mutating func step() -> XMLPath.Step {
    var step = XMLPath.Step(name: XMLName(name()))
    while take("[") {
      step.conditions.append(condition())
      expect("]")
    }
    return step
  }

  private mutating func condition() -> XMLPath.Condition {
    let isNegated = take("not(")
    var condition = comparison()
    if isNegated { expect(")") }
    condition.isNegated = isNegated
    return condition
  }

  private mutating func comparison() -> XMLPath.Condition {
    let ignoresCase = take("upper-case(")
    var condition = XMLPath.Condition(route: route(), ignoresCase: ignoresCase)
    if ignoresCase { expect(")") }
    condition.isExact = rest.hasPrefix("==")
    guard take(condition.isExact ? "=='" : "='") else { return condition }
    let literal = rest.prefix { $0 != "'" }
    rest = rest[literal.endIndex...]
    expect("'")
    condition.literal = String(literal)
    return condition
  }

  private mutating func name() -> String {
    let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == ":" }
    precondition(!name.isEmpty, "path “\(text)”: a name must follow “\(read)”")
    rest = rest[name.endIndex...]
    return String(name)
  }

  private mutating func take(_ token: String) -> Bool {
    guard rest.hasPrefix(token) else { return false }
    rest = rest.dropFirst(token.count)
    return true
  }

  private mutating func expect(_ token: String) {
    let found = take(token)
    precondition(found, "path “\(text)”: “\(token)” must follow “\(read)”")
  }
}

/// The way to a value of a TOML document: `channel[2].settle_seconds`.
struct TOMLPath: Hashable, Sendable {
  enum Step: Hashable, Sendable {
    case key(String)
    /// Counts from 0.
    case item(Int)
  }

  private(set) var steps: [Step] = []

  static let root = TOMLPath()

  func key(_ key: String) -> TOMLPath { appending(.key(key)) }
  func item(_ index: Int) -> TOMLPath { appending(.item(index)) }

  func appending(_ rest: TOMLPath) -> TOMLPath { TOMLPath(steps: steps + rest.steps) }

  private func appending(_ step: Step) -> TOMLPath { TOMLPath(steps: steps + [step]) }

  /// Nil for the root.
  var parent: TOMLPath? {
    guard !steps.isEmpty else { return nil }
    var path = self
    path.steps.removeLast()
    return path
  }
}

extension TOMLPath: CustomStringConvertible {
  /// For people: items count from 1.
  var description: String {
    steps.reduce(into: "") { text, step in
      switch step {
      case .key(let key): text += text.isEmpty ? key : ".\(key)"
      case .item(let index): text += "[\(index + 1)]"
      }
    }
  }
}

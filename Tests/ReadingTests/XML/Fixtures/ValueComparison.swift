/// Compares and inspects values field by field, with paths such as `.lines[0].price.net`.
enum ValueComparison {
  /// The paths where two values of the same type differ.
  static func differences(_ left: Any, _ right: Any, _ path: String = "") -> [String] {
    if let left = left as? AnyHashable, let right = right as? AnyHashable, left == right {
      return []
    }
    let (lefts, rights) = (children(of: left), children(of: right))
    guard !lefts.isEmpty, lefts.map(\.label) == rights.map(\.label) else { return [path] }
    return zip(lefts, rights).flatMap {
      differences($0.value, $1.value, path + $0.label)
    }
  }

  /// The paths where a value has nothing: a nil, an empty array or an empty text.
  static func gaps(in value: Any, _ path: String = "") -> [String] {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional, .collection:
      if mirror.children.isEmpty { return [path] }
    default:
      if let text = value as? String, text.isEmpty { return [path] }
    }
    return children(of: value).flatMap { gaps(in: $0.value, path + $0.label) }
  }

  private static func children(of value: Any) -> [(label: String, value: Any)] {
    let mirror = Mirror(reflecting: value)
    return mirror.children.enumerated().map { index, child in
      switch mirror.displayStyle {
      case .optional: ("", child.value)
      case .collection: ("[\(index)]", child.value)
      default: (".\(child.label ?? "\(index)")", child.value)
      }
    }
  }
}

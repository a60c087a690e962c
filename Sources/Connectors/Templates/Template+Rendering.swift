extension Template {
  /// Bytes of a text that was made from a template, at most.
  static let outputMax = 1 << 20

  /// The text with the values of `facts`.
  func text(
    of facts: ConnectorValue, _ escaping: Escaping
  ) throws(TemplateTrouble) -> String {
    var writer = TemplateWriter(scope: TemplateScope(root: facts), escaping: escaping)
    try writer.write(parts)
    return writer.text
  }
}

/// Why no text can be made from a template.
enum TemplateTrouble: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is no value with that name.
  case missing(String)
  /// The name is that of a list or of several values.
  case notPlain(String)
  /// The value can't stand there: a line end in a header, only points in an address.
  case unfit(String)
  case tooLong

  var description: String {
    switch self {
    case .missing(let name): "there is no value for {{\(name)}}"
    case .notPlain(let name): "{{\(name)}} is not a single value"
    case .unfit(let name): "the value of {{\(name)}} can't stand there"
    case .tooLong: "the text would be longer than \(Template.outputMax >> 20) MiB"
    }
  }
}

/// Where a name is looked up: the items around it, innermost last.
struct TemplateScope {
  private struct Frame {
    let value: ConnectorValue
    var isFirst = false
    var isLast = false
  }

  private var frames: [Frame]

  init(root: ConnectorValue) { frames = [Frame(value: root)] }

  func value(of name: String) -> ConnectorValue? {
    switch name {
    case Template.item: return frames.last?.value
    case Template.first: return .flag(frames.last?.isFirst ?? false)
    case Template.last: return .flag(frames.last?.isLast ?? false)
    default:
      let first = name.prefix { $0 != "." }
      let holder = frames.last { $0.value[String(first)] != nil }
      return holder?.value.value(at: name)
    }
  }

  func entering(_ value: ConnectorValue, isFirst: Bool, isLast: Bool) -> TemplateScope {
    var inner = self
    inner.frames.append(Frame(value: value, isFirst: isFirst, isLast: isLast))
    return inner
  }
}

private struct TemplateWriter {
  var scope: TemplateScope
  let escaping: Escaping
  private(set) var text = ""

  init(scope: TemplateScope, escaping: Escaping) {
    self.scope = scope
    self.escaping = escaping
  }

  mutating func write(_ parts: [Template.Part]) throws(TemplateTrouble) {
    for part in parts {
      switch part {
      case .text(let plain): text += plain
      case .value(let name): text += try escaped(name)
      case .section(let name, let inner): try write(inner, about: scope.value(of: name))
      case .inverse(let name, let inner):
        if scope.value(of: name)?.isSaid != true { try write(inner) }
      }
      guard text.utf8.count <= Template.outputMax else { throw .tooLong }
    }
  }

  private func escaped(_ name: String) throws(TemplateTrouble) -> String {
    guard let value = scope.value(of: name) else { throw .missing(name) }
    guard let plain = value.plainText else {
      if case .text = value { throw .missing(name) }
      throw .notPlain(name)
    }
    guard let escaped = escaping.escape(plain) else { throw .unfit(name) }
    return escaped
  }

  private mutating func write(
    _ parts: [Template.Part], about value: ConnectorValue?
  ) throws(TemplateTrouble) {
    guard let value, value.isSaid else { return }
    let items = if case .list(let items) = value { items } else { [value] }
    let outside = scope
    defer { scope = outside }
    for (index, item) in items.enumerated() {
      scope = outside.entering(item, isFirst: index == 0, isLast: index == items.count - 1)
      try write(parts)
    }
  }
}

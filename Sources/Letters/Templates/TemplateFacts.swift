/// What a template may name; names without a value are empty, and sections of them are left out.
protocol TemplateFacts: Sendable {
  /// As Mustache takes them.
  var values: [String: Any] { get }
}

extension [String: Any] {
  /// Those texts that there are.
  init(_ texts: [(name: String, text: String?)]) {
    self.init()
    for (name, text) in texts { self[name] = text }
  }
}

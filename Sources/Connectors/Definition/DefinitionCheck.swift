extension ConnectorDefinition {
  /// Everything that is wrong, so that all of it can be mended at once.
  package var problems: [ConnectorProblem] {
    var check = DefinitionCheck(self)
    check.run()
    return check.problems
  }
}

/// Looks for what can't work before anything is sent.
private struct DefinitionCheck {
  private let definition: ConnectorDefinition
  private(set) var problems: [ConnectorProblem] = []

  init(_ definition: ConnectorDefinition) { self.definition = definition }

  private mutating func note(_ place: String, _ german: String, _ english: String) {
    problems.append(ConnectorProblem(place, german, english))
  }

  mutating func run() {
    checkNames()
    checkBase()
    if definition.events.isEmpty {
      note("events", "Es fehlen die Ereignisse.", "The events are missing.")
    }
    if !(1...ConnectorDefinition.stepsMax).contains(definition.steps.count) {
      note(
        "step", "Ein Anschluss hat 1 bis \(ConnectorDefinition.stepsMax) Schritte.",
        "A connector has 1 to \(ConnectorDefinition.stepsMax) steps.")
    }
    if definition.steps.last?.reads == true {
      note(
        "step", "Auf eine Nachfrage (reads) muss ein Schritt folgen, der etwas ändert.",
        "A step that only asks (reads) must be followed by one that changes something.")
    }
    if let signature = definition.signature, !definition.secrets.contains(signature.secret) {
      note(
        "signature.secret", "Das Geheimnis „\(signature.secret)“ steht nicht in secrets.",
        "The secret “\(signature.secret)” is not in secrets.")
    }
    for (name, value) in definition.settings.sorted(by: { $0.key < $1.key }) where value.isEmpty {
      note("settings.\(name)", "Der Wert fehlt.", "The value is missing.")
    }
    checkHeaders(definition.headers, "headers")
    for (index, step) in definition.steps.enumerated() { check(step, "step[\(index + 1)]") }
    checkRemembered()
  }

  private mutating func checkNames() {
    let steps = definition.steps.map(\.name)
    for (index, name) in steps.enumerated() where steps.firstIndex(of: name) != index {
      note(
        "step[\(index + 1)].name", "„\(name)“ gibt es schon.", "“\(name)” is there already.")
    }
    let places =
      [("name", definition.name)]
      + steps.enumerated().map { ("step[\($0.offset + 1)].name", $0.element) }
    for (place, name) in places where !Self.isPlainName(name) {
      note(
        place, "„\(name)“ darf nur a–z, 0–9 und Bindestriche haben.",
        "“\(name)” may have a–z, 0–9 and hyphens only.")
    }
  }

  private static func isPlainName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 64
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }

  private mutating func checkBase() {
    guard let address = BaseAddress(definition.base) else {
      return note(
        "base", "Das ist keine Adresse wie https://beispiel.de/pfad ohne „/“ am Ende.",
        "This is no address such as https://example.org/path without a “/” at the end.")
    }
    if address.isPlain, !address.isLoopback, !definition.transfer.allowsPlain {
      note(
        "base", "Ohne Verschlüsselung geht nichts an andere Rechner, außer mit allow_plain.",
        "Nothing goes to other machines without encryption, except with allow_plain.")
    }
  }

  private mutating func checkRemembered() {
    let captured = Set(definition.steps.flatMap(\.captures.keys))
    for name in definition.remembers where !captured.contains(name) {
      note(
        "remembers", "Kein Schritt merkt sich „\(name)“.", "No step captures “\(name)”.")
    }
  }

  // MARK: Steps

  private mutating func check(_ step: ConnectorStep, _ place: String) {
    checkLine(step.path, "\(place).path", hasSecrets: true)
    if step.path.first != "/" || step.path.contains(" ") || step.path.hasFragment {
      note(
        "\(place).path", "Ein Pfad beginnt mit „/“ und hat weder „#“ noch Leerzeichen.",
        "A path begins with “/” and has neither “#” nor blanks.")
    }
    checkHeaders(step.headers, "\(place).headers")
    if let header = step.idempotencyHeader, !Self.isToken(header) {
      noteHeader(header, "\(place).idempotency_header")
    }
    let vocabulary = definition.vocabulary(hasSecrets: false)
    for (key, names) in [("when", step.when), ("unless", step.unless)] {
      for name in names where vocabulary.value(at: name) == nil {
        noteUnknown(name, "\(place).\(key)")
      }
    }
    for event in step.events where !definition.events.contains(event) {
      note(
        "\(place).events", "„\(event.rawValue)“ steht nicht in den Ereignissen des Anschlusses.",
        "“\(event.rawValue)” is not among the events of the connector.")
    }
    check(step.body, "\(place).body")
    for (name, capture) in step.captures.sorted(by: { $0.key < $1.key }) {
      check(capture, "\(place).captures.\(name)")
    }
  }

  private mutating func check(_ body: ConnectorBody, _ place: String) {
    switch body {
    case .none: break
    case .json(let text): checkTemplate(text, "\(place).json")
    case .text(let text, _): checkTemplate(text, "\(place).text")
    case .form(let parts):
      if !(1...ConnectorBody.partsMax).contains(parts.count) {
        note(
          place, "Ein Formular hat 1 bis \(ConnectorBody.partsMax) Teile.",
          "A form has 1 to \(ConnectorBody.partsMax) parts.")
      }
      for (index, part) in parts.enumerated() {
        guard case .value(let text) = part.content else { continue }
        checkTemplate(text, "\(place).parts[\(index + 1)].value")
      }
      refuseSignature(place)
    case .file: refuseSignature(place)
    }
  }

  /// Files are sent while they are read, so their code is not known when the headers leave.
  private mutating func refuseSignature(_ place: String) {
    guard definition.signature != nil else { return }
    note(
      place, "Ein signierter Anschluss kann keine Dateien senden.",
      "A connector that signs can't send files.")
  }

  private mutating func check(_ capture: ConnectorCapture, _ place: String) {
    let stars = capture.path.split(separator: ".").filter { $0 == "*" }.count
    let isFilled = capture.path.split(separator: ".", omittingEmptySubsequences: false)
      .allSatisfy { !$0.isEmpty }
    if !isFilled || stars > 1 || (stars == 0 && !capture.conditions.isEmpty) {
      note(
        place, "Ein Pfad hat Namen und Punkte und mit Bedingungen genau einen Stern.",
        "A path has names and points, and with conditions exactly one star.")
    }
    for (path, text) in capture.conditions.sorted(by: { $0.key < $1.key }) {
      checkTemplate(text, "\(place).where.\(path)")
    }
  }

  // MARK: Templates

  private mutating func checkHeaders(_ headers: [String: String], _ place: String) {
    for (name, text) in headers.sorted(by: { $0.key < $1.key }) {
      if !Self.isToken(name) { noteHeader(name, place) }
      checkLine(text, "\(place).\(name)", hasSecrets: true)
    }
  }

  private static let tokenSigns = Set("!#$%&'*+-.^_`|~".utf8)

  /// Whether it can be the name of a header (RFC 9110 5.6.2).
  private static func isToken(_ name: String) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy { byte in
        let character = Character(Unicode.Scalar(byte))
        return byte < 0x80
          && (character.isLetter || character.isWholeNumber || tokenSigns.contains(byte))
      }
  }

  private mutating func noteHeader(_ name: String, _ place: String) {
    note(
      place, "„\(name)“ kann keine Kopfzeile sein.", "“\(name)” can't be the name of a header.")
  }

  private mutating func noteUnknown(_ name: String, _ place: String) {
    note(
      place, "Den Wert „\(name)“ gibt es nicht.", "There is no value “\(name)”.")
  }

  private mutating func checkLine(_ text: String, _ place: String, hasSecrets: Bool) {
    guard let template = checkTemplate(text, place, hasSecrets: hasSecrets) else { return }
    if !template.isLine || text.utf8.contains(where: { $0 < 0x20 }) {
      note(
        place, "Hier stehen nur Werte, keine Abschnitte und keine Zeilenenden.",
        "There may be values only, no sections and no line ends.")
    }
  }

  @discardableResult
  private mutating func checkTemplate(
    _ text: String, _ place: String, hasSecrets: Bool = false
  ) -> Template? {
    do {
      let template = try Template(text)
      let vocabulary = definition.vocabulary(hasSecrets: hasSecrets)
      for name in template.unknownNames(in: vocabulary) { noteUnknown(name, place) }
      return template
    } catch {
      problems.append(ConnectorProblem(place, error.wording))
      return nil
    }
  }
}

extension String {
  /// Whether a `#` stands outside of a tag.
  fileprivate var hasFragment: Bool {
    replacing("{{#", with: "{{").contains("#")
  }
}

extension ConnectorDefinition {
  /// Everything a template of the connector may name.
  fileprivate func vocabulary(hasSecrets: Bool) -> ConnectorValue {
    func examples(_ names: some Sequence<String>) -> ConnectorValue {
      .group(Dictionary(names.map { ($0, .text("x")) }) { first, _ in first })
    }
    let files = ConnectorFile.allCases.map(\.rawValue)
    var names: [String: ConnectorValue] = [
      "setting": examples(settings.keys),
      "captured": examples(steps.flatMap(\.captures.keys)),
      "has": examples(files),
    ]
    if hasSecrets { names["secret"] = examples(secrets) }
    // A table names its value whatever it is looked up by.
    let known = tables.mapValues { ConnectorTable(key: $0.key, values: [:], otherwise: "x") }
    return ConnectorVocabulary.example.adding(known).adding(names)
  }
}

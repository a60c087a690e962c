import SystemPackage

extension ConnectorDefinition {
  /// Reads a definition out of the values of its file; says everything that is wrong with them.
  ///
  /// What the values say as a whole is looked at by ``problems``.
  package static func read(
    _ file: ConnectorValue
  ) -> (definition: ConnectorDefinition, problems: [ConnectorProblem]) {
    var reader = DefinitionReader()
    let definition = reader.definition(file)
    return (definition, reader.problems)
  }
}

/// Takes a definition out of the tree of its file, key by key.
private struct DefinitionReader {
  private(set) var problems: [ConnectorProblem] = []

  mutating func definition(_ file: ConnectorValue) -> ConnectorDefinition {
    var table = DefinitionTable(file, "")
    var definition = ConnectorDefinition(
      name: table.text("name") ?? "", base: table.text("base") ?? "",
      events: table.choices("events"), steps: [])
    definition.settings = table.map("settings")
    definition.secrets = table.texts("secrets")
    definition.headers = table.map("headers")
    definition.remembers = table.texts("remembers")
    definition.rate =
      table.number("per_second", in: ConnectorRate.countRange).map { .perSecond($0) }
      ?? table.number("per_minute", in: ConnectorRate.countRange).map { .perMinute($0) }
    definition.transfer = transfer(&table)
    definition.signature = table.inner("signature").map { signature($0) }
    for (name, inner) in table.inners("table") { definition.tables[name] = self.table(inner) }
    definition.steps = table.items("step").map { step($0) }
    finish(table)
    return definition
  }

  private mutating func finish(_ table: DefinitionTable) { problems += table.problems }

  private mutating func transfer(_ table: inout DefinitionTable) -> TransferSettings {
    var transfer = TransferSettings()
    transfer.authorities = table.optionalText("ca_file").map { FilePath($0) }
    transfer.allowsPlain = table.flag("allow_plain")
    transfer.proxy = table.optionalText("proxy")
    transfer.secondsMax =
      table.number("timeout_seconds", in: TransferSettings.secondsRange) ?? transfer.secondsMax
    return transfer
  }

  private mutating func signature(_ values: DefinitionTable) -> ConnectorSignature {
    var table = values
    var signature = ConnectorSignature(secret: table.text("secret") ?? "")
    signature.header = table.optionalText("header") ?? signature.header
    signature.timeHeader = table.optionalText("timestamp_header") ?? signature.timeHeader
    signature.prefix = table.optionalText("prefix") ?? ""
    signature.encoding = table.choice("encoding") ?? .hexadecimal
    finish(table)
    return signature
  }

  private mutating func table(_ values: DefinitionTable) -> ConnectorTable {
    var table = values
    let read = ConnectorTable(
      key: table.text("of") ?? "", values: table.map("values"),
      otherwise: table.optionalText("otherwise"))
    finish(table)
    return read
  }

  // MARK: Steps

  private mutating func step(_ values: DefinitionTable) -> ConnectorStep {
    var table = values
    var step = ConnectorStep(
      name: table.text("name") ?? "", method: table.choice("method") ?? .post,
      path: table.text("path") ?? "")
    step.reads = table.flag("reads")
    step.events = table.choices("events")
    step.when = table.texts("when")
    step.unless = table.texts("unless")
    step.headers = table.map("headers")
    step.accepts = table.statuses("accepts")
    step.postpones = table.statuses("postpones")
    step.idempotencyHeader = table.optionalText("idempotency_header")
    step.body = body(&table)
    for (name, inner) in table.inners("captures") { step.captures[name] = capture(inner) }
    finish(table)
    return step
  }

  private mutating func capture(_ values: DefinitionTable) -> ConnectorCapture {
    var table = values
    var capture = ConnectorCapture(path: table.text("path") ?? "")
    capture.conditions = table.map("where")
    finish(table)
    return capture
  }

  private mutating func body(_ table: inout DefinitionTable) -> ConnectorBody {
    guard var body = table.inner("body") else { return .none }
    defer { finish(body) }
    if let template = body.optionalText("json") { return .json(template) }
    if let kind: ConnectorFile = body.choice("file") { return .file(kind) }
    if let template = body.optionalText("text") {
      return .text(template, mediaType: body.optionalText("media_type") ?? "text/plain")
    }
    return .form(body.items("parts").map { part($0) })
  }

  private mutating func part(_ values: DefinitionTable) -> ConnectorPart {
    var table = values
    defer { finish(table) }
    let name = table.text("name") ?? ""
    if let kind: ConnectorFile = table.choice("file") {
      return ConnectorPart(name: name, content: .file(kind))
    }
    return ConnectorPart(name: name, content: .value(table.text("value") ?? ""))
  }
}

import SystemPackage
import Testing

@testable import Connectors

@Suite struct DefinitionCheckTests {
  static let file: ConnectorValue = [
    "name": "erp", "base": "https://erp.example/api", "events": ["posted", "paid"],
    "secrets": ["token", "signing"], "settings": ["company": "7"], "remembers": ["id"],
    "per_second": 2, "ca_file": "/etc/ca.pem", "timeout_seconds": 30,
    "headers": ["Authorization": "Bearer {{secret.token}}"],
    "table": ["category": ["of": "account", "values": ["4260": "c-1"], "otherwise": "c-0"]],
    "step": [
      [
        "name": "find", "reads": true, "method": "GET",
        "path": "/v?n={{voucher.number}}&c={{setting.company}}",
        "captures": ["id": ["path": "items.*.id", "where": ["note": "{{voucher.id}}"]]],
      ],
      [
        "name": "create", "path": "/v", "unless": ["captured.id"], "events": ["posted"],
        "body": ["json": "[{{#splits}}\"{{category}}\"{{^last()}},{{/last()}}{{/splits}}]"],
        "captures": ["id": ["path": "id"]], "accepts": [409], "postpones": [423],
        "idempotency_header": "Idempotency-Key",
      ],
      [
        "name": "file", "path": "/v/{{captured.id}}/files", "when": ["has.original"],
        "body": ["parts": [["name": "f", "file": "original"], ["name": "n", "value": "{{.}}"]]],
      ],
    ],
  ]

  @Test func `a definition is read with everything that is in it`() {
    let (definition, problems) = ConnectorDefinition.read(Self.file)
    #expect(problems.isEmpty)
    #expect(definition.problems.isEmpty)
    #expect(definition.rate == .perSecond(2))
    #expect(definition.transfer.authorities == "/etc/ca.pem")
    #expect(definition.transfer.secondsMax == 30)
    #expect(definition.tables["category"]?.otherwise == "c-0")
    #expect(definition.steps.map(\.name) == ["find", "create", "file"])
    #expect(definition.steps.map(\.method) == [.get, .post, .post])
    #expect(definition.steps[0].reads)
    #expect(definition.steps[0].captures["id"]?.conditions == ["note": "{{voucher.id}}"])
    #expect(definition.steps[1].accepts == [409])
    #expect(definition.steps[1].postpones == [423])
    guard case .form(let parts) = definition.steps[2].body else {
      Issue.record("the body is no form")
      return
    }
    #expect(parts.map(\.content) == [.file(.original), .value("{{.}}")])
  }

  typealias Change = @Sendable (inout ConnectorDefinition) -> Void

  static let mistakes: [(String, Change)] = [
    ("name", { $0.name = "Lex Office" }),
    ("base", { $0.base = "https://erp.example/" }),
    ("base", { $0.base = "http://erp.example" }),
    ("base", { $0.base = "https://user@erp.example" }),
    ("base", { $0.base = "https://erp.example?x=1" }),
    ("base", { $0.base = "ftp://erp.example" }),
    ("events, step[2].events", { $0.events = [] }),
    ("settings.company", { $0.settings["company"] = "" }),
    ("headers.Authorization", { $0.headers["Authorization"] = "{{secret.other}}" }),
    ("headers", { $0.headers["X Y"] = "a" }),
    ("headers.X-A", { $0.headers["X-A"] = "a\nb" }),
    ("signature.secret, step[3].body", { $0.signature = ConnectorSignature(secret: "other") }),
    ("remembers", { $0.remembers = ["page"] }),
    ("step, remembers", { $0.steps = [] }),
    ("step", { $0.steps[2].reads = true }),
    ("step[2].name", { $0.steps[1].name = "find" }),
    ("step[1].path", { $0.steps[0].path = "/v?n={{voucher.nummer}}" }),
    ("step[1].path", { $0.steps[0].path = "v" }),
    ("step[1].path", { $0.steps[0].path = "/v{{^voucher.due}}x{{/voucher.due}}" }),
    ("step[2].unless", { $0.steps[1].unless = ["captured.page"] }),
    ("step[2].events", { $0.steps[1].events = [.rejected] }),
    ("step[2].body.json", { $0.steps[1].body = .json("{{#splits}}{{konto}}{{/splits}}") }),
    // A secret in a body would be kept by the other side and in copies.
    ("step[2].body.json", { $0.steps[1].body = .json("{{secret.token}}") }),
    ("step[2].body.json", { $0.steps[1].body = .json("{{#splits}}") }),
    ("step[3].body", { $0.signature = ConnectorSignature(secret: "signing") }),
    ("step[3].body", { $0.steps[2].body = .form([]) }),
    ("step[1].captures.id", { $0.steps[0].captures["id"]?.path = "items.0.id" }),
    ("step[1].captures.id", { $0.steps[0].captures["id"]?.path = "items..id" }),
    (
      "step[1].captures.id.where.note",
      { $0.steps[0].captures["id"]?.conditions["note"] = "{{x}}" }
    ),
    ("step[2].idempotency_header", { $0.steps[1].idempotencyHeader = "A:B" }),
  ]

  @Test(arguments: mistakes.indices)
  func `what can't work is said at its place`(row: Int) {
    let (places, change) = Self.mistakes[row]
    var definition = ConnectorDefinition.read(Self.file).definition
    change(&definition)
    #expect(definition.problems.map(\.place).joined(separator: ", ") == places)
  }

  @Test func `an empty file and wrong values are told key by key`() {
    let (_, problems) = ConnectorDefinition.read([
      "name": 3, "base": "https://x.example", "events": ["posted", "sold"], "per_second": 0,
      "color": "red",
      "step": [["name": "a", "path": "/", "method": "FETCH", "reads": "yes", "accepts": [200]]],
    ])
    #expect(
      problems.map(\.place) == [
        "step[1].method", "step[1].reads", "step[1].accepts", "name", "events", "per_second",
        "color",
      ])
  }

  @Test(arguments: [
    ("https://a.example", false, false), ("http://localhost:8080", true, true),
    ("http://127.0.0.1:1/x", true, true), ("http://[::1]:80", true, true),
    ("http://127.evil.example", true, false), ("http://localhost.evil.example", true, false),
    ("http://127.0.0.1.evil.example", true, false),
  ])
  func `this machine is told from others`(text: String, isPlain: Bool, isLoopback: Bool) throws {
    let address = try #require(BaseAddress(text))
    #expect(address.isPlain == isPlain)
    #expect(address.isLoopback == isLoopback)
  }

  @Test(arguments: [
    "", "https://", "https:///x", "https://a b", "https://a@b", "https://a:x", "https://a/?b",
    "https://a\\b", "https://ä.example", "https://a/{{voucher.id}}", "https:a.example",
    "https://[::1", "http://127.0.0.1#@x.example",
  ])
  func `what is no plain address is none`(text: String) { #expect(BaseAddress(text) == nil) }

  @Test func `facts that no template could name are found`() {
    #expect(ConnectorVocabulary.unknownNames(in: ConnectorVocabulary.example).isEmpty)
    let facts: ConnectorValue = ["event": ["id": "1"], "splits": [["konto": "1"]], "x": "y"]
    #expect(ConnectorVocabulary.unknownNames(in: facts) == ["splits.konto", "x"])
  }
}

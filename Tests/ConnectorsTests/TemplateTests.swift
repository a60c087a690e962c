import Testing

@testable import Connectors

@Suite struct TemplateTests {
  private let facts: ConnectorValue = [
    "number": "RE \"7\"/ä", "empty": "", "count": 3, "paid": true, "open": false,
    "supplier": ["name": "Muster\nGmbH"],
    "lines": [["text": "a", "sum": "1.00"], ["text": "b", "sum": "2.50"]],
    "codes": ["EX-01", "EX-09"], "none": [],
  ]

  @Test(arguments: [
    ("ohne Werte", "ohne Werte"),
    ("{{count}}/{{ paid }}", "3/true"),
    ("{{#lines}}{{text}}={{sum}}{{^last()}}, {{/last()}}{{/lines}}", "a=1.00, b=2.50"),
    ("{{#codes}}{{^first()}};{{/first()}}{{.}}{{/codes}}", "EX-01;EX-09"),
    ("{{#none}}x{{/none}}{{^none}}keine{{/none}}", "keine"),
    ("{{#empty}}x{{/empty}}{{#gone.name}}x{{/gone.name}}-", "-"),
    ("{{#open}}x{{/open}}{{^open}}zu{{/open}}", "zu"),
    ("{{#supplier}}{{count}}{{/supplier}}{{! nie }}", "3"),
    ("{{#lines}}{{#last()}}{{text}}{{/last()}}{{/lines}}", "b"),
    (#"{"a":{"b":{{count}}}}"#, #"{"a":{"b":3}}"#),
  ])
  func `values and sections are written in their places`(text: String, wanted: String) throws {
    #expect(try Template(text).text(of: facts, .plain) == wanted)
  }

  @Test(arguments: [
    ("{{number}}", Escaping.json, #"RE \"7\"/ä"#),
    ("{{supplier.name}}", .json, #"Muster\nGmbH"#),
    ("/v1/{{number}}?n={{count}}", .address, "/v1/RE%20%227%22%2F%C3%A4?n=3"),
  ])
  func `a value is escaped for its place`(text: String, escaping: Escaping, wanted: String) throws {
    #expect(try Template(text).text(of: facts, escaping) == wanted)
  }

  @Test(arguments: [
    ("{{gone}}", Escaping.plain, TemplateTrouble.missing("gone")),
    ("{{empty}}", .address, .missing("empty")),
    ("{{supplier.street}}", .json, .missing("supplier.street")),
    ("{{lines}}", .json, .notPlain("lines")),
    ("{{supplier.name}}", .header, .unfit("supplier.name")),
  ])
  func `a value that is not there is no empty text`(
    text: String, escaping: Escaping, wanted: TemplateTrouble
  ) throws {
    let template = try Template(text)
    #expect(throws: wanted) { try template.text(of: facts, escaping) }
  }

  @Test(arguments: [".", "..", "..."])
  func `a value of points is no step in an address`(value: String) throws {
    let template = try Template("/v1/{{id}}")
    #expect(throws: TemplateTrouble.unfit("id")) {
      try template.text(of: ["id": .text(value)], .address)
    }
  }

  @Test(arguments: [
    ("{{a", TemplateMistake.braceMissing), ("{{}}", .badName("")), ("{{{a}}}", .badName("{a")),
    ("{{> a}}", .badName("> a")), ("{{a..b}}", .badName("a..b")), ("{{#a}}", .notClosed("a")),
    ("{{/a}}", .notOpen("a")), ("{{#a}}{{#b}}{{/a}}{{/b}}", .notOpen("a")),
    (String(repeating: "{{#a}}", count: 40), .tooDeep),
    (String(repeating: "x", count: Template.sizeMax + 1), .tooLong),
  ])
  func `a text that is no template says why`(text: String, mistake: TemplateMistake) {
    #expect(throws: mistake) { try Template(text) }
  }

  @Test func `lists inside lists do not grow without end`() throws {
    let many = ConnectorValue.list(Array(repeating: "0123456789", count: 400))
    let template = try Template("{{#a}}{{#a}}{{#a}}{{.}}{{/a}}{{/a}}{{/a}}")
    #expect(throws: TemplateTrouble.tooLong) { try template.text(of: ["a": many], .plain) }
  }

  @Test func `names that nobody has are found before anything is written`() throws {
    let template = try Template(
      "{{number}}{{nummer}}{{#lines}}{{text}}{{txt}}{{/lines}}{{^x.y}}{{count}}{{/x.y}}{{txt}}")
    #expect(template.unknownNames(in: facts) == ["nummer", "txt", "x.y"])
  }

  /// The seed is the argument, so a failure names it.
  @Test(arguments: 0..<200)
  func `no text makes the reader of templates stumble`(seed: Int) {
    let pieces = ["{{", "}}", "#", "/", "^", "a", ".", "{", "}", "!", " ", "ä", "last()", "\u{0}"]
    var state = UInt64(seed &* 7919 &+ 1)
    var text = ""
    for _ in 0..<60 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += pieces[Int(state >> 33) % pieces.count]
    }
    guard let template = try? Template(text) else { return }
    let written = try? template.text(of: ["a": ["x", "y"]], .json)
    #expect(written.map { $0.utf8.count <= Template.outputMax } ?? true)
  }
}

import Invoice
import InvoiceRules
import ReadResult
import TestSupport

/// Makes values of any `Decodable` type by answering every question of its decoder at random.
///
/// So every field of the invoice takes part, with those that are added later.
enum Arbitrary {
  static func value<Value: Decodable>(_ type: Value.Type, seed: UInt64) throws -> Value {
    try RandomDecoder(Source(seed: seed), depth: 0).decode(type)
  }

  /// A result whose indices point at one of `blobs` blobs, as a reader would make it.
  static func reply(seed: UInt64) throws -> ReadReply {
    var generator = SeededGenerator(seed: seed)
    let blobs = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
      (0..<Int.random(in: 0...300, using: &generator)).map { _ in
        UInt8.random(in: .min ... .max, using: &generator)
      }
    }
    if seed.isMultiple(of: 7) {
      return ReadReply(.failure(try value(ReadFailure.self, seed: seed)), blobs: blobs)
    }
    var result = try value(ReadResult.self, seed: seed)
    result.structured?.blob = seed.isMultiple(of: 2) ? nil : blobs.count - 1
    result.searchable = seed.isMultiple(of: 3) ? nil : 0
    result.table?.blob = 0
    for index in result.children.indices { result.children[index].blob = index % blobs.count }
    for index in result.invoice?.supportingDocuments.indices ?? 0..<0 {
      result.invoice?.supportingDocuments[index].attachment?.index = index % blobs.count
    }
    return ReadReply(.success(result), blobs: blobs)
  }
}

private final class Source {
  var generator: SeededGenerator
  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

  func text() -> String {
    let samples = [
      "", "RE-2026-1", "Müller & Söhne GmbH", "\u{0}", "Zeile 1\nZeile 2", "🧾", "e\u{301}",
      String(repeating: "lang ", count: 15), "“\\\"”",
    ]
    return samples.randomElement(using: &generator) ?? ""
  }

  func decimal() -> ExactDecimal {
    ExactDecimal(
      coefficient: Int128(number(-1_000_000_000...1_000_000_000)) * Int128(number(0...1_000_000)),
      scale: number(0...6))
  }

  func date() -> CalendarDate? {
    CalendarDate(year: number(1...9999), month: number(1...12), day: number(1...28))
  }

  func part() -> StackPart {
    let first = number(1...5000)
    return StackPart(
      firstPage: first, lastPage: first + number(0...10),
      archiveNumber: element([nil, number(0...100_000)]),
      routing: element([[:], ["Abteilung": text()]]))
  }

  func giroCode() -> GiroCode? {
    var code = IBAN("DE02120300000000202051").map { GiroCode(name: text(), iban: $0) }
    code?.amount = number(0...1) == 0 ? nil : decimal()
    code?.remittance = element([nil, .text(text()), .reference(text())])
    return code
  }

  func element<Element>(_ elements: [Element]) -> Element {
    elements[number(0...elements.count - 1)]
  }
}

private struct RandomDecoder: Decoder, SingleValueDecodingContainer {
  let source: Source
  let depth: Int
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  init(_ source: Source, depth: Int) {
    self.source = source
    self.depth = depth
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(RandomMap<Key>(decoder: RandomDecoder(source, depth: depth + 1)))
  }

  func unkeyedContainer() -> any UnkeyedDecodingContainer {
    // Sub invoice lines hold sub invoice lines: deep arrays stay empty.
    let count = depth > 5 ? 0 : source.number(0...2)
    return RandomArray(decoder: RandomDecoder(source, depth: depth + 1), length: count)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { self }
  func decodeNil() -> Bool { source.number(0...2) == 0 }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    let value: Any? =
      switch type {
      case is String.Type: source.text()
      case is Int.Type: source.number(0...100_000)
      case is Int64.Type: Int64.random(in: .min ... .max, using: &source.generator)
      case is Double.Type: Double(source.number(0...1000)) / 1000
      case is Bool.Type: source.number(0...1) == 1
      case is ExactDecimal.Type: source.decimal()
      case is CalendarDate.Type: source.date()
      case is ReadFailure.Reason.Type: source.element(ReadFailure.Reason.allCases)
      case is ReadResult.Syntax.Type: source.element(ReadResult.Syntax.allCases)
      case is ReadResult.Source.Type: source.element([ReadResult.Source.xml, .pdfXML, .none])
      case is Severity.Type: source.element([Severity.fatal, .warning, .information])
      case is DocumentFacts.OtherTax.Use.Type:
        source.element([DocumentFacts.OtherTax.Use.lines, .allowances, .charges, .breakdown])
      case is DocumentClass.Type: source.element(DocumentClass.allCases)
      case is FieldName.Type: source.element(FieldName.allCases)
      case is PageText.Origin.Type: source.element([PageText.Origin.textLayer, .ocr])
      case is EInvoiceForm.Type: source.element([EInvoiceForm.accepted, .zugferd1, .partial])
      case is MandateExemption.Type: source.element([MandateExemption.smallAmount, .foreignBuyer])
      case is InvoiceSituation.DayOrigin.Type:
        source.element([InvoiceSituation.DayOrigin.supply, .issue, .check])
      case is ReadResult.Child.Relation.Type:
        source.element([ReadResult.Child.Relation.attachment, .archiveMember, .stackPart])
      case is StackPart.Type: source.part()
      case is GiroCode.Type: source.giroCode()
      case is PageCode.Kind.Type: source.element(PageCode.Kind.allCases)
      case is ScanPage.Colour.Type: source.element(ScanPage.Colour.allCases)
      case is LeftOutPage.Reason.Type: source.element(LeftOutPage.Reason.allCases)
      case is BankMessage.Kind.Type: source.element(BankMessage.Kind.allCases)
      case is ReadResult.Notice.Code.Type:
        source.element([ReadResult.Notice.Code.repaired, .misnamed, .activeContent])
      default: try Value(from: self)
      }
    guard let value = value as? Value else { throw Refusal(type: "\(type)") }
    return value
  }
}

private struct Refusal: Error { var type: String }

private struct RandomMap<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let decoder: RandomDecoder
  var codingPath: [any CodingKey] { [] }
  var allKeys: [Key] { [] }

  func contains(_ key: Key) -> Bool { true }
  func decodeNil(forKey key: Key) -> Bool { decoder.decodeNil() }
  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try decoder.decode(type)
  }
  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedDecodingContainer<Nested> { decoder.container(keyedBy: type) }
  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedDecodingContainer {
    decoder.unkeyedContainer()
  }
  func superDecoder() -> any Decoder { decoder }
  func superDecoder(forKey key: Key) -> any Decoder { decoder }
}

private struct RandomArray: UnkeyedDecodingContainer {
  let decoder: RandomDecoder
  let length: Int
  private(set) var currentIndex = 0
  var codingPath: [any CodingKey] { [] }
  var count: Int? { length }
  var isAtEnd: Bool { currentIndex >= length }

  init(decoder: RandomDecoder, length: Int) {
    self.decoder = decoder
    self.length = length
  }

  mutating func decodeNil() -> Bool { false }
  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    currentIndex += 1
    return try decoder.decode(type)
  }
  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedDecodingContainer<Nested> {
    currentIndex += 1
    return decoder.container(keyedBy: type)
  }
  mutating func nestedUnkeyedContainer() -> any UnkeyedDecodingContainer {
    currentIndex += 1
    return decoder.unkeyedContainer()
  }
  mutating func superDecoder() -> any Decoder { decoder }
}

import ReadResult
import Testing

@testable import Reading

struct XMLLimitsTests {
  private func failure(_ text: String, _ limits: ReadingLimits = .init()) throws -> ReadFailure {
    try #require(throws: ReadFailure.self) {
      try XMLTree(parsing: Array(text.utf8), limits: limits)
    }
  }

  private func nested(_ depth: Int) -> String {
    String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
  }

  @Test(arguments: [
    "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>",
    "<!DOCTYPE a []><a/>",
    "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
    "<!DOCTYPE a PUBLIC '-//x//y' 'http://192.0.2.1/x.dtd'><a/>",
    "<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://192.0.2.1/'> %p;]><a/>",
  ])
  func `a document type declaration with content is refused`(text: String) throws {
    #expect(try failure(text).reason == .documentTypeDeclaration)
  }

  @Test func `a document type that only names the root is harmless`() throws {
    let tree = try XMLTree(parsing: Array("<!DOCTYPE a><a>1</a>".utf8), limits: .init())
    #expect(tree.root.value.text == "1")
  }

  @Test func `elements may be nested to the limit and no deeper`() throws {
    var limits = ReadingLimits()
    #expect(throws: Never.self) { try XMLTree(parsing: Array(nested(256).utf8), limits: limits) }
    #expect(try failure(nested(257)).reason == .limitExceeded)
    #expect(try failure(nested(60_000)).reason == .limitExceeded)
    limits.xmlDepth = 3
    #expect(try failure(nested(4), limits).reason == .limitExceeded)
    limits.xmlDepth = 100_000
    #expect(try failure(nested(300), limits).reason == .limitExceeded)
  }

  @Test func `elements and attributes are counted`() throws {
    var limits = ReadingLimits()
    limits.xmlElements = 10
    let elements = "<a>" + String(repeating: "<b/>", count: 10) + "</a>"
    #expect(try failure(elements, limits).reason == .limitExceeded)
    let attributes = "<a>" + String(repeating: "<b i='1' j='2'/>", count: 6) + "</a>"
    #expect(try failure(attributes, limits).reason == .limitExceeded)
  }

  @Test(arguments: ["=", " = ", "\n=\n"])
  func `a flood of attributes doesn't reach libxml2`(equals: String) throws {
    let attributes = (0..<300).map { "a\($0)\(equals)'v'" }.joined(separator: " ")
    let failure = try failure("<a \(attributes)/>")
    #expect(failure.reason == .limitExceeded)
    #expect(failure.detail.contains("256 attributes"))
  }

  @Test func `attributes of many elements are no flood`() throws {
    let text = "<a>" + String(repeating: "<b i='1' j=\"2\"/>", count: 1000) + "</a>"
    #expect(throws: Never.self) { try XMLTree(parsing: Array(text.utf8), limits: .init()) }
  }

  @Test func `namespaces in scope are bounded`() throws {
    let declarations = (0..<200).map { "xmlns:n\($0)='urn:\($0)'" }.joined(separator: " ")
    let text = String(repeating: "<a \(declarations)>", count: 3)
    #expect(try failure(text + String(repeating: "</a>", count: 3)).reason == .limitExceeded)
    let siblings = "<a>" + String(repeating: "<b \(declarations)/>", count: 9) + "</a>"
    #expect(throws: Never.self) { try XMLTree(parsing: Array(siblings.utf8), limits: .init()) }
  }

  @Test func `different names are bounded`() throws {
    let text = "<a>" + (0..<10_001).map { "<b\($0)/>" }.joined() + "</a>"
    #expect(try failure(text).reason == .limitExceeded)
  }
}

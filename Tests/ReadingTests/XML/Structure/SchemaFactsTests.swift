import Foundation
import ReadResult
import Testing

@testable import Reading

struct SchemaFactsTests {
  @Test(arguments: [
    (ReadResult.Syntax.ublInvoice, XMLNamespace.invoice, "Invoice"),
    (.ublCreditNote, XMLNamespace.creditNote, "CreditNote"),
    (.cii, XMLNamespace.cii, "CrossIndustryInvoice"),
  ])
  func `the facts of a syntax declare its root`(
    syntax: ReadResult.Syntax, namespace: String, root: String
  ) throws {
    let facts = try #require(SchemaFacts.of(syntax))
    let number = try #require(facts.namespaces.number(ofURI: namespace))
    let name = facts.names.number(number, root.utf8.span)
    #expect(facts.globals[Int(try #require(name))] >= 0)
  }

  @Test(arguments: [ReadResult.Syntax.ublInvoice, .ublCreditNote, .cii])
  func `every particle and attribute has a type`(syntax: ReadResult.Syntax) throws {
    let facts = try #require(SchemaFacts.of(syntax))
    let elements = facts.particles.filter { !$0.isWildcard }
    #expect(elements.count > 500 && elements.allSatisfy { $0.type >= 0 })
    let ofAttributes = facts.attributes.map { facts.types[Int($0.type)] }
    #expect(ofAttributes.allSatisfy { $0.content == .simple && $0.simple >= 0 })
    #expect(facts.types.allSatisfy { $0.content != .simple || $0.simple >= 0 })
  }

  @Test func `a name is found in its namespace only`() {
    var names = NameTable()
    for number in 0..<10_000 {
      let given = names.intern(Int16(number % 3), "n\(number / 3)".utf8.span)
      #expect(given == number)
    }
    let found = [1, 3].map { names.number($0, "n7".utf8.span) }
    #expect(found == [22, nil])
    #expect(names.text(22) == "n7")
  }

  private static let shared = EInvoiceCorpus.packageRoot.appending(path: "../shared/schemas")
  private static let facts = "Sources/Reading/XML/Structure/Facts"

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: shared.path),
      "the schemas lie beside the package, if anywhere"))
  func `the facts are those of the schemas`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "facts-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let generator = Process()
    generator.executableURL = URL(filePath: "/usr/bin/env")
    generator.currentDirectoryURL = EInvoiceCorpus.packageRoot
    generator.arguments = [
      "python3", "-B", "tools/schema-facts/generate.py", Self.shared.path, folder.path,
    ]
    try generator.run()
    generator.waitUntilExit()
    #expect(generator.terminationStatus == 0)
    let ours = EInvoiceCorpus.packageRoot.appending(path: Self.facts)
    let names = try FileManager.default.contentsOfDirectory(atPath: ours.path).sorted()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == names)
    #expect(names.count > 5)
    for name in names {
      let made = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      let kept = try String(contentsOf: ours.appending(path: name), encoding: .utf8)
      #expect(made == kept, "\(name): run tools/schema-facts/generate.py")
    }
  }
}

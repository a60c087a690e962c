import Connectors
import Foundation
import Testing

@testable import Configuration

/// A set-up of `deploy/connectors`, read from its real file.
enum SetUp: String, CaseIterable {
  case n8n, lexoffice, notion, erp, cafm

  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  var folder: URL { Self.root.appending(path: "deploy/connectors/\(rawValue)") }

  func text(of file: String) throws -> String {
    try String(contentsOf: folder.appending(path: file), encoding: .utf8)
  }

  /// As it is in the repository: an administrator still has to fill in what is of the house.
  func shipped() throws -> (definition: ConnectorDefinition, problems: [ConnectorProblem]) {
    let document = try TOMLDocument(parsing: text(of: "connector.toml"))
    return ConnectorDefinition.read(ConnectorValue(document.root))
  }

  static let category = "16d04a28-fd91-11e1-a21f-0800200c9a66"

  /// Filled in, for a server at `base`.
  func definition(base: String) throws -> ConnectorDefinition {
    var (definition, problems) = try shipped()
    try #require(problems.isEmpty, "\(problems)")
    definition.base = base
    definition.tables["category"]?.values = ["4260": Self.category]
    definition.settings["data_source_id"]? = "2f26ee68-df30-4f84-aad5-8dd9f34f6c0b"
    try #require(definition.problems.isEmpty, "\(definition.problems)")
    return definition
  }
}

extension ConnectorValue {
  fileprivate init(_ node: TOMLNode) {
    self =
      switch node {
      case .string(let text), .float(let text), .moment(let text): .text(text)
      case .integer(let number): .number(number)
      case .boolean(let isTrue): .flag(isTrue)
      case .array(let items): .list(items.map { ConnectorValue($0) })
      case .table(let members): .group(members.mapValues { ConnectorValue($0) })
      }
  }
}

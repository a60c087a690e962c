import Foundation
import GRDB
import SystemPackage
import TestSupport

extension TestSpool {
  var searchPath: String { path.appending("state/search.sqlite").string }

  /// The ids of the documents that a query finds.
  func found(_ query: String, _ further: String...) throws -> [String] {
    let answer = try Program.run(
      "rohrpost", arguments("search") + ["--json"] + further + [query])
    return try answer.lines.map { line in
      let json = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return json?["id"] as? String ?? ""
    }
  }

  /// What the index has of each document, a text a document.
  func indexed() throws -> [String] {
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try DatabaseQueue(path: searchPath, configuration: configuration)
    defer { try? queue.close() }
    return try queue.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT key || ' ' || version || ' ' || facets || ' ' || numbers || ' ' || text
          FROM document JOIN content USING (key) ORDER BY key
          """)
    }
  }
}

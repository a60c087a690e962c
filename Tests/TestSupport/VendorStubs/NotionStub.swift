import Foundation

/// Queries, pages and changes of a Notion database as they are documented for 2025-09-03.
package final class NotionStub: Sendable {
  package static let token = "ntn_0123456789abcdef"
  package static let dataSource = "2f26ee68-df30-4f84-aad5-8dd9f34f6c0b"
  package let server: StubServer
  private let pages: StubState<[Page]>

  package struct Page: Sendable, Hashable {
    package let id: String
    /// Values as plain text by the name of their property; lists with commas.
    package var values: [String: String]
  }

  package init() throws {
    let pages = StubState<[Page]>([])
    self.pages = pages
    server = try StubServer { Self.answer($0, pages) }
  }

  package var allPages: [Page] { pages.value }

  package static let conflict = error(409, "conflict_error", "Conflict occurred while saving.")

  /// More than three requests a second.
  package static func tooMany(retryAfter seconds: Int) -> StubAnswer {
    var answer = error(429, "rate_limited", "You have been rate limited.")
    answer.headers["Retry-After"] = "\(seconds)"
    return answer
  }

  private static func error(_ status: Int, _ code: String, _ message: String) -> StubAnswer {
    .json(status, ["object": "error", "status": status, "code": code, "message": message])
  }

  private static func answer(_ request: StubRequest, _ pages: StubState<[Page]>) -> StubAnswer {
    guard request.headers["authorization"] == "Bearer \(token)" else {
      return error(401, "unauthorized", "API token is invalid.")
    }
    guard request.headers["notion-version"] == "2025-09-03" else {
      return error(400, "missing_version", "Notion-Version header should be defined.")
    }
    guard let body = request.json else {
      return error(400, "invalid_json", "Error parsing JSON body.")
    }
    let path = request.path.split(separator: "/").map(String.init)
    switch request.method {
    case "POST" where request.path == "/v1/data_sources/\(dataSource)/query":
      return query(body, pages)
    case "POST" where request.path == "/v1/pages": return create(body, pages)
    case "PATCH" where path.count == 3 && path[1] == "pages": return patch(path[2], body, pages)
    default: return error(404, "object_not_found", "Could not find it.")
    }
  }

  private static func query(_ body: [String: Any], _ pages: StubState<[Page]>) -> StubAnswer {
    guard let filter = body["filter"] as? [String: Any],
      let property = filter["property"] as? String, kinds[property] == "title",
      let wanted = (filter["title"] as? [String: Any])?["equals"] as? String
    else { return error(400, "validation_error", "body.filter failed validation.") }
    let found = pages.value.filter { $0.values[property] == wanted }
    let results = found.map { ["object": "page", "id": $0.id] }
    return .json(200, ["object": "list", "results": results, "has_more": false])
  }

  private static func create(_ body: [String: Any], _ pages: StubState<[Page]>) -> StubAnswer {
    let parent = body["parent"] as? [String: Any]
    guard parent?["type"] as? String == "data_source_id",
      parent?["data_source_id"] as? String == dataSource
    else { return error(404, "object_not_found", "Could not find the data source.") }
    guard let values = values(body["properties"]) else {
      return error(400, "validation_error", "body.properties failed validation.")
    }
    let id = pages.change { pages in
      let page = Page(id: UUID().uuidString.lowercased(), values: values)
      pages.append(page)
      return page.id
    }
    return .json(200, ["object": "page", "id": id])
  }

  private static func patch(
    _ id: String, _ body: [String: Any], _ pages: StubState<[Page]>
  ) -> StubAnswer {
    guard let values = values(body["properties"]) else {
      return error(400, "validation_error", "body.properties failed validation.")
    }
    return pages.change { pages in
      guard let index = pages.firstIndex(where: { $0.id == id }) else {
        return error(404, "object_not_found", "Could not find page with ID: \(id).")
      }
      pages[index].values.merge(values) { _, new in new }
      return .json(200, ["object": "page", "id": id])
    }
  }

  // MARK: Properties

  private static let kinds = [
    "Beleg": "title", "Status": "select", "Klärfälle": "multi_select", "Lieferant": "rich_text",
    "Rechnungsnummer": "rich_text", "Zuständig": "rich_text", "Nächster Schritt": "rich_text",
    "Betrag": "number", "Fällig": "date", "Frist": "date", "Link": "url",
  ]

  /// Nil where a property is unknown or its value is not of its kind.
  private static func values(_ properties: Any?) -> [String: String]? {
    guard let properties = properties as? [String: Any] else { return nil }
    var values: [String: String] = [:]
    for (name, property) in properties {
      guard let kind = kinds[name], let members = property as? [String: Any], members.count == 1,
        let value = members[kind], let text = text(value, kind)
      else { return nil }
      values[name] = text
    }
    return values
  }

  private static func text(_ value: Any, _ kind: String) -> String? {
    switch kind {
    case "title", "rich_text":
      return (value as? [[String: Any]])?.compactMap {
        ($0["text"] as? [String: Any])?["content"] as? String
      }.joined()
    case "select": return (value as? [String: Any])?["name"] as? String
    case "multi_select":
      return (value as? [[String: Any]])?.compactMap { $0["name"] as? String }
        .joined(separator: ",")
    case "number": return (value as? NSNumber).map { "\($0.decimalValue)" }
    case "date":
      return value is NSNull ? "" : (value as? [String: Any])?["start"] as? String
    default: return value as? String
    }
  }
}

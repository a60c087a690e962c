/// One request of a connector.
package struct ConnectorStep: Hashable, Sendable {
  /// Its name in messages and in what is written down: a–z, 0–9, hyphens; its own in the connector.
  package var name: String
  package var method: Method
  /// The template of path and query, from the first `/`.
  package var path: String
  /// Whether it only asks.
  ///
  /// It is asked again whenever the step that follows is tried, so that an answer that was lost
  /// leads to no second voucher.
  package var reads = false
  /// The events for which it is there; all of the connector where there are none.
  package var events: [ConnectorEvent] = []
  /// Names that must have a value, else the step is left out.
  package var when: [String] = []
  /// Names that must have no value, else the step is left out.
  package var unless: [String] = []
  /// Headers, name and template.
  package var headers: [String: String] = [:]
  package var body = ConnectorBody.none
  /// Variables that are taken out of the answer.
  package var captures: [String: ConnectorCapture] = [:]
  /// Statuses that are as good as done: 409 for what is there already.
  package var accepts: Set<Int> = []
  /// Statuses after which it is tried again later: 409 for a conflict with another writer.
  package var postpones: Set<Int> = []
  /// The header that carries the idempotency key.
  package var idempotencyHeader: String?

  package enum Method: String, Hashable, Sendable, CaseIterable {
    case get = "GET"
    case post = "POST"
    case put = "PUT"
    case patch = "PATCH"
    case delete = "DELETE"
  }

  package init(name: String, method: Method, path: String) {
    self.name = name
    self.method = method
    self.path = path
  }
}

/// What a request carries.
package enum ConnectorBody: Hashable, Sendable {
  case none
  /// A template of JSON.
  case json(String)
  /// A template of text, as its media type.
  case text(String, mediaType: String)
  /// Parts of a form (RFC 7578).
  case form([ConnectorPart])
  /// A file by itself.
  case file(ConnectorFile)

  /// Parts of a form, at most.
  package static let partsMax = 16
}

/// A part of a form.
package struct ConnectorPart: Hashable, Sendable {
  package var name: String
  package var content: Content

  package enum Content: Hashable, Sendable {
    /// The template of a value.
    case value(String)
    case file(ConnectorFile)
  }

  package init(name: String, content: Content) {
    self.name = name
    self.content = content
  }
}

/// A file of the voucher.
package enum ConnectorFile: String, Hashable, Sendable, CaseIterable {
  /// The document as it came.
  case original
  /// Its structured part, an XML.
  case structured
  /// Our readable view of it.
  case view
}

/// Where in a JSON answer a variable stands.
package struct ConnectorCapture: Hashable, Sendable {
  /// Names and numbers of items with points between them: `results.0.id`; `*` stands for the first
  /// item that fits.
  package var path: String
  /// What makes an item fit: a path inside it, and the template of its value.
  package var conditions: [String: String] = [:]

  package init(path: String) { self.path = path }
}

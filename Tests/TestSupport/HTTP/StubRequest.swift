import Foundation

/// A request as a ``StubServer`` got it.
package struct StubRequest: Sendable {
  package let method: String
  /// With the query.
  package let target: String
  /// Names in small letters.
  package let headers: [String: String]
  package let body: [UInt8]

  package var path: String { String(target.prefix { $0 != "?" }) }

  /// The values of the query, decoded.
  package var query: [String: String] {
    guard let mark = target.firstIndex(of: "?") else { return [:] }
    var values: [String: String] = [:]
    for pair in target[target.index(after: mark)...].split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1).map { $0.removingPercentEncoding ?? "" }
      values[parts.first ?? ""] = parts.count > 1 ? parts[1] : ""
    }
    return values
  }

  package var text: String { String(decoding: body, as: UTF8.self) }

  /// The body as a JSON object.
  package var json: [String: Any]? {
    (try? JSONSerialization.jsonObject(with: Data(body))) as? [String: Any]
  }

  /// A part of a form.
  package struct Part: Sendable {
    package let headers: String
    package let body: [UInt8]

    package var name: String { value("name") }
    package var filename: String { value("filename") }

    private func value(_ key: String) -> String {
      let parts = headers.components(separatedBy: "; \(key)=\"")
      return parts.count > 1 ? parts[1].components(separatedBy: "\"")[0] : ""
    }
  }

  /// The parts of the body where it is a form (RFC 7578).
  package var parts: [Part] {
    let type = headers["content-type"] ?? ""
    guard type.hasPrefix("multipart/form-data"),
      let boundary = type.components(separatedBy: "boundary=").dropFirst().first
    else { return [] }
    var parts: [Part] = []
    var rest = Data(body)
    let line = Data("--\(boundary)".utf8)
    while let start = rest.range(of: line) {
      rest = rest[start.upperBound...]
      guard let end = rest.range(of: line), let blank = rest.range(of: Data("\r\n\r\n".utf8)) else {
        break
      }
      let content = rest[blank.upperBound..<end.lowerBound].dropLast(2)
      parts.append(
        Part(
          headers: String(decoding: rest[..<blank.lowerBound], as: UTF8.self), body: Array(content))
      )
    }
    return parts
  }
}

/// What a ``StubServer`` answers.
package struct StubAnswer: Sendable {
  package var status: Int
  package var headers: [String: String] = [:]
  package var body: [UInt8]
  /// Whether the connection breaks before a byte of the answer: what was asked is done anyway.
  package var isLost = false

  package init(_ status: Int, _ body: String = "", headers: [String: String] = [:]) {
    self.status = status
    self.body = Array(body.utf8)
    self.headers = headers
  }

  /// An answer of JSON.
  package static func json(_ status: Int, _ value: [String: Any]) -> StubAnswer {
    let data = (try? JSONSerialization.data(withJSONObject: value)) ?? Data()
    return StubAnswer(
      status, String(decoding: data, as: UTF8.self), headers: ["Content-Type": "application/json"])
  }

  /// The same, which is never heard.
  package var lost: StubAnswer {
    var answer = self
    answer.isLost = true
    return answer
  }
}

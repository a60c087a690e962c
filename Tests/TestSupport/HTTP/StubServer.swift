import Foundation
import Glibc
import Synchronization

/// An HTTP server on loopback that answers what a test tells it to.
///
/// Requests are answered one after the other, so a route may keep state of its own. It stops when
/// nobody holds it any more.
package final class StubServer: Sendable {
  package typealias Route = @Sendable (StubRequest) -> StubAnswer

  package let port: Int
  private let listener: CInt
  private let state: Mutex<State>

  private struct State: Sendable {
    var requests: [StubRequest] = []
    /// Stands in front of the route; nil lets it answer.
    var interference: (@Sendable (_ number: Int, StubRequest) -> Interference?)?
  }

  /// What happens to a request instead of the answer of the route.
  package enum Interference: Sendable {
    /// Another answer; the route never sees the request.
    case instead(StubAnswer)
    /// The route does its work, but the connection breaks before the answer.
    case answerLost
    /// The connection breaks before anything is done.
    case dropped
  }

  struct Refused: Error { let errno: CInt }

  package init(_ route: @escaping Route) throws {
    state = Mutex(State())
    listener = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let socket = listener
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, length) == 0 && getsockname(socket, $0, &length) == 0
      }
    }
    guard isBound, listen(listener, 64) == 0 else { throw Refused(errno: errno) }
    port = Int(UInt16(bigEndian: address.sin_port))
    // Not `self`: the thread must not keep the server.
    let answer: Route = { [weak self] request in
      self?.answer(request, route) ?? StubAnswer(503).lost
    }
    Thread.detachNewThread { Self.run(socket, answer) }
  }

  deinit { shutdown(listener, CInt(SHUT_RDWR)) }

  /// Its address: `http://127.0.0.1:8080`.
  package var base: String { "http://127.0.0.1:\(port)" }

  /// What came so far.
  package var requests: [StubRequest] { state.withLock { $0.requests } }

  /// Has requests go wrong; they count from 1.
  package func interfere(
    _ interference: (@Sendable (_ number: Int, StubRequest) -> Interference?)?
  ) {
    state.withLock { $0.interference = interference }
  }

  private func answer(_ request: StubRequest, _ route: Route) -> StubAnswer {
    let (number, interference) = state.withLock { state in
      state.requests.append(request)
      return (state.requests.count, state.interference)
    }
    return switch interference?(number, request) {
    case nil: route(request)
    case .instead(let answer)?: answer
    case .answerLost?: route(request).lost
    case .dropped?: StubAnswer(503).lost
    }
  }

  // MARK: The wire

  private static func run(_ listener: CInt, _ answer: Route) {
    while true {
      let connection = accept(listener, nil, nil)
      guard connection >= 0 else { break }
      var wire = StubWire(descriptor: connection)
      if let request = wire.request() { wire.send(answer(request)) }
      close(connection)
    }
    // Here, so that its number is not another server's while this thread still uses it.
    close(listener)
  }
}

/// A connection that carries one request.
private struct StubWire {
  let descriptor: CInt
  private var received: [UInt8] = []

  init(descriptor: CInt) { self.descriptor = descriptor }

  private mutating func receive() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    let count = recv(descriptor, &buffer, buffer.count, 0)
    guard count > 0 else { return false }
    received += buffer[..<count]
    return true
  }

  /// Takes bytes up to a line end; without it.
  private mutating func line() -> String? {
    while true {
      if let end = received.firstIndex(of: 0x0A) {
        let line = String(decoding: received[..<end], as: UTF8.self)
        received.removeFirst(end + 1)
        return line.hasSuffix("\r") ? String(line.dropLast()) : line
      }
      guard receive() else { return nil }
    }
  }

  private mutating func bytes(_ count: Int) -> [UInt8]? {
    while received.count < count { guard receive() else { return nil } }
    defer { received.removeFirst(count) }
    return Array(received[..<count])
  }

  mutating func request() -> StubRequest? {
    guard let start = line()?.split(separator: " "), start.count == 3 else { return nil }
    var headers: [String: String] = [:]
    while let line = line(), !line.isEmpty {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      headers[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces)
    }
    if headers["expect"] == "100-continue" { write(Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)) }
    guard let body = body(headers) else { return nil }
    return StubRequest(
      method: String(start[0]), target: String(start[1]), headers: headers, body: body)
  }

  private mutating func body(_ headers: [String: String]) -> [UInt8]? {
    guard headers["transfer-encoding"] == "chunked" else {
      return bytes(Int(headers["content-length"] ?? "") ?? 0)
    }
    var body: [UInt8] = []
    while let size = line().flatMap({ Int($0, radix: 16) }) {
      guard let chunk = bytes(size), line() != nil else { return nil }
      if size == 0 { return body }
      body += chunk
    }
    return nil
  }

  func send(_ answer: StubAnswer) {
    guard !answer.isLost else { return }
    let headers = answer.headers.merging(
      ["Content-Length": "\(answer.body.count)", "Connection": "close"]) { own, _ in own }
    let lines = headers.map { "\($0.key): \($0.value)\r\n" }.joined()
    write(Array("HTTP/1.1 \(answer.status) Stub\r\n\(lines)\r\n".utf8) + answer.body)
  }

  private func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, CInt(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}

import Files
import Foundation
import Payables
import SystemPackage
import TestSupport
import Testing

@testable import Connectors

/// Against a real server on loopback, by libcurl.
@Suite struct ConnectorCourierTests {
  private static let now = Timestamp(seconds: 1_795_773_600)
  private static let secret = "key-0123456789/ä"

  private func step(_ name: String, _ path: String) -> ConnectorStep {
    ConnectorStep(name: name, method: .post, path: path)
  }

  private func delivery(_ base: String, _ steps: [ConnectorStep]) -> ConnectorDelivery {
    var definition = ConnectorDefinition(
      name: "erp", base: base, events: [.posted], steps: steps)
    definition.secrets = ["key"]
    definition.headers = ["X-Key": "{{secret.key}}"]
    return ConnectorDelivery(
      definition, event: .posted, facts: ConnectorVocabulary.example, key: "V-1:17")
  }

  private func advance(_ delivery: ConnectorDelivery) async throws -> StepOutcome {
    let courier = ConnectorCourier(secrets: try ConnectorSecrets(["key": Self.secret]))
    return await courier.advance(delivery, at: Self.now)
  }

  /// Carries on until something else than a step forward happens.
  private func carry(_ delivery: ConnectorDelivery) async throws -> StepOutcome {
    var delivery = delivery
    while true {
      let outcome = try await advance(delivery)
      guard case .advanced(let progress) = outcome else { return outcome }
      delivery.progress = progress
    }
  }

  @Test func `steps run in their order and hand on what they learn`() async throws {
    let server = try StubServer { request in
      request.path == "/a" ? StubAnswer(201, #"{"id": "ü/1"}"#) : StubAnswer(204)
    }
    var (first, second) = (
      step("first", "/a"), step("second", "/a/{{captured.id}}?n={{voucher.id}}")
    )
    first.captures = ["id": ConnectorCapture(path: "id")]
    first.body = .json(#"{"t": "{{supplier.name}}"}"#)
    first.idempotencyHeader = "Idempotency-Key"
    second.method = .put
    second.body = .text("{{captured.id}}", mediaType: "text/plain; charset=utf-8")
    var delivery = delivery(server.base, [first, second])
    let progress = ConnectorProgress(finished: ["first"], captured: ["id": "ü/1"])
    #expect(try await advance(delivery) == .advanced(progress))
    #expect(server.requests.count == 1)
    delivery.progress = progress
    let outcome = try await advance(delivery)
    #expect(
      outcome
        == .finished(ConnectorProgress(finished: ["first", "second"], captured: ["id": "ü/1"])))
    let requests = server.requests
    #expect(requests.map(\.method) == ["POST", "PUT"])
    #expect(requests.map(\.target) == ["/a", "/a/%C3%BC%2F1?n=V-2026-000123"])
    #expect(requests[0].text == #"{"t": "Muster GmbH"}"#)
    #expect(requests[0].headers["content-type"] == "application/json")
    #expect(requests[0].headers["idempotency-key"] == "V-1:17.first")
    #expect(requests[0].headers["x-key"] == Self.secret)
    #expect(requests[1].text == "ü/1")
    // Again: everything is done, nothing is sent.
    if case .finished(let progress) = outcome { delivery.progress = progress }
    #expect(try await advance(delivery) == outcome)
    #expect(server.requests.count == 2)
  }

  @Test func `a step is left out by its event and by what is known`() async throws {
    let server = try StubServer { _ in StubAnswer(200) }
    var steps = ["paid", "no-due", "due", "file"].map { step($0, "/\($0)") }
    steps[0].events = [.paid]
    steps[1].unless = ["voucher.due"]
    steps[2].when = ["voucher.due", "splits"]
    steps[3].when = ["has.original"]
    _ = try await carry(delivery(server.base, steps))
    #expect(server.requests.map(\.path) == ["/due"])
  }

  @Test func `a lookup is asked again with the step it belongs to`() async throws {
    let server = try StubServer { request in
      request.method == "GET" ? StubAnswer(200, #"{"items": []}"#) : StubAnswer(503)
    }
    var find = ConnectorStep(name: "find", method: .get, path: "/find")
    find.reads = true
    find.captures = ["id": ConnectorCapture(path: "items.0.id")]
    let delivery = delivery(server.base, [find, step("create", "/create")])
    #expect(ConnectorCourier.requests(of: delivery) == 2)
    for _ in 0..<2 {
      guard case .later = try await carry(delivery) else {
        Issue.record("it went")
        return
      }
    }
    #expect(server.requests.map(\.path) == ["/find", "/create", "/find", "/create"])
  }

  @Test(arguments: [
    ([false], 1), ([true, false], 2), ([true, false, true, false], 3), ([false, false], 1),
    ([true, true, false], 3),
  ])
  func `no call makes more requests than are asked for`(reads: [Bool], most: Int) async throws {
    let server = try StubServer { _ in StubAnswer(200) }
    var steps = reads.indices.map { step("s\($0)", "/\($0)") }
    for index in steps.indices {
      steps[index].reads = reads[index]
      // Only the last change is wanted.
      if !reads[index], index < steps.count - 1 { steps[index].unless = ["voucher.id"] }
    }
    let delivery = delivery(server.base, steps)
    #expect(ConnectorCourier.requests(of: delivery) == most)
    _ = try await advance(delivery)
    #expect(server.requests.count == most)
  }

  @Test func `a table names its value in every group that has its key`() async throws {
    let server = try StubServer { _ in StubAnswer(200) }
    var only = step("only", "/")
    only.body = .json(#"[{{#splits}}"{{category}}"{{/splits}}]"#)
    var delivery = delivery(server.base, [only])
    delivery.definition.tables["category"] = ConnectorTable(
      key: "account", values: ["4260": "c-1"])
    #expect(try await carry(delivery) == .finished(.init(finished: ["only"], captured: [:])))
    #expect(server.requests.first?.text == #"["c-1"]"#)
    // What is in no table is told and not sent as an empty text.
    delivery.definition.tables["category"]?.values = [:]
    guard case .refused(let trouble) = try await carry(delivery) else {
      Issue.record("it went")
      return
    }
    #expect(trouble.kind == .definition)
    #expect(trouble.description == "only: there is no value for {{category}}")
    #expect(server.requests.count == 1)
  }

  @Test func `what the other side says of an error is told without secrets`() async throws {
    let server = try StubServer { request in
      StubAnswer(422, "bad\nkey \(request.headers["x-key"] ?? "")")
    }
    let outcome = try await carry(delivery(server.base, [step("create", "/v?k={{secret.key}}")]))
    guard case .refused(let trouble) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(trouble.kind == .refusal(status: 422))
    #expect(trouble.description == "create: HTTP 422: bad key •••")
    #expect(!String(reflecting: outcome).contains("0123456789"))
  }

  @Test func `an echoed secret is not captured`() async throws {
    let server = try StubServer { request in
      .json(200, ["id": "x-\(request.headers["x-key"] ?? "")", "no": 1])
    }
    var only = step("only", "/")
    only.captures = ["id": ConnectorCapture(path: "id"), "no": ConnectorCapture(path: "no")]
    #expect(
      try await carry(delivery(server.base, [only]))
        == .finished(.init(finished: ["only"], captured: ["no": "1"])))
  }

  @Test(
    arguments: [
      (401, ConnectorTrouble.Kind.access(status: 401), nil), (429, .busy(status: 429), 7),
      (503, .busy(status: 503), 7),
    ] as [(Int, ConnectorTrouble.Kind, Int64?)])
  func `what may pass is tried later`(
    status: Int, kind: ConnectorTrouble.Kind, pause: Int64?
  ) async throws {
    let server = try StubServer { _ in
      StubAnswer(status, headers: pause.map { ["Retry-After": "\($0)"] } ?? [:])
    }
    guard
      case .later(let trouble, let after) = try await carry(
        delivery(server.base, [step("a", "/")]))
    else {
      Issue.record("it did not go later")
      return
    }
    #expect(trouble.kind == kind)
    #expect(after == pause)
  }

  @Test func `a redirection is not followed`() async throws {
    let other = try StubServer { _ in StubAnswer(200) }
    let server = try StubServer { [base = other.base] _ in
      StubAnswer(307, headers: ["Location": base])
    }
    guard case .refused(let trouble) = try await carry(delivery(server.base, [step("a", "/")]))
    else {
      Issue.record("it was not refused")
      return
    }
    #expect(trouble.kind == .refusal(status: 307))
    #expect(other.requests.isEmpty)
  }

  @Test func `a connection that breaks or is not there is tried later`() async throws {
    let server = try StubServer { _ in StubAnswer(200).lost }
    for base in [server.base, "http://127.0.0.1:1"] {
      guard case .later(let trouble, nil) = try await carry(delivery(base, [step("a", "/")])) else {
        Issue.record("it did not go later")
        continue
      }
      #expect(trouble.kind == .connection)
    }
  }

  @Test func `a server that never answers is given up`() async throws {
    let server = try StubServer { _ in
      Thread.sleep(forTimeInterval: 3)
      return StubAnswer(200)
    }
    var delivery = delivery(server.base, [step("a", "/")])
    delivery.definition.transfer.secondsMax = 1
    guard case .later(let trouble, nil) = try await carry(delivery) else {
      Issue.record("it did not go later")
      return
    }
    #expect(trouble.kind == .connection)
    #expect(trouble.description.hasPrefix("a: Operation timed out after 1"))
  }

  @Test func `deliveries go beside one another, more than there are threads for tasks`()
    async throws
  {
    let servers = try (0..<16).map { _ in
      try StubServer { _ in
        Thread.sleep(forTimeInterval: 0.3)
        return StubAnswer(200)
      }
    }
    let start = ContinuousClock.now
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for server in servers {
        let delivery = delivery(server.base, [step("a", "/")])
        group.addTask {
          if case .finished = try await carry(delivery) { true } else { false }
        }
      }
      for try await isDone in group { #expect(isDone) }
    }
    // One after the other it would be nearly five seconds.
    #expect(ContinuousClock.now - start < .seconds(3))
  }

  @Test func `an answer without end is cut`() async throws {
    let server = try StubServer { _ in
      StubAnswer(200, "{\"id\": \"" + String(repeating: "x", count: 3 << 20))
    }
    var only = step("only", "/")
    #expect(
      try await carry(delivery(server.base, [only]))
        == .finished(.init(finished: ["only"], captured: [:])))
    only.captures = ["id": ConnectorCapture(path: "id")]
    guard case .later = try await carry(delivery(server.base, [only])) else {
      Issue.record("it did not go later")
      return
    }
  }

  @Test func `files go by themselves or as parts of a form`() async throws {
    let folder = try TemporaryFolder()
    let bytes = [UInt8]("%PDF-1.7\r\n".utf8) + (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0) }
    let path = folder.path.appending("00000001")
    try FileContents.write(bytes, to: path)
    let server = try StubServer { _ in StubAnswer(200) }
    var (raw, form) = (step("raw", "/raw"), step("form", "/form"))
    raw.method = .put
    raw.body = .file(.original)
    form.body = .form([
      ConnectorPart(name: "sha256", content: .value("{{document.sha256}}")),
      ConnectorPart(name: "file", content: .file(.original)),
    ])
    var delivery = delivery(server.base, [raw, form])
    delivery.files[.original] = AttachedFile(
      path: path, name: "Rechnung \"7\".pdf", mediaType: "application/pdf")
    _ = try await carry(delivery)
    let requests = server.requests
    #expect(requests.map(\.method) == ["PUT", "POST"])
    #expect(requests[0].body == bytes)
    #expect(requests[0].headers["content-type"] == "application/pdf")
    let parts = requests[1].parts
    #expect(parts.map(\.name) == ["sha256", "file"])
    #expect(parts.first?.body == Array("9f86d081".utf8))
    #expect(parts.last?.body == bytes)
    #expect(parts.last?.headers.contains("Content-Type: application/pdf") == true)
    delivery.files = [:]
    guard case .refused(let trouble) = try await carry(delivery) else {
      Issue.record("it went without its file")
      return
    }
    #expect(trouble.description == "raw: the voucher has no file “original”")
  }

  /// The codes are those of `openssl dgst -sha256 -hmac` over `1795773600.{}`.
  @Test(arguments: [
    (
      ConnectorSignature.Encoding.hexadecimal,
      "ce50f9fb05e2eb803f4c154716ee6352188dc49acb69378cf10fa6f9c0a8c66e"
    ), (.base64, "zlD5+wXi64A/TBVHFu5jUhiNxJrLaTeM8Q+m+cCoxm4="),
  ])
  func `a body is signed with its time`(
    encoding: ConnectorSignature.Encoding, code: String
  ) async throws {
    let server = try StubServer { _ in StubAnswer(200) }
    var only = step("only", "/")
    only.body = .json("{}")
    var delivery = delivery(server.base, [only])
    var signature = ConnectorSignature(secret: "key")
    (signature.prefix, signature.encoding) = ("v1=", encoding)
    delivery.definition.signature = signature
    _ = try await carry(delivery)
    let headers = try #require(server.requests.first?.headers)
    #expect(headers["x-rohrpost-timestamp"] == "1795773600")
    #expect(headers["x-rohrpost-signature"] == "v1=" + code)
  }

  @Test(arguments: ["http://erp.example", "https://erp.example/", "file:///etc/passwd"])
  func `nothing leaves for an address that is not allowed`(base: String) async throws {
    guard case .refused(let trouble) = try await carry(delivery(base, [step("a", "/")])) else {
      Issue.record("it left")
      return
    }
    #expect(trouble.kind == .definition)
  }

  @Test func `secrets come from files of one line`() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("key", "from-a-file-123\n")
    let server = try StubServer { _ in StubAnswer(200) }
    let courier = ConnectorCourier(secrets: try ConnectorSecrets(files: ["key": file]))
    _ = await courier.advance(delivery(server.base, [step("a", "/")]), at: Self.now)
    #expect(server.requests.first?.headers["x-key"] == "from-a-file-123")
    #expect(throws: ConnectorSecretError.self) {
      try ConnectorSecrets(files: ["key": folder.path.appending("gone")])
    }
  }
}

extension ConnectorProgress {
  fileprivate init(finished: [String], captured: [String: String]) {
    self.init(remembered: captured)
    self.finished = finished
  }
}

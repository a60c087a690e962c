import Foundation
import SystemPackage
import TestSupport
import Testing

/// The daemon tells other systems what happens: each once, however often it is killed (Q1, Q2).
@Suite struct ConnectorTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A spool whose daemon tells the system of a set-up that answers at `base`.
  private static func spool(
    _ setUp: String, at base: String, secret: (name: String, value: String),
    changing: (String) -> String = { $0 }
  ) throws -> TestSpool {
    let spool = try TestSpool.settling()
    let text = try String(
      contentsOf: root.appending(path: "deploy/connectors/\(setUp)/connector.toml"),
      encoding: .utf8)
    let file = try spool.folder.file("connector.toml", changing(text))
    let key = try spool.folder.file("secret", secret.value + "\n")
    try spool.configure(
      try spool.configured + """

        [[connector]]
        file = "\(file.string)"
        base = "\(base)"
        secrets = ["\(secret.name)=\(key.string)"]
        """)
    // A connector begins with what happens after it was set up.
    try spool.drain()
    return spool
  }

  /// Lets the daemon work and kills it at random moments.
  private func kill(_ times: Int, _ spool: TestSpool, seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<times {
      guard let daemon = try? Program("rohrpost", spool.arguments("run")) else { return }
      Thread.sleep(forTimeInterval: 0.15 + Double(random.next() % 500) / 1000)
      daemon.signal(SIGKILL)
      daemon.wait()
    }
  }

  /// Lets the daemon deliver all there is, pauses of other systems included.
  private func settle(_ spool: TestSpool) throws {
    for _ in 0..<40 {
      for key in try spool.pendingDeliveries() { _ = try spool.ask("deliveries", "retry", key) }
      try spool.drain()
      if try spool.pendingDeliveries().isEmpty { return }
      Thread.sleep(forTimeInterval: 0.5)
    }
  }

  @Test func `n8n hears of each event once`() throws {
    let stub = try N8NStub(now: Int64(Date().timeIntervalSince1970))
    let spool = try Self.spool(
      "n8n", at: stub.server.base, secret: ("signing", N8NStub.secret))
    try spool.approve("R-1", "R-2", "R-3")
    kill(4, spool, seed: 1)
    #expect(try spool.ask("post", "run", "--as", "paul").code == 0)
    kill(4, spool, seed: 2)
    try settle(spool)
    let names = stub.events.map(\.name)
    #expect(names.count { $0 == "approved" } == 3)
    #expect(names.count { $0 == "posted" } == 3)
    #expect(Set(stub.events.map(\.id)).count == names.count)
    #expect(try spool.ask("deliveries").output.isEmpty)
    #expect(try spool.ask("verify").code == 0)
  }

  @Test func `Lexware Office has each voucher once with its document, answers lost or not`() throws
  {
    let stub = try LexwareStub()
    let spool = try Self.spool(
      "lexoffice", at: stub.server.base, secret: ("api_key", LexwareStub.key)
    ) { text in
      text.replacing(
        "otherwise = \"\"\nvalues = {}",
        with: "otherwise = \"16d04a28-fd91-11e1-a21f-0800200c9a66\"\nvalues = {}")
    }
    stub.server.interfere { number, _ in number % 3 == 2 ? .answerLost : nil }
    try spool.approve("R-1", "R-2")
    #expect(try spool.ask("post", "run", "--as", "paul").code == 0)
    kill(5, spool, seed: 3)
    stub.server.interfere(nil)
    try settle(spool)
    #expect(stub.vouchers.map(\.number).sorted() == ["R-1", "R-2"])
    #expect(stub.vouchers.map(\.files.count) == [1, 1])
    #expect(stub.vouchers.map(\.gross) == ["119", "119"])
    #expect(try spool.ask("deliveries").output.isEmpty)
  }

  @Test func `the board of Notion has one page a voucher, with where it stands`() throws {
    let stub = try NotionStub()
    let spool = try Self.spool(
      "notion", at: stub.server.base, secret: ("token", NotionStub.token)
    ) { text in
      text.replacing("data_source_id = \"\"", with: "data_source_id = \"\(NotionStub.dataSource)\"")
    }
    stub.server.interfere { number, _ in
      switch number % 5 {
      case 2: .answerLost
      case 4: .instead(NotionStub.tooMany(retryAfter: 0))
      default: nil
      }
    }
    try spool.approve("R-1", "R-2")
    kill(4, spool, seed: 4)
    #expect(try spool.ask("post", "run", "--as", "paul").code == 0)
    kill(4, spool, seed: 5)
    stub.server.interfere(nil)
    try settle(spool)
    #expect(
      stub.allPages.compactMap { $0.values["Beleg"] }.sorted() == ["B26-0000001", "B26-0000002"])
    #expect(stub.allPages.compactMap { $0.values["Status"] } == ["posted", "posted"])
  }

  @Test func `an ERP has each voucher and each document once`() throws {
    let stub = try ERPStub()
    let spool = try Self.spool("erp", at: stub.server.base, secret: ("token", ERPStub.token))
    stub.server.interfere { number, _ in number % 3 == 1 ? .answerLost : nil }
    try spool.approve("R-1", "R-2")
    kill(5, spool, seed: 6)
    stub.server.interfere(nil)
    try settle(spool)
    #expect(stub.vouchers.map(\.reference).sorted() == ["B26-0000001", "B26-0000002"])
    for voucher in stub.vouchers {
      #expect(Set(voucher.documents.map(\.name)).count == voucher.documents.count)
      #expect(!voucher.documents.isEmpty)
    }
  }

  @Test func `the facility management gets one ticket for what is wrong`() throws {
    let stub = try CAFMStub()
    let spool = try Self.spool("cafm", at: stub.server.base, secret: ("token", CAFMStub.key))
    stub.server.interfere { number, _ in number % 2 == 0 ? .answerLost : nil }
    for number in ["R-1", "R-2"] {
      // Twice the price that was agreed.
      try spool.put(SampleInvoice.ubl(number: number, net: 20_000), "upload/\(number).xml")
    }
    kill(6, spool, seed: 7)
    stub.server.interfere(nil)
    try settle(spool)
    #expect(stub.tickets.map(\.reference).sorted() == ["B26-0000001", "B26-0000002"])
    #expect(stub.tickets.allSatisfy { $0.findings.contains("EX02") })
  }

  @Test func `what the other side refuses is given up visibly, and sent again on demand`() throws {
    let stub = try N8NStub(now: Int64(Date().timeIntervalSince1970))
    let spool = try Self.spool(
      "n8n", at: stub.server.base, secret: ("signing", N8NStub.secret))
    stub.server.interfere { _, _ in .instead(StubAnswer(422, "no such field")) }
    try spool.approve("R-1")
    try spool.drain()
    let answer = try spool.ask("deliveries", "--json")
    #expect(answer.code == 1)
    let line = try #require(answer.lines.first)
    #expect(line.contains(#""state":"dead""#) && line.contains("422"))
    #expect(!answer.output.contains(N8NStub.secret))
    stub.server.interfere(nil)
    try settle(spool)
    #expect(stub.events.map(\.name) == ["approved"])
    #expect(try spool.ask("deliveries").code == 0)
    #expect(try spool.journal().contains { $0.kind == "handover_retried" })
  }

  @Test func `a mistake in a connector's file is told at the start`() throws {
    let spool = try TestSpool.settling()
    let file = try spool.folder.file("broken.toml", "name = \"x\"\nbase = \"https://x.example\"\n")
    try spool.configure(
      try spool.configured + "\n[[connector]]\nfile = \"\(file.string)\"\n")
    let answer = try spool.drain()
    #expect(answer.code == 2)
    #expect(answer.complaints.contains("broken.toml"))
    #expect(try spool.ask("check-config").code == 2)
  }
}

extension TestSpool {
  /// Keys of what is not delivered.
  fileprivate func pendingDeliveries() throws -> [String] {
    try ask("deliveries", "--json").lines.compactMap { line in
      (try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])?["key"] as? String
    }
  }
}

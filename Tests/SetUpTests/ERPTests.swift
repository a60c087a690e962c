import Connectors
import Files
import SystemPackage
import TestSupport
import Testing

@Suite struct ERPTests {
  private let stub: ERPStub
  private let folder: TemporaryFolder

  init() throws {
    stub = try ERPStub()
    folder = try TemporaryFolder()
    for name in ["original", "structured"] { _ = try folder.file(name, name) }
  }

  private func journey(
    key: String = "V-1:17", _ facts: ConnectorValue = ConnectorVocabulary.example
  ) throws -> Journey {
    let definition = try SetUp.erp.definition(base: stub.server.base)
    var delivery = ConnectorDelivery(definition, event: .posted, facts: facts, key: key)
    for (kind, ending) in [(ConnectorFile.original, "pdf"), (.structured, "xml")] {
      delivery.files[kind] = AttachedFile(
        path: folder.path.appending(kind.rawValue), name: "\(kind.rawValue).\(ending)",
        mediaType: "application/\(ending)")
    }
    return Journey(delivery: delivery, secrets: ["token": ERPStub.token])
  }

  @Test(arguments: Trial.all(requests: 3))
  func `a voucher and its files are there once, whatever goes wrong`(trial: Trial) async throws {
    var journey = try journey()
    trial.prepare(stub.server, &journey)
    #expect(try await journey.carry().isFinished)
    #expect(stub.vouchers.map(\.reference) == ["V-2026-000123"])
    let documents = stub.vouchers.first?.documents ?? []
    #expect(documents.map(\.name) == ["original.pdf", "structured.xml"])
    #expect(documents.map(\.bytes) == [Array("original".utf8), Array("structured".utf8)])
  }

  @Test func `a reference that is there is taken as done and its files follow`() async throws {
    #expect(try await journey().carry().isFinished)
    // As after a loss of everything that was written down, and so with another key.
    #expect(try await journey(key: "V-1:18").carry().isFinished)
    #expect(stub.vouchers.count == 1)
    #expect(stub.vouchers.first?.documents.count == 2)
  }

  @Test func `without a structured part there is one file`() async throws {
    var journey = try journey()
    journey.delivery.files[.structured] = nil
    #expect(try await journey.carry().isFinished)
    #expect(stub.vouchers.first?.documents.map(\.name) == ["original.pdf"])
  }

  @Test func `the same key for something else is refused`() async throws {
    #expect(try await journey().carry().isFinished)
    let other = ConnectorVocabulary.example.adding([
      "amounts": ["net": "1", "vat": "0", "gross": "1"]
    ])
    let refusal = try #require(try await journey(other).carry().refusal)
    #expect(refusal.status == 422)
    #expect(stub.vouchers.count == 1)
  }

  private func journey(_ facts: ConnectorValue) throws -> Journey {
    try journey(key: "V-1:17", facts)
  }

  @Test func `a token that is echoed is struck out`() async throws {
    let journey = Journey(delivery: try journey().delivery, secrets: ["token": "some-other-token"])
    guard case .later(let trouble, _) = try await journey.carry() else {
      Issue.record("it did not go later")
      return
    }
    #expect(trouble.kind == .access(status: 401))
    #expect(trouble.description.contains("token Bearer \(ConnectorSecrets.blank) is unknown"))
  }
}

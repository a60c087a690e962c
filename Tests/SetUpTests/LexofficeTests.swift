import Connectors
import Files
import Hashing
import SystemPackage
import TestSupport
import Testing

@Suite struct LexofficeTests {
  private let folder: TemporaryFolder
  private let pdf = Array("%PDF-1.7 Muster".utf8)

  init() throws {
    folder = try TemporaryFolder()
    try FileContents.write(pdf, to: folder.path.appending("00000001"))
  }

  private func journey(_ stub: LexwareStub, _ facts: ConnectorValue = example) throws -> Journey {
    let definition = try SetUp.lexoffice.definition(base: stub.server.base)
    var delivery = ConnectorDelivery(definition, event: .posted, facts: facts, key: "V-123:17")
    delivery.files[.original] = AttachedFile(
      path: folder.path.appending("00000001"), name: "rechnung.pdf", mediaType: "application/pdf")
    return Journey(delivery: delivery, secrets: ["api_key": LexwareStub.key])
  }

  private static let example = ConnectorVocabulary.example.adding([
    "splits": [
      ["account": "4260", "gross": "1071.00", "vat": "171.00", "vat_rate": "19.00"],
      ["account": "4260", "gross": "119.00", "vat": "19.00", "vat_rate": "19.00"],
    ]
  ])

  @Test(arguments: Trial.all(requests: 3))
  func `a voucher and its file are there once, whatever goes wrong`(trial: Trial) async throws {
    // Another supplier uses the same number.
    let other = LexwareStub.Voucher(id: "other", number: "RE-4711", remark: "von Hand")
    let stub = try LexwareStub([other])
    var journey = try journey(stub)
    trial.prepare(stub.server, &journey)
    #expect(try await journey.carry().isFinished)
    let vouchers = stub.vouchers
    #expect(vouchers.count == 2)
    #expect(vouchers.first == other)
    let voucher = try #require(vouchers.last)
    #expect(voucher.type == "purchaseinvoice")
    #expect(voucher.number == "RE-4711")
    #expect(voucher.remark == "Rohrpost V-2026-000123")
    #expect(voucher.categories == [SetUp.category, SetUp.category])
    #expect(voucher.gross == "1190")
    #expect(voucher.contact == nil)
    #expect(Array(voucher.files.keys) == [SHA256Digest(of: pdf)])
  }

  @Test func `requests are those of the interface`() async throws {
    let stub = try LexwareStub()
    _ = try await journey(stub).carry()
    let requests = stub.server.requests
    #expect(requests.map(\.method) == ["GET", "POST", "POST"])
    let id = stub.vouchers.first?.id ?? ""
    #expect(
      requests.map(\.target) == [
        "/v1/vouchers?voucherNumber=RE-4711", "/v1/vouchers", "/v1/vouchers/\(id)/files",
      ])
  }

  @Test func `a credit note, a contact and no due date`() async throws {
    let stub = try LexwareStub()
    var journey = try journey(
      stub,
      Self.example.adding([
        "voucher": [
          "id": "V-2", "is_credit_note": true, "number": "GS 1/\"2\"", "date": "2026-11-20",
        ]
      ]))
    journey.delivery.definition.tables["contact"]?.values = ["70001": "c-1"]
    #expect(try await journey.carry().isFinished)
    #expect(stub.vouchers.map(\.type) == ["purchasecreditnote"])
    #expect(stub.vouchers.map(\.contact) == ["c-1"])
    #expect(stub.vouchers.map(\.number) == ["GS 1/\"2\""])
  }

  @Test func `what Lexware Office does not accept is told with its reason`() async throws {
    let stub = try LexwareStub()
    let wrong = Self.example.adding(["amounts": ["gross": "1000.00", "vat": "190.00"]])
    let refusal = try #require(try await journey(stub, wrong).carry().refusal)
    #expect(refusal.status == 406)
    #expect(refusal.text.contains("voucherItems.amount"))
    #expect(stub.vouchers.isEmpty)
  }

  @Test func `an account without a category is not sent`() async throws {
    let stub = try LexwareStub()
    var journey = try journey(stub)
    journey.delivery.definition.tables["category"]?.values = [:]
    guard case .refused(let trouble) = try await journey.carry() else {
      Issue.record("it was sent")
      return
    }
    #expect(trouble.kind == .definition)
    #expect(trouble.description.contains("{{category}}"))
    #expect(stub.vouchers.isEmpty)
  }

  @Test func `a wrong key holds everything back and is not told`() async throws {
    let stub = try LexwareStub()
    var journey = try journey(stub)
    journey = Journey(delivery: journey.delivery, secrets: ["api_key": "a-wrong-key-12345"])
    guard case .later(let trouble, _) = try await journey.carry() else {
      Issue.record("it did not go later")
      return
    }
    #expect(trouble.kind == .access(status: 401))
    #expect(!"\(trouble)".contains("wrong-key"))
    #expect(stub.vouchers.isEmpty)
  }
}

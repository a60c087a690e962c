import Hashing
import Invoice
import ReadResult
import Testing

@testable import Payables

struct PolicyTests {
  private static func voucher(channel: String, isSensitive: Bool) throws -> Voucher {
    var submission = Submission(
      channel: channel, name: "a.eml", storedName: "a.eml", size: 1, sha256: SHA256Digest(of: []),
      receivedAt: Timestamp(seconds: 0), claim: "a/1")
    submission.isSensitive = isSensitive
    return Voucher(
      id: try #require(VoucherID("B26-0000001")), submission: submission,
      at: submission.receivedAt)
  }

  @Test func `a mail to the works council is restricted`() throws {
    var result = ReadResult(type: "message/rfc822")
    result.mail = ReadResult.MailHead()
    let voucher = try Self.voucher(channel: "mail", isSensitive: false)
    #expect(Policy().restriction(of: voucher, result) == nil)
    result.mail?.to = ["betriebsrat@firma.example"]
    #expect(
      Policy().restriction(of: voucher, result)
        == Restriction(documentClass: .personnel, mark: "recipient"))
  }

  @Test func `whatever comes through a sensitive channel is restricted`() throws {
    let voucher = try Self.voucher(channel: "Personalpost", isSensitive: true)
    #expect(
      Policy().restriction(of: voucher, ReadResult(type: "application/pdf"))
        == Restriction(documentClass: .personnel, mark: "channel"))
  }

  @Test func `the standard is that of the handbook`() {
    let policy = Policy()
    #expect(policy.tolerances.pricePercent.description == "1")
    #expect(policy.tolerances.priceAbsolute.description == "10.00")
    #expect(policy.tolerances.quantityPercent.isZero)
    #expect(policy.purchasing.isOrderRequired)
    #expect(policy.purchasing.emergencyThresholdNet.description == "2500.00")
  }
}

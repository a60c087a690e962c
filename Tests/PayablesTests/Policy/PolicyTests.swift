import Hashing
import Invoice
import Matching
import ReadResult
import Testing

@testable import Payables

struct PolicyTests {
  private static func voucher(_ restriction: Restriction? = nil) throws -> Voucher {
    var submission = Submission(
      channel: "mail", name: "a.eml", storedName: "a.eml", size: 1, sha256: SHA256Digest(of: []),
      receivedAt: Timestamp(seconds: 0), claim: "a/1")
    submission.restriction = restriction
    return Voucher(
      id: try #require(VoucherID("B26-0000001")), submission: submission,
      at: submission.receivedAt)
  }

  @Test func `a mail to the works council is restricted`() throws {
    var result = ReadResult(type: "message/rfc822")
    result.mail = ReadResult.MailHead()
    let voucher = try Self.voucher()
    #expect(Policy().restriction(of: voucher, result) == nil)
    result.mail?.to = ["betriebsrat@firma.example"]
    #expect(
      Policy().restriction(of: voucher, result)
        == Restriction(documentClass: .personnel, mark: "recipient"))
  }

  @Test(arguments: [
    Restriction(documentClass: .personnel, mark: "channel"),
    Restriction(documentClass: .compliance, mark: "recipient"),
  ])
  func `what comes sensitive stays as it came`(restriction: Restriction) throws {
    let voucher = try Self.voucher(restriction)
    #expect(voucher.isSensitive)
    #expect(
      Policy().restriction(of: voucher, ReadResult(type: "application/pdf")) == restriction)
  }

  @Test func `a message to compliance in personnel's post is compliance's`() throws {
    var result = ReadResult(type: "message/rfc822")
    result.mail = ReadResult.MailHead()
    result.mail?.to = ["compliance@firma.example"]
    let voucher = try Self.voucher(Restriction(documentClass: .personnel, mark: "recipient"))
    #expect(
      Policy().restriction(of: voucher, result)
        == Restriction(documentClass: .compliance, mark: "recipient"))
  }

  @Test func `the standard is that of the handbook`() {
    let policy = Policy()
    #expect(policy.tolerances.general.pricePercent.description == "1")
    #expect(policy.tolerances.general.priceAbsolute.description == "10.00")
    #expect(policy.tolerances.general.quantityPercent.isZero)
    #expect(policy.purchasing.isOrderRequired)
    #expect(policy.purchasing.emergencyThresholdNet.description == "2500.00")
  }
}

import Payables
import TestSupport
import Testing

@testable import Pipeline

@Suite struct LateRegistrationsTests {
  private static let now = SampleVoucher.time

  private static func claim(_ channel: String, hoursAgo hours: Int64) -> Claim {
    Claim(
      number: 1, origin: .renamed, channel: channel, source: [],
      receivedAt: now.adding(seconds: -hours * 3600))
  }

  @Test func `what waited longer than its channel promises is counted with the earliest`() {
    var policy = Policy()
    policy.channelDeadlines = ["scan": .hours(24), "upload": .hours(1)]
    let claims = [
      Self.claim("scan", hoursAgo: 25), Self.claim("scan", hoursAgo: 30),
      Self.claim("scan", hoursAgo: 23), Self.claim("upload", hoursAgo: 2),
      Self.claim("elsewhere", hoursAgo: 99),
    ]
    #expect(
      LateRegistrations.among(claims, policy, at: Self.now) == [
        LateRegistrations(
          channel: "scan", documents: 2, earliest: Self.now.adding(seconds: -30 * 3600)),
        LateRegistrations(
          channel: "upload", documents: 1, earliest: Self.now.adding(seconds: -2 * 3600)),
      ])
  }
}

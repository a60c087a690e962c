import SystemPackage
import Testing

@testable import Pipeline

@Suite struct RoundsTests {
  private static let start = ContinuousClock.now

  private static func channel(_ name: String, poll: Int, settle: Int64 = 2) -> Channel {
    var channel = Channel(name: name, kind: .upload, path: "/inbox")
    channel.poll = .seconds(poll)
    channel.settle = settle * 1_000_000_000
    return channel
  }

  @Test func `a channel is looked at when its own time has come`() {
    let often = Self.channel("often", poll: 2)
    let seldom = Self.channel("seldom", poll: 60)
    var rounds = Rounds()
    #expect(rounds.isDue(often, at: Self.start) && rounds.isDue(seldom, at: Self.start))
    rounds.looked(at: often, hasWaiting: false, Self.start)
    rounds.looked(at: seldom, hasWaiting: false, Self.start)
    #expect(rounds.pause(at: Self.start) == .seconds(2))
    let later = Self.start + .seconds(3)
    #expect(rounds.isDue(often, at: later) && !rounds.isDue(seldom, at: later))
    #expect(rounds.isDue(seldom, at: Self.start + .seconds(60)))
  }

  @Test func `a file that settles is looked at again when it may have settled`() {
    let seldom = Self.channel("seldom", poll: 3600, settle: 5)
    var rounds = Rounds()
    rounds.looked(at: seldom, hasWaiting: true, Self.start)
    #expect(!rounds.isDue(seldom, at: Self.start + .seconds(4)))
    #expect(rounds.isDue(seldom, at: Self.start + .seconds(5)))
  }

  @Test func `when something happened everything is due`() {
    let seldom = Self.channel("seldom", poll: 3600)
    var rounds = Rounds()
    rounds.looked(at: seldom, hasWaiting: false, Self.start)
    rounds.callAll()
    #expect(rounds.isDue(seldom, at: Self.start))
  }

  @Test func `a pause is neither nothing nor too long`() {
    var rounds = Rounds()
    #expect(rounds.pause(at: Self.start) == .seconds(1))
    rounds.looked(at: Self.channel("seldom", poll: 3600), hasWaiting: false, Self.start)
    #expect(rounds.pause(at: Self.start) == .seconds(10))
    #expect(rounds.pause(at: Self.start + .seconds(4000)) == .seconds(1))
  }
}

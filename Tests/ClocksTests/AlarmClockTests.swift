import Testing

@testable import Clocks

@Suite struct AlarmClockTests {
  @Test func `sleepers wake in the order of their times`() async {
    let woken = await withTaskGroup(of: Int.self) { group in
      for time in [300, 100, 200] {
        group.addTask {
          await AlarmClock.shared.sleep(for: .milliseconds(time))
          return time
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(woken == [100, 200, 300])
  }

  @Test func `nobody wakes too early`() async {
    let start = ContinuousClock.now
    await AlarmClock.shared.sleep(for: .milliseconds(150))
    #expect(ContinuousClock.now - start >= .milliseconds(150))
  }

  @Test(.timeLimit(.minutes(1)))
  func `who is cancelled wakes at once, also before the sleep begins`() async {
    let sleeper = Task { await AlarmClock.shared.sleep(for: .seconds(3600)) }
    await AlarmClock.shared.sleep(for: .milliseconds(20))
    sleeper.cancel()
    await sleeper.value
    let late = Task {
      while !Task.isCancelled { await Task.yield() }
      await AlarmClock.shared.sleep(for: .seconds(3600))
    }
    late.cancel()
    await late.value
  }
}

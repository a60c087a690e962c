import Foundation
import Testing
import Threads

@Suite struct ThreadsTests {
  struct Fault: Error, Equatable {}

  @Test func `what is done aside is there each time it is asked for`() throws {
    let aside = Aside { 7 }
    #expect(try aside.value() == 7)
    #expect(try aside.value() == 7)
  }

  @Test func `a fault aside is thrown where its result is asked for`() {
    let aside = Aside<Int> { throw Fault() }
    #expect(throws: Fault()) { try aside.value() }
    #expect(throws: Fault()) { try aside.value() }
  }

  @Test(arguments: [1, 3])
  func `a crew does everything that is handed over, once`(size: Int) {
    let done = Lock<[Int]>([])
    let crew = Crew<Int>(of: size, backlog: 2) { number in done.withLock { $0.append(number) } }
    for number in 0..<500 { crew.take(number) }
    crew.finish()
    #expect(done.withLock(\.self).sorted() == Array(0..<500))
  }

  /// Each piece of work waits until the other has begun, which one thread alone never reaches.
  @Test func `a crew of two does two things at a time`() {
    let begun = [DispatchSemaphore(value: 0), DispatchSemaphore(value: 0)]
    let met = Lock(0)
    let crew = Crew<Int>(of: 2, backlog: 2) { number in
      begun[number].signal()
      if begun[1 - number].wait(timeout: .now() + 20) == .success { met.withLock { $0 += 1 } }
    }
    crew.take(0)
    crew.take(1)
    crew.finish()
    #expect(met.withLock(\.self) == 2)
  }

  @Test func `handing over waits while enough waits`() {
    let gate = DispatchSemaphore(value: 0)
    let handed = Lock(0)
    let crew = Crew<Int>(of: 1, backlog: 2) { _ in gate.wait() }
    let giving = Aside {
      for number in 0..<10 {
        crew.take(number)
        handed.withLock { $0 += 1 }
      }
    }
    // One is worked on, two wait.
    for _ in 0..<200 where handed.withLock(\.self) < 3 { Thread.sleep(forTimeInterval: 0.05) }
    Thread.sleep(forTimeInterval: 0.2)
    #expect(handed.withLock(\.self) == 3)
    for _ in 0..<10 { gate.signal() }
    #expect(throws: Never.self) { try giving.value() }
    crew.finish()
    #expect(handed.withLock(\.self) == 10)
  }
}

import Glibc
import Search
import TestSupport

/// `search-probe fill PATH COUNT SEED` and `search-probe ask PATH ROUNDS`.
@main
enum Entry {
  static func main() throws {
    let words = CommandLine.arguments.dropFirst()
    let arguments = Array(words.dropFirst())
    switch (words.first, arguments.count) {
    case ("fill", 3): try fill(arguments[0], Int(arguments[1]) ?? 0, UInt64(arguments[2]) ?? 0)
    case ("ask", 2): try ask(arguments[0], rounds: Int(arguments[1]) ?? 1)
    default:
      write("search-probe fill PATH COUNT SEED | ask PATH ROUNDS")
      exit(2)
    }
  }

  private static let batch = 1000

  private static func fill(_ path: String, _ count: Int, _ seed: UInt64) throws {
    let index = try SearchIndex(at: path)
    var documents = InventedDocuments(count: count, seed: seed)
    var inIndex = Duration.zero
    let cpuBefore = processorTime()
    var inventing = 0.0
    for start in stride(from: 0, to: count, by: batch) {
      let before = processorTime()
      let changes = (start..<min(start + batch, count)).map {
        IndexChange.keep(documents.next($0))
      }
      inventing += processorTime() - before
      inIndex += try ContinuousClock().measure { try index.take(changes, upTo: Int64(start + 1)) }
    }
    try index.close()
    let seconds = inIndex / .seconds(1)
    let cpu = processorTime() - cpuBefore - inventing
    write("filled \(count) documents in \(rounded(seconds)) s, \(rounded(cpu)) s of processor time")
  }

  private static func ask(_ path: String, rounds: Int) throws {
    let start = ContinuousClock.now
    let index = try SearchIndex(readingAt: path)
    write("opened in \(milliseconds(ContinuousClock.now - start)) ms")
    for (kind, queries) in Questions.all {
      var walls: [Double] = []
      var cpus: [Double] = []
      var slowest = (milliseconds: 0.0, query: "")
      var hits = 0
      for query in queries {
        let asked = try SearchQuery(query)
        for _ in 0..<rounds {
          let (cpu, start) = (processorTime(), ContinuousClock.now)
          let answer = try index.search(asked)
          let wall = milliseconds(ContinuousClock.now - start)
          hits = max(hits, answer.total)
          walls.append(wall)
          cpus.append((processorTime() - cpu) * 1000)
          if wall > slowest.milliseconds { slowest = (wall, query) }
        }
      }
      write(
        "\(kind): median \(rounded(median(walls))) ms, worst \(rounded(slowest.milliseconds)) ms "
          + "(\(slowest.query)); processor: median \(rounded(median(cpus))) ms, worst "
          + "\(rounded(cpus.max() ?? 0)) ms; up to \(hits) documents")
    }
  }

  private static func median(_ values: [Double]) -> Double {
    values.sorted()[values.count / 2]
  }

  private static func milliseconds(_ duration: Duration) -> Double { duration / .milliseconds(1) }

  private static func rounded(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// Seconds that the process took of a processor.
  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func write(_ line: String) {
    line.withCString { _ = puts($0) }
    fflush(nil)
  }
}

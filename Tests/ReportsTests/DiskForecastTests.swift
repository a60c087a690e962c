import Payables
import Testing

@testable import Reports

@Suite struct DiskForecastTests {
  private static let now = Timestamp(seconds: 1_800_000_000)
  private static let day: Int64 = 86_400

  /// Free space so many hours ago.
  private func sample(_ hours: Int64, _ free: Int64, of total: Int64 = 1000) -> DiskSample {
    DiskSample(at: Self.now.adding(seconds: -hours * 3600), free: free, total: total)
  }

  private func forecast(_ history: [DiskSample], watermark: Int64 = 0) -> DiskForecast {
    DiskForecast(sample(0, 400), after: history, watermark: watermark)
  }

  @Test func `a disk that fills evenly is full when its free space is used up`() {
    let steady = (1...96).reversed().map { sample(Int64($0), 400 + Int64($0) * 10 / 24) }
    #expect(forecast(steady).growthPerDay == 10)
    #expect(forecast(steady).daysLeft == 40)
    #expect(forecast(steady, watermark: 100).daysLeft == 30)
    #expect(forecast(steady, watermark: 500).daysLeft == 0)
  }

  @Test func `less than a day says nothing`() {
    #expect(forecast([]).daysLeft == nil)
    #expect(forecast([sample(23, 500)]).growthPerDay == nil)
    #expect(forecast([sample(24, 500)]).growthPerDay == 100)
  }

  @Test func `a disk that does not fill has no end`() {
    #expect(forecast([sample(48, 400)]).growthPerDay == 0)
    #expect(forecast([sample(48, 380)]).growthPerDay == -10)
    #expect(forecast([sample(48, 380)]).daysLeft == nil)
  }

  @Test func `what was before room came back does not count`() {
    let cleaned = [sample(96, 500), sample(72, 200), sample(48, 440), sample(24, 420)]
    #expect(forecast(cleaned).growthPerDay == 20)
    let larger = [sample(72, 300, of: 500), sample(48, 440), sample(24, 420)]
    #expect(forecast(larger).growthPerDay == 20)
    // A twentieth of the disk is what daily work may free.
    #expect(forecast([sample(48, 440), sample(24, 350)]).growthPerDay == 20)
  }

  @Test func `samples of a clock that was ahead do not count, and large disks do not overflow`() {
    #expect(forecast([sample(48, 420), sample(-5, 1)]).growthPerDay == 10)
    let huge: Int64 = 1 << 60
    let forecast = DiskForecast(
      sample(0, 0, of: huge), after: [sample(24, huge / 30, of: huge)], watermark: 0)
    #expect(forecast.growthPerDay == huge / 30)
  }
}

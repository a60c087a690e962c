import InvoiceRules
import Testing

@testable import Reports

@Suite struct MagnitudesTests {
  @Test(arguments: [
    (-5, "0 s"), (0, "0 s"), (59, "59 s"), (60, "1 Min."), (3599, "59 Min."), (3600, "1 Std."),
    (172_799, "47 Std."), (172_800, "2 Tage"), (31_536_000, "365 Tage"),
  ])
  func `an age is told in its largest unit`(seconds: Int64, text: String) {
    #expect(Magnitudes.age(seconds, in: .german) == text)
  }

  @Test(arguments: [
    (0, "0 MiB"), (5 << 20, "5 MiB"), (1023 << 20, "1.023 MiB"), (1 << 30, "1,0 GiB"),
    (78_779_740_160, "73,3 GiB"), (3 << 40, "3,0 TiB"), (-2 << 30, "-2,0 GiB"),
  ])
  func `a size is told in its unit`(bytes: Int64, text: String) {
    #expect(Magnitudes.bytes(bytes, in: .german) == text)
  }

  @Test func `other languages have other words`() {
    #expect(Magnitudes.age(7200, in: .english) == "2 h")
    #expect(Magnitudes.bytes(3 << 29, in: .english) == "1.5 GiB")
    #expect(Magnitudes.number(1_234_567, in: .english) == "1,234,567")
  }
}

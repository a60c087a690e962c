import Hashing
import TestSupport
import Testing

@testable import Payables

@Suite struct QualityDrawTests {
  private func draws(_ count: Int, seed: String = "") -> [Int] {
    (1...count).map { number in
      QualityDraw.number(
        for: VoucherID(year: 2026, number: number), SHA256Digest(of: "scan \(number)".utf8),
        seed: seed)
    }
  }

  @Test(arguments: [
    (0, 0...0), (1, 70...130), (5, 440...560), (50, 4_850...5_150), (100, 10_000...10_000),
  ])
  func `the share of the sample is that of the setting`(percent: Int, bounds: ClosedRange<Int>) {
    let chosen = draws(10_000).count { QualityDraw.isInSample($0, percent: percent) }
    #expect(bounds.contains(chosen), "\(chosen)")
  }

  @Test func `the same document is drawn the same, and another seed or other bytes draw anew`() {
    #expect(draws(100) == draws(100))
    #expect(draws(100) != draws(100, seed: "2026"))
    let id = VoucherID(year: 2026, number: 1)
    let numbers = (0..<100).map {
      QualityDraw.number(for: id, SHA256Digest(of: "\($0)".utf8), seed: "")
    }
    #expect(Set(numbers).count > 90)
  }

  @Test func `the rule is the one that is written down`() {
    // printf 'x\nB26-0000001\n%s\n' "$(printf abc | sha256sum | cut -c1-64)" | sha256sum
    let number = QualityDraw.number(
      for: VoucherID(year: 2026, number: 1), SHA256Digest(of: "abc".utf8), seed: "x")
    #expect(number == 1252)
  }
}

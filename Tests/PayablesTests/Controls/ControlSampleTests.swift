import Hashing
import MasterData
import Payables
import TestSupport
import Testing

@Suite struct ControlSampleTests {
  private static func ids(_ count: Int) -> [VoucherID] {
    (1...count).map { VoucherID(year: 2026, number: $0) }
  }

  private static func draw(
    _ ids: some Sequence<VoucherID>, _ seed: SHA256Digest, size: Int
  ) -> SampleDrawing {
    var drawing = SampleDrawing(seed, size: size)
    for id in ids { drawing.add(id) }
    return drawing
  }

  private static let seed = SHA256Digest(of: "seed".utf8)

  @Test func `the draw is the smallest ranks, in whatever order documents come`() {
    let ids = Self.ids(1000)
    let byHand = ids.sorted { left, right in
      SampleDraw.rank(of: left, Self.seed).description
        < SampleDraw.rank(of: right, Self.seed).description
    }
    var generator = SeededGenerator(seed: 7)
    let drawing = Self.draw(
      (ids + ids.prefix(300)).shuffled(using: &generator), Self.seed, size: 25)
    #expect(drawing.vouchers == Array(byHand.prefix(25)))
    #expect(drawing.population == 1000)
    #expect(Self.draw(ids.prefix(3), Self.seed, size: 25).vouchers.count == 3)
  }

  @Test func `seed and rank are what sha256sum says of their lines`() throws {
    let period = try #require(ReportPeriod("2026-11"))
    let hash = SHA256Digest(of: "x".utf8)
    // printf 'K05\n2026-11\n2d711642…\n' | sha256sum
    #expect(
      SampleDraw.seed("K05", period, endingWith: hash)
        == SHA256Digest(of: Array("K05\n2026-11\n\(hash)\n".utf8)))
    #expect(
      SampleDraw.rank(of: VoucherID(year: 2026, number: 1), hash)
        == SHA256Digest(of: Array("\(hash)\nB26-0000001\n".utf8)))
  }

  @Test func `every document is drawn equally often`() {
    let (ids, draws, size) = (Self.ids(100), 1000, 10)
    var counts: [VoucherID: Int] = [:]
    for number in 0..<draws {
      let seed = SHA256Digest(of: "seed \(number)".utf8)
      for id in Self.draw(ids, seed, size: size).vouchers { counts[id, default: 0] += 1 }
    }
    let expected = draws * size / ids.count
    // Chi-square of 99 degrees of freedom is beyond 149 once in a thousand times.
    let sum = ids.reduce(0) { sum, id in
      let difference = (counts[id] ?? 0) - expected
      return sum + difference * difference
    }
    #expect(sum / expected < 149)
    #expect(sum / expected > 50)
  }

  @Test func `a sample is named by control, period and size`() throws {
    let sample = try #require(SampleID("K05:2026-11:10"))
    #expect(sample.description == "K05:2026-11:10")
    for text in ["K99:2026-11:10", "K05:2026-13:10", "K05:2026-11:0", "K05:2026-11", "K05"] {
      #expect(SampleID(text) == nil)
    }
  }
}

@Suite struct ControlFindingTests {
  private let sample: ControlSample
  private let voucher = VoucherID(year: 2026, number: 1)

  init() throws {
    var drawing = SampleDrawing(SHA256Digest(of: "a".utf8), size: 10)
    drawing.add(voucher)
    sample = ControlSample(
      try #require(SampleID("K05:2026-11:10")), seed: SHA256Digest(of: "a".utf8), endSeq: 1,
      endHash: SHA256Digest(of: "b".utf8), drawing)
  }

  private func user(_ roles: Role..., isActive: Bool = true) -> User {
    var user = User(id: "vera", name: "Vera")
    user.roles = roles
    user.isActive = isActive
    return user
  }

  private func refusal(
    _ person: User?, of voucher: VoucherID? = nil, drawn: ControlSample?, by took: Set<String> = [],
    reason: String = "gesehen"
  ) -> ControlRefusal? {
    ControlFinding(.ok, of: voucher ?? self.voucher, in: sample.sample, by: "vera", reason: reason)
      .refusal(of: person, drawn: drawn, participants: took)
  }

  @Test func `only who may and took no part says what it found`() {
    let other = VoucherID(year: 2026, number: 2)
    #expect(refusal(user(.audit), drawn: sample) == nil)
    #expect(refusal(user(.ap), drawn: sample) == nil)
    #expect(refusal(user(.fm), drawn: sample) == .notInRole("Vera", [.ap, .audit]))
    #expect(refusal(user(.audit), drawn: nil) == .notDrawn(sample.sample))
    #expect(
      refusal(user(.audit), of: other, drawn: sample) == .notInSample(other, sample.sample))
    #expect(refusal(nil, drawn: sample) == .unknownUser("vera"))
    #expect(refusal(user(.audit, isActive: false), drawn: sample) == .unknownUser("vera"))
    #expect(
      refusal(user(.audit), drawn: sample, by: ["anna", "vera"]) == .ownWork("Vera", voucher))
    #expect(refusal(user(.audit), drawn: sample, reason: " ") == .reasonMissing)
  }
}

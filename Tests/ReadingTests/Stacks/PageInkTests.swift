import ReadResult
import Testing

@testable import Reading

@Suite struct PageInkTests {
  private let page = (width: 5950, height: 8420)

  private func ink(_ spots: [PageText.Box]) -> PageInk {
    PageInk(spots: spots, width: page.width, height: page.height)
  }

  /// A spot of a size in tenths of a millimetre, its corner in millimetres.
  private func spot(_ left: Double, _ top: Double, _ width: Double, _ height: Double)
    -> PageText.Box
  {
    func tenths(_ millimetres: Double) -> Int { Int(millimetres * 720 / 25.4) }
    return PageText.Box(
      left: tenths(left), top: tenths(top), right: tenths(left + width / 10),
      bottom: tenths(top + height / 10))
  }

  @Test func `dust, shadows, punch holes and streaks are nobody's writing`() {
    let dust = (0..<200).map { spot(Double(20 + $0 % 150), Double(20 + $0), 5, 5) }
    let shadows = [spot(0, 0, 60, 2970), spot(1, 290, 2000, 60), spot(0, 0, 2100, 2970)]
    let holes = [spot(9, 100, 60, 58), spot(9, 180, 55, 60)]
    let streaks = [spot(70, 30, 4, 2500)]
    #expect(ink(dust + shadows + holes + streaks).isBlank)
    #expect(ink(dust + shadows + holes + streaks).marks.isEmpty)
  }

  @Test func `a line of text, a stamp or a tick is writing`() {
    #expect(!ink((0..<8).map { spot(Double(60 + 2 * $0), 280, 15, 20) }).isBlank)
    #expect(!ink([spot(100, 100, 400, 300)]).isBlank)
    #expect(!ink([spot(100, 100, 80, 60)]).isBlank)
    #expect(ink((0..<3).map { spot(Double(60 + 20 * $0), 150, 15, 20) }).isBlank)
  }

  @Test func `marks inside of codes are not counted`() {
    let code = spot(80, 80, 400, 400)
    let letters = (0..<10).map { spot(Double(60 + 2 * $0), 280, 15, 20) }
    #expect(
      ink([spot(90, 90, 50, 50), spot(79, 79, 100, 100)] + letters).count(outside: [code]) == 10)
  }

  /// A picture of noise on paper of some brightness, with what `draw` puts on it.
  private func picture(
    paper: Int, noise: Int, draw: (_ row: Int, _ column: Int) -> Int? = { _, _ in nil }
  ) -> PagePicture? {
    var random: UInt32 = 1
    let (width, height) = (1654, 2339)
    return PagePicture(width: width, height: height, resolution: 200) { row, target in
      for column in 0..<width {
        random = random &* 1_664_525 &+ 1_013_904_223
        let grain = Int(random >> 16) % (2 * noise + 1) - noise
        let level = min(max(draw(row, column) ?? paper + grain, 0), 255)
        target[column >> 2] |= UInt32(level) << UInt32(24 - 8 * (column & 3))
      }
    }
  }

  @Test func `noise and what shines through leave a page blank`() throws {
    let noisy = try required(picture(paper: 215, noise: 35))
    #expect(PageInk(of: noisy)?.isBlank == true)
    let shining = try required(
      picture(paper: 240, noise: 8) { row, column in
        row % 40 < 20 && column % 16 < 10 && row > 300 ? 205 : nil
      })
    #expect(PageInk(of: shining)?.isBlank == true)
  }

  @Test func `pale writing is writing`() throws {
    let faded = try required(
      picture(paper: 240, noise: 8) { row, column in
        (400..<420).contains(row) && (300..<900).contains(column) && column % 16 < 6 ? 150 : nil
      })
    #expect(PageInk(of: faded)?.isBlank == false)
  }
}

import ReadResult

/// What stands on a page, told by the dark spots of its picture.
///
/// What scanners and paper add is left out: dust, shadows at the edges, punch holes, streaks of the
/// feeder, and what shines through from the other side, which is too pale to be a spot.
struct PageInk {
  /// The spots that somebody put there, letters for the most part.
  let marks: [PageText.Box]

  /// How much darker than paper ink is, in percent of the paper's brightness; what shines through
  /// keeps more than this.
  private static let inkMax = 78
  /// Dots an inch; fewer make dust vanish and letters touch.
  private static let resolution = 100
  /// Spots that are looked at; more than that is a page full of something.
  private static let spotsMax = 20_000

  /// Nil where there is no memory to tell.
  init?(of picture: borrowing PagePicture) {
    guard
      let reduced = picture.reduced(to: Self.resolution, pixelsMax: CodeSearch.pixelsMax)
    else { return nil }
    let spots = reduced.spots(
      darkerThan: reduced.paperBrightness * Self.inkMax / 100, most: Self.spotsMax
    ).map { $0.box(resolution: reduced.resolution) }
    let inch = PageText.Box.inch
    self.init(
      spots: spots, width: reduced.width * inch / reduced.resolution,
      height: reduced.height * inch / reduced.resolution)
  }

  /// Takes the spots of a page of a size in tenths of a point.
  init(spots: [PageText.Box], width: Int, height: Int) {
    let page = PageText.Box(left: 0, top: 0, right: width, bottom: height)
    marks = spots.filter { !Dirt.isDirt($0, on: page) }
  }

  /// A page with so few marks that none of them says anything.
  var isBlank: Bool {
    marks.count <= Self.strayMarks && marks.allSatisfy { max($0.width, $0.height) <= Self.strayMax }
  }

  /// Marks that a page may have by chance, and how long they may be: 3 mm.
  private static let strayMarks = 4
  private static let strayMax = Dirt.tenths(millimetres: 3)

  /// How many marks stand outside of these boxes.
  func count(outside boxes: [PageText.Box]) -> Int {
    marks.count { mark in
      !boxes.contains { mark.isInside($0, margin: Dirt.tenths(millimetres: 3)) }
    }
  }
}

/// What a scanner sees and nobody wrote.
private enum Dirt {
  static func tenths(millimetres: Double) -> Int {
    Int(millimetres * Double(PageText.Box.inch) / 25.4)
  }

  private static let speck = tenths(millimetres: 0.8)
  private static let edge = tenths(millimetres: 3)
  private static let hole = tenths(millimetres: 4)...tenths(millimetres: 8.5)
  private static let holeMargin = tenths(millimetres: 22)
  private static let streak = tenths(millimetres: 1.2)

  static func isDirt(_ spot: PageText.Box, on page: PageText.Box) -> Bool {
    let (length, breadth) = (max(spot.width, spot.height), min(spot.width, spot.height))
    if length < speck { return true }
    if isAtEdge(spot, of: page, within: edge) { return true }
    if breadth < streak, length * 10 > min(page.width, page.height) * 6 { return true }
    return hole.contains(length) && breadth * 4 > length * 3
      && isAtEdge(spot, of: page, within: holeMargin)
  }

  private static func isAtEdge(
    _ spot: PageText.Box, of page: PageText.Box, within margin: Int
  ) -> Bool {
    spot.left < page.left + margin || spot.top < page.top + margin
      || spot.right > page.right - margin || spot.bottom > page.bottom - margin
  }
}

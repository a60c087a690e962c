import ReadResult

/// A rectangle of a picture in pixels; right and bottom lie just outside.
struct PixelBox: Hashable {
  var left: Int
  var top: Int
  var right: Int
  var bottom: Int

  var width: Int { right - left }
  var height: Int { bottom - top }

  /// Whether it lies in `other`, which is grown by `margin` on all sides.
  func isInside(_ other: PixelBox, margin: Int) -> Bool {
    left >= other.left - margin && top >= other.top - margin && right <= other.right + margin
      && bottom <= other.bottom + margin
  }

  /// In tenths of a point.
  func box(resolution: Int) -> PageText.Box {
    func tenths(_ pixels: Int) -> Int { pixels * PageText.Box.inch / resolution }
    return PageText.Box(
      left: tenths(left), top: tenths(top), right: tenths(right), bottom: tenths(bottom))
  }
}

extension PageText.Box {
  func moved(right: Int, down: Int) -> PageText.Box {
    PageText.Box(
      left: left + right, top: top + down, right: self.right + right, bottom: bottom + down)
  }

  /// Whether it lies in `other`, which is grown by `margin` on all sides.
  func isInside(_ other: PageText.Box, margin: Int) -> Bool {
    left >= other.left - margin && top >= other.top - margin && right <= other.right + margin
      && bottom <= other.bottom + margin
  }

  /// Where it is on a page of `width` and `height` after that was turned clockwise by quarters.
  func turned(quarters: Int, width: Int, height: Int) -> PageText.Box {
    switch ((quarters % 4) + 4) % 4 {
    case 1:
      PageText.Box(left: height - bottom, top: left, right: height - top, bottom: right)
    case 2:
      PageText.Box(
        left: width - right, top: height - bottom, right: width - left, bottom: height - top)
    case 3:
      PageText.Box(left: top, top: width - right, right: bottom, bottom: width - left)
    default: self
    }
  }
}

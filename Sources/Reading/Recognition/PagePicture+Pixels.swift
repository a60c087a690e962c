import CTesseract

/// What the search for codes and ink sees of a page.
extension PagePicture {
  /// The picture at a lower resolution, no larger than `pixelsMax`; nil where there is no memory.
  func reduced(to resolution: Int, pixelsMax: Int) -> PagePicture? {
    var target = min(resolution, self.resolution)
    while target > 1, scaledCount(at: target) > pixelsMax { target = target * 7 / 8 }
    let factor = Float(target) / Float(self.resolution)
    let scaled = factor < 1 ? pixScaleAreaMap(pixels, factor, factor) : pixClone(pixels)
    return scaled.map { PagePicture(owning: $0, resolution: target) }
  }

  private func scaledCount(at target: Int) -> Int {
    (width * target / resolution) * (height * target / resolution)
  }

  /// The brightness of each pixel, row after row.
  var brightness: [UInt8] {
    let (width, height, stride) = (width, height, Int(pixGetWpl(pixels)))
    guard let words = pixGetData(pixels) else { return [] }
    return [UInt8](unsafeUninitializedCapacity: width * height) { buffer, count in
      var next = 0
      for row in 0..<height {
        let line = words + row * stride
        for column in 0..<width {
          // Leptonica keeps four pixels in a word, the first in its highest byte.
          buffer[next] = UInt8(
            truncatingIfNeeded: line[column >> 2] >> UInt32(24 - 8 * (column & 3)))
          next += 1
        }
      }
      count = next
    }
  }

  /// How bright the paper is: the middle one of all pixels.
  var paperBrightness: Int {
    guard let histogram = pixGetGrayHistogram(pixels, 4) else { return 255 }
    var owned: UnsafeMutablePointer<Numa>? = histogram
    defer { numaDestroy(&owned) }
    let counts = (0..<256).map { level -> Int in
      var count: Int32 = 0
      numaGetIValue(histogram, Int32(level), &count)
      return Int(count)
    }
    var rest = counts.reduce(0, +) / 2
    return counts.firstIndex { count in
      rest -= count
      return rest < 0
    } ?? 255
  }

  /// The connected areas that are darker than `brightness`, of the first `most`.
  func spots(darkerThan brightness: Int, most: Int) -> [PixelBox] {
    guard let dark = pixThresholdToBinary(pixels, Int32(clamping: brightness)) else { return [] }
    var owned: UnsafeMutablePointer<Pix>? = dark
    defer { pixDestroy(&owned) }
    guard let boxes = pixConnCompBB(dark, 8) else { return [] }
    var ownedBoxes: UnsafeMutablePointer<Boxa>? = boxes
    defer { boxaDestroy(&ownedBoxes) }
    return (0..<min(boxaGetCount(boxes), Int32(clamping: most))).map { index in
      var (left, top, width, height): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
      boxaGetBoxGeometry(boxes, index, &left, &top, &width, &height)
      return PixelBox(
        left: Int(left), top: Int(top), right: Int(left + width), bottom: Int(top + height))
    }
  }
}

import Glibc
import ReadResult

/// How a page of a PDF is shown: what is seen of its own coordinates, and how it is turned.
struct PageFrame {
  private let seen: PDFRectangle
  /// Quarter turns clockwise from its own coordinates to what is shown.
  private let quarters: Int

  /// The way a page is shown, which must have its attributes itself; nil where nothing is seen.
  ///
  /// What a page does not say is taken as poppler takes it, by which it was read.
  init?(of page: PDFObject, in file: borrowing PDFFile) {
    let sheet = PDFRectangle(file.value("/MediaBox", of: page), in: file) ?? .letter
    let crop = PDFRectangle(file.value("/CropBox", of: page), in: file) ?? sheet
    seen = crop.clipped(to: sheet)
    guard seen.width > 0, seen.height > 0 else { return nil }
    let degrees = file.integer(file.value("/Rotate", of: page)) ?? 0
    let turns = ((degrees % 360 + 360) % 360)
    quarters = turns.isMultiple(of: 90) ? turns / 90 : 0
  }

  /// Width and height as shown, in units of the page.
  private var width: Double { quarters.isMultiple(of: 2) ? seen.width : seen.height }
  private var height: Double { quarters.isMultiple(of: 2) ? seen.height : seen.width }

  /// The point of the page that is shown at a place, counted from the upper left corner.
  private func point(at x: Double, _ y: Double) -> (x: Double, y: Double) {
    switch quarters {
    case 1: (seen.left + y, seen.bottom + x)
    case 2: (seen.right - x, seen.bottom + y)
    case 3: (seen.right - y, seen.top - x)
    default: (seen.left + x, seen.top - y)
    }
  }

  /// The matrix of `cm` from the page whose words were read to this one's own coordinates.
  ///
  /// The former are in ``PageText/Box`` units from the lower left corner of a page of `size`, which
  /// was turned about its middle by `slant` before it was read.
  func matrix(forSize size: (width: Int, height: Int), slant: Double) -> [Double] {
    let (textWidth, textHeight) = (Double(max(1, size.width)), Double(max(1, size.height)))
    let (middleX, middleY) = (textWidth / 2, textHeight / 2)
    let (sine, cosine) = (sin(-slant), cos(slant))
    func place(_ x: Double, _ up: Double) -> (x: Double, y: Double) {
      let (right, down) = (x - middleX, textHeight - up - middleY)
      let level = (
        x: middleX + right * cosine - down * sine, y: middleY + right * sine + down * cosine
      )
      return point(at: level.x * width / textWidth, level.y * height / textHeight)
    }
    let (origin, right, up) = (place(0, 0), place(1, 0), place(0, 1))
    return [
      right.x - origin.x, right.y - origin.y, up.x - origin.x, up.y - origin.y, origin.x, origin.y,
    ]
  }
}

/// A rectangle in the coordinates of a page, whatever corners name it.
struct PDFRectangle {
  var left: Double
  var bottom: Double
  var right: Double
  var top: Double

  /// What a page has that says nothing.
  static let letter = PDFRectangle(left: 0, bottom: 0, right: 612, top: 792)

  init(left: Double, bottom: Double, right: Double, top: Double) {
    self.left = left
    self.bottom = bottom
    self.right = right
    self.top = top
  }

  /// Nil where the object is not four numbers.
  init?(_ object: PDFObject?, in file: borrowing PDFFile) {
    var numbers: [Double] = []
    for item in file.items(of: object, limit: 4) {
      guard let number = file.number(item) else { return nil }
      numbers.append(number)
    }
    guard numbers.count == 4 else { return nil }
    left = min(numbers[0], numbers[2])
    right = max(numbers[0], numbers[2])
    bottom = min(numbers[1], numbers[3])
    top = max(numbers[1], numbers[3])
  }

  var width: Double { right - left }
  var height: Double { top - bottom }

  func clipped(to other: PDFRectangle) -> PDFRectangle {
    PDFRectangle(
      left: max(left, other.left), bottom: max(bottom, other.bottom),
      right: min(right, other.right), top: min(top, other.top))
  }
}

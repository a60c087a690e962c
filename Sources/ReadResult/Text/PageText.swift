/// The words of one page with their places: what a person sees, whether it was in the file as text
/// or recognised in a picture.
package struct PageText: Codable, Hashable, Sendable {
  /// Counts from 1 in the document.
  package var number: Int
  /// Width and height of the upright page, in the unit of ``Box``.
  package var width: Int
  package var height: Int
  package var origin: Origin
  /// In reading order; words of a line follow each other.
  package var words: [Word]

  /// Where the words come from.
  package enum Origin: String, Codable, Hashable, Sendable {
    case textLayer = "text-layer"
    case ocr
  }

  package init(number: Int, width: Int, height: Int, origin: Origin, words: [Word] = []) {
    self.number = number
    self.width = width
    self.height = height
    self.origin = origin
    self.words = words
  }
}

extension PageText {
  /// A run of characters without white space.
  package struct Word: Codable, Hashable, Sendable {
    package var text: String
    package var box: Box
    /// The line of the page that the word belongs to, counted from 0 in reading order.
    package var line: Int
    /// How sure the recognition is, in percent; 100 for text that was in the file.
    package var confidence: Int

    package init(_ text: String, _ box: Box, line: Int, confidence: Int = 100) {
      self.text = text
      self.box = box
      self.line = line
      self.confidence = confidence
    }
  }

  /// A rectangle on the upright page in tenths of a point (1/720 inch), from its upper left corner.
  package struct Box: Codable, Hashable, Sendable {
    package var left: Int
    package var top: Int
    package var right: Int
    package var bottom: Int

    package init(left: Int, top: Int, right: Int, bottom: Int) {
      self.left = left
      self.top = top
      self.right = right
      self.bottom = bottom
    }

    /// An inch in this unit.
    package static let inch = 720

    package var width: Int { right - left }
    package var height: Int { bottom - top }
  }
}

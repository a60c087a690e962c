/// What the picture of a sheet of paper is like, and how well it could be read (B3).
package struct ScanPage: Codable, Hashable, Sendable {
  /// Counts from 1 in the document.
  package var page: Int
  package var form = Form()
  /// By how much its lines ran askew, in tenths of a degree, clockwise; nil where that can't be
  /// told.
  package var skew: Int?
  /// The quarter turns clockwise that put it upright.
  package var quarters = 0
  package var isBlank = false
  /// The dark spots that somebody put there, letters for the most part; nil where nobody looked.
  package var marks: Int?
  /// The words on it: recognised, or those that the scanner put behind the picture.
  package var words = 0
  /// How sure the recognition is of its letters in the mean, in percent, 0 where it found none; nil
  /// where nothing had to be recognised, or was.
  package var confidence: Int?
  /// What is printed on it: “Seite 2 von 3”.
  package var printedNumber: PrintedNumber?
  /// An earlier page that says the same.
  package var sameAs: Int?

  package init(page: Int) { self.page = page }
}

extension ScanPage {
  /// What the file says of a picture.
  package struct Form: Codable, Hashable, Sendable {
    /// Dots an inch across the picture; nil where the file says none that can be.
    package var across: Int?
    /// Dots an inch down the picture.
    package var down: Int?
    package var colour: Colour?

    package init(across: Int? = nil, down: Int? = nil, colour: Colour? = nil) {
      self.across = across
      self.down = down
      self.colour = colour
    }

    /// The smaller of both resolutions: what letters are legible by.
    package var resolution: Int? {
      guard let across, let down else { return across ?? down }
      return min(across, down)
    }
  }

  /// What the dots of a picture can be.
  package enum Colour: String, Codable, Hashable, Sendable, CaseIterable, Comparable {
    case bitonal, gray, colour

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    package static func < (left: Colour, right: Colour) -> Bool { left.rank < right.rank }
  }

  /// The number of a page as it is printed on it.
  package struct PrintedNumber: Codable, Hashable, Sendable {
    package var number: Int
    /// Of how many pages.
    package var count: Int

    package init(_ number: Int, of count: Int) {
      self.number = number
      self.count = count
    }
  }
}

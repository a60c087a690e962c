import InvoiceRules

/// The elements that our pages use.
enum HTMLTag: String {
  case html, head, meta, title, body
  case main, header, nav, section, footer, h1, h2, h3, h4, p, div, span, a, strong, code, br
  case dl, dt, dd, ul, ol, li
  case table, thead, tbody, tr, th, td
  case svg, polyline, rect, line, circle, text

  var isVoid: Bool { self == .meta || self == .br }
}

/// The classes of our style sheet.
enum HTMLStyle: String {
  case address
  case amount
  case axis
  case badge
  case badgeFatal = "badge fatal"
  case badgeWarning = "badge warning"
  case badgeInformation = "badge information"
  case badgeGood = "badge good"
  case bar
  case broad
  case cards
  case card
  case chapter
  case chart
  case compact
  case contents
  case cover
  case curve
  case detail
  case dot
  case due
  case facts
  case fatal
  case finding
  case good
  case goal
  case grid
  case head
  case line
  case lineSub1 = "line sub1"
  case lineSub2 = "line sub2"
  case lineSub3 = "line sub3"
  case lineSub4 = "line sub4"
  case links
  case more
  case name
  case rest
  case muted
  case number
  case pairs
  case pre
  case remedy
  case sum
  case terms
  case tile
  case tiles
  case totals
  case typed
  case value
  case verdict
  case warning
  case wide
}

/// An attribute; its value is escaped when it is written.
struct HTMLAttribute {
  let name: StaticString
  let value: String

  private init(_ name: StaticString, _ value: String) {
    self.name = name
    self.value = value
  }

  static func lang(_ language: Language) -> Self { Self("lang", language.rawValue) }
  static func title(_ text: String) -> Self { Self("title", text) }
  static func href(_ link: RelativeLink) -> Self { Self("href", link.text) }
  /// A link to a section of the same page.
  static func href(section id: String) -> Self { Self("href", "#" + id) }
  static func id(_ id: String) -> Self { Self("id", id) }
  static func columns(_ count: Int) -> Self { Self("colspan", String(count)) }
  static let columnHead = Self("scope", "col")
  /// How a link to another place of the site says that it is the page itself.
  static let currentPage = Self("aria-current", "page")
  /// The column's name, which the style sheet shows where a narrow screen breaks the table up.
  static func label(_ text: String) -> Self { Self("data-label", text) }
}

extension HTMLAttribute {
  static let charset = Self("charset", "utf-8")

  /// The two attributes of a `meta` element.
  static func meta(_ name: StaticString, _ content: StaticString) -> [Self] {
    [Self("name", name.description), Self("content", content.description)]
  }

  /// The two attributes of a `meta` element that stands for a header of HTTP.
  static func header(_ name: StaticString, _ content: StaticString) -> [Self] {
    [Self("http-equiv", name.description), Self("content", content.description)]
  }
}

// MARK: - Drawings

extension HTMLAttribute {
  /// A drawing of so many units, which is read out as `text`.
  static func drawing(width: Int, height: Int, _ text: String) -> [Self] {
    [
      Self("viewBox", "0 0 \(width) \(height)"), Self("role", "img"), Self("aria-label", text),
    ]
  }

  /// The corners of a line.
  static func points(_ points: [(x: Int, y: Int)]) -> Self {
    Self("points", points.map { "\($0.x),\($0.y)" }.joined(separator: " "))
  }

  static func box(x: Int, y: Int, width: Int, height: Int) -> [Self] {
    [
      Self("x", String(x)), Self("y", String(y)), Self("width", String(width)),
      Self("height", String(height)),
    ]
  }

  static func stroke(from start: (x: Int, y: Int), to end: (x: Int, y: Int)) -> [Self] {
    [
      Self("x1", String(start.x)), Self("y1", String(start.y)), Self("x2", String(end.x)),
      Self("y2", String(end.y)),
    ]
  }

  static func center(x: Int, y: Int, radius: Int) -> [Self] {
    [Self("cx", String(x)), Self("cy", String(y)), Self("r", String(radius))]
  }

  /// Where a text stands; `anchor` is `start` or `end`.
  static func place(x: Int, y: Int, endsThere: Bool = false) -> [Self] {
    [
      Self("x", String(x)), Self("y", String(y)),
      Self("text-anchor", endsThere ? "end" : "start"),
    ]
  }
}

import InvoiceRules

/// The elements that our pages use.
enum HTMLTag: String {
  case html, head, meta, title, body
  case main, header, nav, section, footer, h1, h2, h3, h4, p, div, span, a, strong, code, br
  case dl, dt, dd, ul, ol, li
  case table, thead, tbody, tr, th, td

  var isVoid: Bool { self == .meta || self == .br }
}

/// The classes of our style sheet.
enum HTMLStyle: String {
  case address
  case amount
  case badge
  case badgeFatal = "badge fatal"
  case badgeWarning = "badge warning"
  case badgeInformation = "badge information"
  case badgeGood = "badge good"
  case broad
  case cards
  case card
  case chapter
  case compact
  case contents
  case cover
  case detail
  case due
  case facts
  case fatal
  case finding
  case good
  case grid
  case head
  case line
  case lineSub1 = "line sub1"
  case lineSub2 = "line sub2"
  case lineSub3 = "line sub3"
  case lineSub4 = "line sub4"
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
  case totals
  case typed
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

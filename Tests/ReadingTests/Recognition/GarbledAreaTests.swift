import ReadResult
import Testing

@testable import Reading

/// Lines of two columns that a recognition took for one.
@Suite struct GarbledAreaTests {
  private static func word(
    _ text: String, _ left: Int, _ top: Int, height: Int = 80, _ confidence: Int
  ) -> PageText.Word {
    PageText.Word(
      text,
      PageText.Box(left: left, top: top, right: left + text.count * 60, bottom: top + height),
      line: top / 100, confidence: confidence)
  }

  private static let address = ["Muster", "Wohnen", "GmbH", "Nebenweg", "Wohnort"].enumerated()
    .map { word($1, 3300, 850 + $0 * 100, 95) }
  private static let rest = ["Ihre", "Bestellung", "Pumpe", "tauschen", "Betrag", "Summe"]
    .enumerated().map { word($1, 600, 1400 + $0 * 120, 95) }
  private static let garbled = [
    word("en", 600, 890, height: 200, 25), word("sass", 1500, 890, height: 200, 30),
    word("aver", 650, 1030, 20),
  ]
  private static let page = address + garbled + rest

  @Test func `words of two lines that mean nothing are an area, without the other column`() throws {
    let areas = GarbledArea.all(in: Self.page)
    try #require(areas.count == 1)
    let box = areas[0].box
    #expect(box.left < 600 && box.top < 890 && box.bottom > 1110)
    #expect(box.right > 1740 && box.right < 3300)
  }

  @Test func `what was read well is read once`() {
    #expect(GarbledArea.all(in: Self.address + Self.rest).isEmpty)
    // A single misread word of the usual height is dirt.
    #expect(GarbledArea.all(in: Self.address + Self.rest + [Self.garbled[2]]).isEmpty)
    // Where nothing is clear the page is no text.
    #expect(GarbledArea.all(in: Self.garbled).isEmpty)
  }

  @Test func `better words take the place of those in the area`() throws {
    let area = try #require(GarbledArea.all(in: Self.page).first)
    let second = [Self.word("Nummer", 600, 890, 96), Self.word("VK-4471", 1500, 890, 96)]
    let words = area.replacing(Self.page, by: second)
    #expect(
      words.map(\.text) == Self.address.map(\.text) + second.map(\.text) + Self.rest.map(\.text))
    #expect(words[5].line > (Self.page.map(\.line).max() ?? 0))
  }

  @Test func `worse words do not, and a line that is cut through stays`() throws {
    let area = try #require(GarbledArea.all(in: Self.page).first)
    #expect(area.replacing(Self.page, by: [Self.word("xx", 600, 890, 20)]) == Self.page)
    let touched = Self.word("Lieferung", 600, area.box.bottom - 40, 95)
    let cut = Self.word("Lioferuny", 600, area.box.bottom - 40, height: 30, 61)
    let number = Self.word("VK-4471", 1500, 890, 96)
    let words = area.replacing(Self.page + [touched], by: [number, cut])
    #expect(words.contains(touched) && words.contains { $0.text == "VK-4471" })
    #expect(!words.contains { $0.text == "Lioferuny" })
  }
}

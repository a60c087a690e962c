import ReadResult
import Testing

@testable import Reading

@Suite struct PDFPlacedPicturesTests {
  /// A page of A4 with pictures, named `/I4`, `/I5` … after their objects, that `content` places.
  private func form(
    _ pictures: [String], _ content: String, further: String = ""
  ) throws -> ScanPage.Form {
    let names = pictures.indices.map { "/I\($0 + 4) \($0 + 4) 0 R" }.joined(separator: " ")
    let last = pictures.count + 4
    var fixture = PDFFixture(
      page: "/Resources << /XObject << \(names) \(further) >> >> /Contents \(last) 0 R")
    for picture in pictures {
      _ = fixture.add(stream: [0], "/Type /XObject /Subtype /Image \(picture)")
    }
    _ = fixture.add(stream: Array(content.utf8))
    if !further.isEmpty {
      _ = fixture.add(
        stream: Array("q 2 0 0 2 0 0 cm /I4 Do Q".utf8),
        "/Type /XObject /Subtype /Form /BBox [0 0 600 900] /Matrix [0.5 0 0 0.5 0 0]")
    }
    let file = try PDFFile.open(fixture.bytes)
    let pages = try PDFPages(of: file, limits: ReadingLimits())
    return PDFPlacedPictures(on: pages.inspected[0], of: file).form
  }

  private let bitonal = "/Width 2479 /Height 3508 /BitsPerComponent 1 /ColorSpace /DeviceGray"
  private let colour = "/Width 1240 /Height 1754 /BitsPerComponent 8 /ColorSpace /DeviceRGB"

  @Test(arguments: [
    "595 0 0 842 0 0 cm /I4 Do", "q 595 0 0 842 0 0 cm/I4 Do Q",
    "q 72 0 0 72 0 0 cm 8.2639 0 0 11.6944 0 0 cm /I4 Do Q", "0 -595 842 0 0 595 cm /I4 Do",
    "q 5 0 0 5 0 0 cm Q (q 9 0 0 9 0 0 cm \\( ) pop % 3 0 0 3 0 0 cm\n595 0 0 842 0 0 cm /I4 Do",
  ])
  func `a picture's dots are counted on the page`(content: String) throws {
    #expect(try form([bitonal], content) == ScanPage.Form(across: 300, down: 300, colour: .bitonal))
  }

  @Test func `pictures inside of a form are found`() throws {
    let found = try form([bitonal], "595 0 0 842 0 0 cm /F Do", further: "/F 6 0 R")
    #expect(found == ScanPage.Form(across: 300, down: 300, colour: .bitonal))
  }

  @Test func `of layers the finest and the most colourful count, of a stamp nothing`() throws {
    let stamp = "/Width 900 /Height 900 /BitsPerComponent 8 /ColorSpace /DeviceRGB"
    let page = "q 595 0 0 842 0 0 cm /I4 Do Q "
    #expect(try form([bitonal, stamp], page + "40 0 0 40 500 700 cm /I5 Do").colour == .bitonal)
    let layers = try form([colour, bitonal], page + "595 0 0 842 0 0 cm /I5 Do")
    #expect(layers == ScanPage.Form(across: 300, down: 300, colour: .colour))
  }

  @Test(arguments: [
    ("/BitsPerComponent 8 /ColorSpace /DeviceGray", ScanPage.Colour.gray),
    ("/BitsPerComponent 1 /ImageMask true", .bitonal),
    ("/BitsPerComponent 1 /ColorSpace [/Indexed /DeviceRGB 1 <000000FFFFFF>]", .bitonal),
    ("/BitsPerComponent 8 /ColorSpace [/Indexed /DeviceRGB 3 <000000FFFFFF00FF00112233>]", .colour),
    ("/BitsPerComponent 8 /ColorSpace [/CalGray << >>]", .gray),
    ("/BitsPerComponent 8 /ColorSpace /DeviceCMYK", .colour),
  ])
  func `colour spaces are told apart`(space: String, colour: ScanPage.Colour) throws {
    let found = try form(["/Width 100 /Height 100 \(space)"], "595 0 0 842 0 0 cm /I4 Do")
    #expect(found.colour == colour)
  }

  @Test(arguments: [
    "/I4 Do", "0 0 0 0 0 0 cm /I4 Do", "1e400 0 0 1 0 0 cm /I4 Do", "cm Do Q Q Q", "/I4", "(",
    "BI /W 5 ID /I4 Do EI", "1 cm /X Do",
  ])
  func `a page without sense has no resolution`(content: String) throws {
    #expect(try form([bitonal], content).resolution == nil)
  }
}

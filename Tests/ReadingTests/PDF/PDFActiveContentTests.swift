import ReadResult
import Testing

@testable import Reading

@Suite struct PDFActiveContentTests {
  private func notices(_ fixture: PDFFixture) throws -> [String] {
    let result = try Reader.read(Job(name: "a.pdf"), fixture.bytes).outcome.get()
    #expect(result.notices.allSatisfy { $0.code == .activeContent })
    return result.notices.map(\.detail)
  }

  @Test(arguments: [
    ("/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>", "", "JavaScript action"),
    ("/OpenAction << /S /GoTo /Next [<< /S /Launch /F (x) >>] >>", "", "launch action"),
    ("/AA << /WC << /S /JavaScript >> >>", "", "JavaScript action"),
    ("/Names << /JavaScript << /Names [] >> >>", "", "JavaScript of the document"),
    ("/AcroForm << /XFA [] >>", "", "XFA form"),
    (
      "/AcroForm << /Fields [<< /Kids [<< /AA << /K << /S /JavaScript >> >> >>] >>] >>", "",
      "JavaScript action"
    ),
    ("", "/AA << /O << /S /SubmitForm >> >>", "form submission"),
    ("", "/Annots [<< /Subtype /Link /A << /S /Launch >> >>]", "launch action"),
    ("", "/Annots [<< /Subtype /Widget /A << /S /ImportData >> >>]", "data import"),
    ("", "/Annots [<< /Subtype /RichMedia >>]", "rich media"),
  ])
  func `active content leaves a notice`(catalogue: String, page: String, detail: String) throws {
    #expect(try notices(PDFFixture(catalogue: catalogue, page: page)) == [detail])
  }

  @Test(arguments: [
    ("/OpenAction [3 0 R /Fit]", ""),
    ("/OpenAction << /S /GoTo /D [3 0 R /Fit] >>", ""),
    ("", "/Annots [<< /Subtype /Link /A << /S /URI /URI (https://muster.example) >> >>]"),
  ])
  func `moving in the document and links are not active`(catalogue: String, page: String) throws {
    #expect(try notices(PDFFixture(catalogue: catalogue, page: page)) == [])
  }

  @Test func `actions and fields in a loop end`() throws {
    var fixture = PDFFixture(
      catalogue: "/OpenAction 4 0 R /AcroForm << /Fields [5 0 R] >>", page: "/Annots 5 0 R")
    fixture.add("<< /S /Launch /Next 4 0 R >>")
    fixture.add("<< /Kids [5 0 R 5 0 R] /A 4 0 R >>")
    #expect(try notices(fixture) == ["launch action"])
  }
}

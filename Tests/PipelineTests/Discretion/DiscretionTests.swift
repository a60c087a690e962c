import Configuration
import Files
import SystemPackage
import Testing

@testable import Pipeline

@Suite struct DiscretionTests {
  private static let discretion: Discretion = {
    var personnel = ChannelSettings()
    personnel.path = "/spool/inbox/personal"
    personnel.isSensitive = true
    var upload = ChannelSettings()
    upload.path = "/spool/inbox/upload"
    return Discretion(spool: "/spool", channels: [personnel, upload])
  }()

  @Test(arguments: [
    ("/spool/inbox/upload/a.pdf", "/spool/inbox/upload/a.pdf"),
    ("/spool/inbox/personal", "/spool/inbox/personal"),
    ("/spool/inbox/personal/Meier/a.pdf", "/spool/inbox/personal/…"),
    ("/spool/inbox/personalausweis/a.pdf", "/spool/inbox/personalausweis/a.pdf"),
    ("/spool/archive/2026/11/B26-0000001", "/spool/archive/2026/11/B26-0000001"),
    ("/spool/archive/2026/11/B26-0000001/original/a.eml", "/spool/archive/2026/11/B26-0000001/…"),
    (
      "/spool/archive-restricted/2026/11/B26-0000001/original/a.eml",
      "/spool/archive-restricted/2026/11/B26-0000001/…"
    ),
  ])
  func `a name that is nobody's business is not said`(path: String, shown: String) {
    #expect(Self.discretion.shown(FilePath(path)) == FilePath(shown))
    let failure = FileFailure("open", FilePath(path), errno: 13)
    #expect(Self.discretion.text(of: failure) == "open “\(shown)”: Permission denied")
  }
}

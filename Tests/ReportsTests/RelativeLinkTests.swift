import Testing

@testable import Reports

@Suite struct RelativeLinkTests {
  @Test(arguments: [
    ("a.pdf", "a.pdf"), ("../attachments/a b.pdf", "../attachments/a%20b.pdf"),
    ("javascript:alert(1)", "javascript%3Aalert%281%29"), ("ä\n.pdf", "%C3%A4%0A.pdf"),
    ("a?b#c", "a%3Fb%23c"),
  ])
  func `a path becomes a link that can't leave its place`(path: String, link: String) {
    #expect(RelativeLink(path)?.text == link)
  }

  @Test(arguments: ["", "/etc/passwd", "//example.org/a"])
  func `an absolute path is no link`(path: String) {
    #expect(RelativeLink(path) == nil)
  }
}

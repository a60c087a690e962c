import Testing

@testable import Reports

@Suite struct HTMLWriterTests {
  private func written(_ write: (inout HTMLWriter) -> Void) -> String {
    var html = HTMLWriter(capacity: 16)
    write(&html)
    return String(decoding: html.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("a < b & \"c\" 'd' > e", "a &lt; b &amp; &quot;c&quot; &#39;d&#39; &gt; e"),
    ("\u{0}\u{1B}\u{7F}\t\n", "\u{FFFD}\u{FFFD}\u{FFFD}\t\n"),
    ("äöü€😀", "äöü€😀"), ("", ""), ("&", "&amp;"), ("&&", "&amp;&amp;"),
  ])
  func `text is escaped`(text: String, escaped: String) {
    #expect(written { $0.text(text) } == escaped)
    #expect(written { $0.element(.p, text: text) } == "<p>\(escaped)</p>")
    #expect(
      written { $0.element(.p, nil, [.title(text)]) } == "<p title=\"\(escaped)\"></p>")
  }

  @Test func `elements hold what is written inside them`() {
    let html = written { html in
      html.element(.div, .card) { html in
        html.element(.br)
        html.element(.p, .amount, [.columns(2)], text: "1")
      }
    }
    #expect(html == "<div class=\"card\"><br><p class=\"amount\" colspan=\"2\">1</p></div>")
  }
}

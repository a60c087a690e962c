import Testing

@testable import Reading

@Suite struct HTMLTextTests {
  @Test(arguments: [
    ("<p>Guten Tag,</p><p>anbei</p>", "Guten Tag,\nanbei\n"),
    ("<b>fett</b> und\n   <i>schr&auml;g</i>", "fett und schräg"),
    ("a&nbsp;&lt;b&gt; &#8364; &#x20AC; &unknown; & c", "a <b> € € &unknown; & c"),
    ("<style>p { color: red }</style><script>alert('<p>')</script>Text", "Text"),
    ("<head><title>Titel</title></head><body>Text<!-- > weg --></body>", "Text"),
    ("<tr><td>1</td><td>2</td></tr><tr><td>3</td></tr>", "1 2\n3\n"),
    ("eins<br>zwei<br/>drei", "eins\nzwei\ndrei"),
    ("offen <b", "offen "),
    ("offen <!-- ohne Ende", "offen "),
  ])
  func `markup is reduced to the text a person reads`(markup: String, text: String) {
    #expect(HTMLText(markup).text == text)
  }
}

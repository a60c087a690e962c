import Foundation
import Testing

@testable import Reading

/// How mail programs show in HTML what is answered.
@Suite struct HTMLQuotationTests {
  static let programs: [String] = [
    // Gmail
    "<div dir=\"ltr\">Ablehnung: doppelt</div><br><div class=\"gmail_quote gmail_quote_container\">"
      + "<div dir=\"ltr\" class=\"gmail_attr\">Am Do., 26. Nov. 2026 um 10:02 Uhr schrieb R &lt;"
      + "<a href=\"mailto:r@muster.example\">r@muster.example</a>&gt;:<br></div>"
      + "<blockquote class=\"gmail_quote\">FREIGABE – der Beleg</blockquote></div>",
    // Apple Mail, iPhone
    "<div>Ablehnung: doppelt</div><div dir=\"ltr\"><br><blockquote type=\"cite\">Am 26.11.2026 um "
      + "10:02 schrieb R:<br><br></blockquote></div><blockquote type=\"cite\"><div>FREIGABE</div>"
      + "</blockquote>",
    // Outlook for Windows
    "<div class=WordSection1><p class=MsoNormal>Ablehnung: doppelt<o:p></o:p></p><div><div "
      + "style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'>"
      + "<p class=MsoNormal><b>Von:</b> R</p></div></div><p class=MsoNormal>FREIGABE</p></div>",
    // Outlook on the web
    "<div>Ablehnung: doppelt</div><div id=\"appendonsend\"></div><hr style=\"display:inline-block;"
      + "width:98%\" tabindex=\"-1\"><div id=\"divRplyFwdMsg\" dir=\"ltr\"><b>Von:</b> R</div>"
      + "<div>FREIGABE</div>",
    // Outlook for iOS and Android
    "<div dir=\"ltr\">Ablehnung: doppelt</div><div id=\"ms-outlook-mobile-signature\"></div>"
      + "<div id=\"mail-editor-reference-message-container\"><div>FREIGABE</div></div>",
    // Thunderbird
    "<p>Ablehnung: doppelt</p><div class=\"moz-cite-prefix\">Am 26.11.26 um 10:02 schrieb R:</div>"
      + "<blockquote type=\"cite\"><p>FREIGABE</p></blockquote>",
    // GMX, WEB.DE
    "<div>Ablehnung: doppelt</div><div name=\"quote\" style=\"margin:10px 5px\">Gesendet: heute"
      + "<div>FREIGABE</div></div>",
    // Yahoo
    "<div>Ablehnung: doppelt</div><div id=\"yahoo_quoted_1\" class=\"yahoo_quoted\"><div>FREIGABE"
      + "</div></div>",
  ]

  @Test(arguments: programs)
  func `what is answered is marked or lies below a line`(markup: String) {
    let text = HTMLText("<html><body>\(markup)</body></html>").text
    let own = text.components(separatedBy: "____").first ?? ""
    let lines = own.split(separator: "\n").filter { !$0.hasPrefix(">") && $0 != " " }
    #expect(lines == ["Ablehnung: doppelt"], "\(text)")
  }

  @Test func `what stands behind a quotation is the writer's own`() {
    let markup =
      "<blockquote>FREIGABE?<div>Oder?</div></blockquote><div class=\"gmail_quote\">x</div>"
      + "<p>Ja</p>"
    #expect(HTMLText(markup).text == "> FREIGABE?\n> Oder?\n> x\nJa\n")
  }

  @Test func `markup that is not closed properly ends`() {
    let open = String(repeating: "<div class=gmail_quote>", count: 5000)
    #expect(HTMLText(open + "x").text == "> x")
    #expect(HTMLText("</div></blockquote>Ja").text == "Ja")
  }
}

import TestSupport
import Testing

@testable import Reading

@Suite struct MarkupSpansTests {
  private func children(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return MarkupSpans(bytes).children.map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    ("<a/>", []),
    ("<a></a>", []),
    ("<a><b/></a>", ["<b/>"]),
    ("<a> <b x='1'>t</b>\n<c/></a>", ["<b x='1'>t</b>", "<c/>"]),
    ("<?xml version='1.0'?><!-- <x> --><a><!-- <y> --><b/></a>", ["<b/>"]),
    ("<a><b><![CDATA[</b><c>]]></b></a>", ["<b><![CDATA[</b><c>]]></b>"]),
    ("<a><b x='>' y=\"/>\"><c/></b></a>", ["<b x='>' y=\"/>\"><c/></b>"]),
    ("<a><b><b><b/></b></b><?p <z>?></a>", ["<b><b><b/></b></b>"]),
    ("<a><b ></b ></a >", ["<b ></b >"]),
  ])
  func `the elements below the root are found`(text: String, expected: [String]) {
    #expect(children(text) == expected)
  }

  @Test(arguments: UInt64(0)..<20)
  func `no bytes end it or keep it busy`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = ["<", ">", "/", "<!--", "-->", "<![CDATA[", "]]>", "'", "\"", "<a>", "</a>", "?>"]
    for _ in 0..<200 {
      let count = Int.random(in: 0...30, using: &generator)
      let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      for span in MarkupSpans(Array(text.utf8)).children {
        #expect(span.upperBound <= text.utf8.count)
      }
    }
  }
}

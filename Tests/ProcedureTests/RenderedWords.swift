import Foundation
import RegexBuilder

/// The words of a rendered manual without its marks, so that two renderings can be compared.
enum RenderedWords {
  static func ofHTML(_ bytes: [UInt8]) -> [String] {
    var text = String(decoding: bytes, as: UTF8.self)
    for tag in ["style", "title"] {
      while let start = text.range(of: "<\(tag)>"), let end = text.range(of: "</\(tag)>") {
        text.removeSubrange(start.lowerBound..<end.upperBound)
      }
    }
    text = text.replacing(
      /<[^>]*>/,
      with: { tag in
        // Marks inside a sentence part no words.
        ["<code>", "</code>", "<strong>", "</strong>"].contains(tag.output) ? "" : " "
      })
    for (escape, mark) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ] { text = text.replacing(escape, with: mark) }
    return words(text)
  }

  static func ofMarkdown(_ text: String) -> [String] {
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("|---") && !$0.hasPrefix("```") }
      .map { line in
        String(line).replacing(#/<a id="[^"]*"></a>/#, with: "")
          .replacing(#/^\s*([#]+|-|\d+\.) /#, with: "")
          .replacing(#/\]\([#][^)]*\)/#, with: " ")
          .replacing("\\", with: "")
      }
    return words(lines.joined(separator: "\n").replacing("`", with: ""))
  }

  private static func words(_ text: String) -> [String] {
    text.replacing("`", with: "").split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}

/// Looks at the structure of a page.
struct PageStructure {
  private(set) var faults: [String] = []
  private(set) var ids: Set<String> = []
  private var links: [String] = []

  private static let void: Set<Substring> = ["meta", "br", "!DOCTYPE"]

  init(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    var open: [Substring] = []
    for match in text.matches(of: /<(\/?)([!a-zA-Z0-9]+)([^>]*)>/) {
      let (isEnd, name, rest) = (!match.1.isEmpty, match.2, match.3)
      if isEnd {
        if open.popLast() != name { faults.append("</\(name)> ends another element") }
      } else if !Self.void.contains(name) {
        open.append(name)
      }
      for id in rest.matches(of: /id="([^"]*)"/) where !ids.insert(String(id.1)).inserted {
        faults.append("the id \(id.1) twice")
      }
      links += rest.matches(of: /href="([^"]*)"/).map { String($0.1) }
    }
    if !open.isEmpty { faults.append("still open: \(open)") }
    for link in links where !link.hasPrefix("#") || !ids.contains(String(link.dropFirst())) {
      faults.append("\(link) leads nowhere")
    }
    if text.contains("<script") || text.contains("javascript:") { faults.append("a script") }
  }
}

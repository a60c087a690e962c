import Foundation
import TestSupport

/// Documents of few words, searched by looking at each: slow, simple, and without the index.
struct ScannedCorpus {
  let texts: [String]

  private static let words = [
    "dach", "haus", "tür", "wand", "boden", "dachboden", "haustür", "wandbild", "bild", "rohr",
  ]

  init(_ random: inout SeededGenerator) {
    let count = Int.random(in: 1...30, using: &random)
    texts = (0..<count).map { _ in
      let length = Int.random(in: 0...8, using: &random)
      return (0..<length).map { _ in Self.words[Int.random(in: 0..<10, using: &random)] }
        .joined(separator: " ")
    }
  }

  /// A part of a query with what it wants of a text.
  struct Part {
    let text: String
    let isMet: (String) -> Bool
  }

  static func part(_ random: inout SeededGenerator) -> Part {
    func word(_ random: inout SeededGenerator) -> String {
      words[Int.random(in: 0..<10, using: &random)]
    }
    let (one, two) = (word(&random), word(&random))
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return Part(text: one) { " \($0) ".contains(" \(one) ") }
    case 1: return Part(text: "-\(one)") { !" \($0) ".contains(" \(one) ") }
    case 2: return Part(text: "\"\(one) \(two)\"") { " \($0) ".contains(" \(one) \(two) ") }
    default:
      let start = String(one.prefix(Int.random(in: 3...max(3, one.count), using: &random)))
      return Part(text: "\(start)*") { " \($0)".contains(" \(start)") }
    }
  }

  /// The documents, counted from 1, that meet all parts.
  func found(_ parts: [Part]) -> Set<Int> {
    Set(
      texts.indices.filter { index in parts.allSatisfy { $0.isMet(texts[index]) } }.map { $0 + 1 })
  }

  /// Those that hold a word, be it in another one.
  func holding(_ part: String) -> Set<Int> {
    Set(texts.indices.filter { texts[$0].contains(part) }.map { $0 + 1 })
  }
}

import Foundation
import TestSupport
import Testing

@testable import Configuration

struct MutilatedFileTests {
  private static let example = Result {
    [UInt8](try Data(contentsOf: Repository.root.appending(path: "pipeline.conf")))
  }

  @Test(arguments: UInt64(0)..<100)
  func `a mutilated file is read or its mistakes have lines in it`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var bytes = try Self.example.get()
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let start = Int.random(in: 0..<bytes.count, using: &generator)
      let end = min(bytes.count, start + Int.random(in: 0...40, using: &generator))
      let new = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
        Array("[]{}\"'=.#\n\\,1a-:T".utf8).randomElement(using: &generator) ?? 0
      }
      bytes.replaceSubrange(start..<end, with: new)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.utf8.count { $0 == 0x0A } + 1
    do {
      _ = try Settings.parse(text, file: "pipeline.conf")
    } catch {
      #expect(!error.problems.isEmpty)
      for problem in error.problems {
        #expect((1...lines).contains(try #require(problem.line)), "\(problem)")
      }
    }
  }
}

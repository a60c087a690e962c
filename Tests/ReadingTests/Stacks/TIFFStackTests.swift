import ReadResult
import TestSupport
import Testing

@testable import Reading

@Suite struct TIFFStackTests {
  private let whole = PictureFixture.tiff(pages: 3, previews: 0)

  private func parts(_ bytes: [UInt8]) throws(ReadFailure) -> [[UInt8]] {
    let stack = try TIFFStack(bytes, limits: .init())
    var parts: [[UInt8]] = []
    for page in 1...3 {
      parts.append(try stack.document(of: [StackPageTurn(page: page, quarters: page)]))
    }
    return parts
  }

  @Test func `each page is a file with its directory and strips`() throws {
    for part in try parts(whole) {
      let directories = try TIFFDirectories(part, limits: .init())
      #expect(directories.pages == 1 && directories.places.count == 1)
      #expect(part.count < whole.count)
    }
    let stack = try TIFFStack(whole, limits: .init())
    let all = try stack.document(of: (1...3).map { StackPageTurn(page: $0, quarters: 0) })
    #expect(try TIFFDirectories(all, limits: .init()).pages == 3)
  }

  @Test func `a page that is not there is refused`() throws {
    let stack = try TIFFStack(whole, limits: .init())
    #expect(throws: ReadFailure.self) {
      try stack.document(of: [StackPageTurn(page: 4, quarters: 0)])
    }
  }

  @Test(arguments: UInt64(1)...20)
  func `damaged bytes are refused or copied, and never grow`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        bytes[Int.random(in: 4..<bytes.count, using: &random)] = .random(
          in: .min ... .max, using: &random)
      }
      guard let parts = try? parts(bytes) else { continue }
      #expect(parts.allSatisfy { $0.count < 3 * whole.count + 1000 })
    }
  }
}

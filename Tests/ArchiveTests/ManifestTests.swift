import Archive
import Hashing
import Payables
import Testing

@Suite struct ManifestTests {
  @Test func `a manifest is a line a file, sorted by path`() throws {
    let manifest = Manifest([
      StoredFile(path: "record.json", size: 1, sha256: SHA256Digest(of: "b".utf8)),
      StoredFile(path: "derived/view.html", size: 1, sha256: SHA256Digest(of: "a".utf8)),
    ])
    let lines = manifest.text.split(separator: "\n")
    #expect(lines.map { String($0.dropFirst(66)) } == ["derived/view.html", "record.json"])
    #expect(Manifest(text: manifest.text) == manifest)
  }

  @Test(arguments: ["abc", "0123  x", String(repeating: "g", count: 64) + "  x"])
  func `a damaged manifest is refused`(text: String) {
    #expect(Manifest(text: text) == nil)
  }
}

import Testing

@testable import Payables

struct GlobTests {
  @Test(arguments: [
    ("*", ""), ("*", "abc"), ("a*c", "ac"), ("a*c", "abbbc"), ("?", "a"), ("*@*.de", "a@b.de"),
    ("*bewerbung", "initiativbewerbung"), ("a*b*c", "axxbxbxc"), ("**", "x"), ("a?c*", "abcd"),
    ("*ab", "aab"),
  ])
  func `a text fits`(pattern: String, text: String) { #expect(Glob(pattern).matches(text)) }

  @Test(arguments: [
    ("", "a"), ("a", ""), ("?", ""), ("?", "ab"), ("a*c", "abcd"), ("*@*.de", "a@b.com"),
    ("a*b*c", "axxc"), ("abc", "abd"),
  ])
  func `a text does not fit`(pattern: String, text: String) {
    #expect(!Glob(pattern).matches(text))
  }

  @Test(.timeLimit(.minutes(1)))
  func `many stars take no exponential time`() {
    let pattern = String(repeating: "a*", count: 200) + "b"
    #expect(!Glob(pattern).matches(String(repeating: "a", count: 1000)))
  }
}

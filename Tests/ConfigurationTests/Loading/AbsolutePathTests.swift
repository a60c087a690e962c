import Testing

@testable import Configuration

struct AbsolutePathTests {
  @Test(arguments: [
    ("/a/b", "/a/b"), ("b", "/base/b"), ("./b/", "/base/b"), ("../b", "/b"), ("../../../b", "/b"),
    ("/", "/"), ("", "/base"), ("/a//b/./c/..", "/a/b"), ("/Ärger und so", "/Ärger und so"),
  ])
  func `a path is absolute and plain`(text: String, path: String) {
    #expect(AbsolutePath(text, below: AbsolutePath("/base")).description == path)
  }

  @Test(arguments: [("/a", "/a"), ("/a", "/a/b"), ("/", "/a"), ("/a/b/..", "/a/c")])
  func `a folder contains itself and what lies in it`(outer: String, inner: String) {
    #expect(AbsolutePath(outer).contains(AbsolutePath(inner)))
    #expect(AbsolutePath(inner).overlaps(AbsolutePath(outer)))
  }

  @Test(arguments: [("/a", "/ab"), ("/a/b", "/a"), ("/a", "/")])
  func `a folder does not contain others`(outer: String, inner: String) {
    #expect(!AbsolutePath(outer).contains(AbsolutePath(inner)))
  }

  @Test func `a folder is sorted directly before what is in it`() {
    let paths = ["/a/c", "/a", "/a-b", "/a/b"].map { AbsolutePath($0) }
    #expect(paths.sorted().map(\.description) == ["/a", "/a/b", "/a/c", "/a-b"])
  }
}

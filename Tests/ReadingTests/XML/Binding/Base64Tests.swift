import Testing

@testable import Reading

struct Base64Tests {
  @Test(arguments: [
    ("", ""), ("Zg==", "f"), ("Zm8=", "fo"), ("Zm9v", "foo"), ("Zm9vYg==", "foob"),
    ("Z m\n9 v\tY\r\nmE=\n", "fooba"), ("Zm9vYmFy", "foobar"),
  ])
  func `texts of RFC 4648 are decoded`(text: String, expected: String) {
    #expect(Base64.decode(ArraySlice(text.utf8)) == Array(expected.utf8))
  }

  @Test func `every byte comes back`() {
    #expect(Base64.decode(ArraySlice("AP+Af/4=".utf8)) == [0x00, 0xFF, 0x80, 0x7F, 0xFE])
  }

  @Test(arguments: [
    "Z",  // one digit
    "Zg",  // no padding
    "Zg=",  // half of it
    "Zm8==",  // too much
    "=",  // nothing but padding
    "Zg==Zg==",  // digits behind the padding
    "Zm-v",  // the alphabet of URLs
    "Zm9vé",
  ])
  func `other texts are refused`(text: String) {
    #expect(Base64.decode(ArraySlice(text.utf8)) == nil)
  }
}

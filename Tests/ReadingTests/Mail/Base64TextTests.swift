import Testing

@testable import Reading

@Suite struct Base64TextTests {
  @Test(arguments: ["", "TWFu", "TWFu\r\nTWE=\n", "TQ", "TWE", "T W\tF u", "TQ=="])
  func `whole groups and missing padding are intact`(text: String) {
    #expect(Base64Text.isIntact(Array(text.utf8)))
  }

  @Test(arguments: [
    "T",  // a torn group
    "TWFuT",  // the same at the end
    "TW!u",  // a foreign character
    "TQ==TWFu",  // data behind the padding
    "TWFu\n--b1",  // a boundary that was not recognised
  ])
  func `torn groups and foreign characters are damage`(text: String) {
    #expect(!Base64Text.isIntact(Array(text.utf8)))
  }
}

import Testing

@testable import Payables

struct AddressPatternTests {
  @Test(arguments: [
    ("max@example.com", AddressPattern.Kind.address), ("@example.com", .domain),
    ("personal@", .mailbox), ("*@*.example.com", .glob), ("*.example", .glob), ("a?c@b.de", .glob),
  ])
  func `a pattern is of one kind`(text: String, kind: AddressPattern.Kind) throws {
    #expect(try #require(AddressPattern(text)).kind == kind)
  }

  @Test(arguments: [
    "",  // nothing
    "@",  // no word
    "@@",
    "example.com",  // neither mailbox nor domain
    "a@b@c",  // two of them
    "a @b.de",  // a blank
    String(repeating: "a", count: 320) + "@b",  // longer than any address
  ])
  func `what is no pattern is refused`(text: String) { #expect(AddressPattern(text) == nil) }

  @Test(arguments: [
    ("max@example.com", "MAX@Example.COM"), ("MAX@EXAMPLE.COM", "max@example.com"),
    ("@example.com", "wer.auch.immer@example.com"), ("personal@", "personal@irgendwo.example"),
    ("*@*.example.com", "a@mail.example.com"), ("noreply*@*", "noreply-4711@example.com"),
    ("@bücher.example", "a@BÜCHER.example"),
  ])
  func `an address is meant`(pattern: String, address: String) throws {
    #expect(try #require(AddressPattern(pattern)).matches(address))
  }

  @Test(arguments: [
    ("max@example.com", "max@example.com.evil.example"), ("max@example.com", "xmax@example.com"),
    ("@example.com", "a@mail.example.com"), ("@example.com", "a@notexample.com"),
    ("personal@", "personalausweis@example.com"), ("personal@", "x-personal@example.com"),
    ("*@*.example.com", "a@example.com"),
  ])
  func `another address is not meant`(pattern: String, address: String) throws {
    #expect(!(try #require(AddressPattern(pattern)).matches(address)))
  }
}

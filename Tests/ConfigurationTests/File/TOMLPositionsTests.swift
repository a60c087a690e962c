import Testing

@testable import Configuration

struct TOMLPositionsTests {
  private static let text = """
    # a comment [with] = "brackets"
    top = 1

    [paths]   # the spool
    spool = "/a"  ; archive
    "quoted key" = 1
    a.b."c d" = 2
    list = [ # of many
      "one ] # no end",
      'two',
      ["nested", { x = "}" }],
    ]
    long = \"\"\"
    [not.a.section]
    key = 1 \\\"""
    \"\"\"
    literal = '''
    [[nor]] this
    '''''
    after = true

    [[channel]]
    name = "first"
    [channel.recipients]
    "technik@" = "Technik"
    [[ channel ]]
    name = "second"
    recipients = { "a@b" = "x" }
    [channel.sub.deep]
    x = 1
    [[channel.items]]
    y = 1
    [[channel.items]]
    y = 2
    """

  @Test(arguments: [
    (["top"], 2), (["paths"], 4), (["paths", "spool"], 5), (["paths", "quoted key"], 6),
    (["paths", "a", "b", "c d"], 7), (["paths", "list"], 8), (["paths", "long"], 13),
    (["paths", "literal"], 17), (["paths", "after"], 20), (["channel"], 22),
    (["channel", "0"], 22), (["channel", "0", "name"], 23), (["channel", "0", "recipients"], 24),
    (["channel", "0", "recipients", "technik@"], 25), (["channel", "1"], 26),
    (["channel", "1", "name"], 27), (["channel", "1", "recipients"], 28),
    (["channel", "1", "sub", "deep"], 29), (["channel", "1", "sub", "deep", "x"], 30),
    (["channel", "1", "items", "0", "y"], 32), (["channel", "1", "items", "1", "y"], 34),
  ])
  func `a key is on its line`(keys: [String], line: Int) {
    #expect(TOMLPositions(Self.text).line(of: Self.path(keys)) == line)
  }

  @Test(arguments: [
    (["paths", "missing"], 4), (["channel", "1", "recipients", "a@b"], 28),
    (["channel", "0", "missing", "deeper"], 22),
  ])
  func `what has no line has that of what is around it`(keys: [String], line: Int) {
    #expect(TOMLPositions(Self.text).line(of: Self.path(keys)) == line)
  }

  @Test(arguments: [["nothing"], ["not"], ["nor"], []])
  func `what is not in the text has no line`(keys: [String]) {
    #expect(TOMLPositions(Self.text).line(of: Self.path(keys)) == nil)
  }

  @Test func `line ends of Windows and a byte order mark change nothing`() {
    let text = "\u{FEFF}[a]\r\nb = 1\r\nc = [\r\n1,\r\n]\r\nd = 2\r\n"
    #expect(TOMLPositions(text).line(of: Self.path(["a"])) == 1)
    #expect(TOMLPositions(text).line(of: Self.path(["a", "d"])) == 6)
  }

  @Test(arguments: [
    "[", "[[", "a", "a =", "=", "\"", "'''", "a = \"", "a = [", "]]", "\\", "a.", ".",
  ])
  func `a text that is no TOML ends the scan as well`(text: String) {
    #expect(TOMLPositions(text).line(of: .root.key("zzz")) == nil)
  }

  private static func path(_ keys: [String]) -> TOMLPath {
    keys.reduce(.root) { path, key in Int(key).map { path.item($0) } ?? path.key(key) }
  }
}

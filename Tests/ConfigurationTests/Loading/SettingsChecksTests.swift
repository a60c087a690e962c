import Testing

@testable import Configuration

struct SettingsChecksTests {
  private static func keys(_ text: String) -> [String] {
    do {
      _ = try Settings.parse(text, file: "pipeline.conf", spool: AbsolutePath("/spool"))
      return []
    } catch {
      return error.problems.map(\.key)
    }
  }

  private static func channel(_ name: String, _ path: String) -> String {
    "[[channel]]\nname = \"\(name)\"\nkind = \"upload\"\npath = \"\(path)\"\n"
  }

  @Test(arguments: [
    // In the archive, around it, the whole spool, the work folder.
    ([("a", "archive/2026")], ["channel[1].path"]),
    ([("a", "/spool")], ["channel[1].path"]),
    ([("a", "/")], ["channel[1].path"]),
    ([("a", "work")], ["channel[1].path"]),
    ([("a", "inbox/../archive")], ["channel[1].path"]),
    // In each other, the inner one first or last, with one between them in the order of paths.
    ([("a", "in/a"), ("b", "in")], ["channel[2].path"]),
    ([("a", "in"), ("b", "in/b")], ["channel[2].path"]),
    ([("a", "in"), ("b", "in-between"), ("c", "in/c")], ["channel[3].path"]),
    // The same.
    ([("a", "in"), ("b", "/spool/in/"), ("c", "./in")], ["channel[2].path", "channel[3].path"]),
  ])
  func `folders that overlap are mistakes`(channels: [(String, String)], keys: [String]) {
    #expect(Self.keys(channels.map(Self.channel).joined()) == keys)
  }

  @Test(arguments: [
    [("a", "in/a"), ("b", "in/b")], [("a", "archives")], [("a", "/mnt/scans")],
    [("a", "inbox/upload")], [("a", "inbox")],
  ])
  func `folders side by side are right`(channels: [(String, String)]) {
    #expect(Self.keys(channels.map(Self.channel).joined()) == [])
  }

  @Test(arguments: [
    "archive", "archive-restricted/state", "/", "/spool", "output/x",
    // The conventional channels are not the ones to be moved.
    "inbox", "inbox/scan/state",
  ])
  func `state among documents is a mistake`(folder: String) {
    #expect(Self.keys("[paths]\nstate = \"\(folder)\"") == ["paths.state"])
  }

  @Test func `state may lie elsewhere`() {
    #expect(Self.keys("[paths]\nstate = \"/srv/state\"") == [])
  }

  @Test(arguments: ["archive/m.prom", "inbox/scan/m.prom", "work/m.prom", "error/m.prom"])
  func `metrics among documents are a mistake`(file: String) {
    #expect(Self.keys("[metrics]\nfile = \"\(file)\"") == ["metrics.file"])
  }

  @Test(arguments: ["output/m.prom", "/var/lib/node_exporter/rohrpost.prom", "m.prom"])
  func `metrics elsewhere are right`(file: String) {
    #expect(Self.keys("[metrics]\nfile = \"\(file)\"") == [])
  }

  @Test func `two companies of one name are a mistake`() {
    #expect(
      Self.keys("[[company]]\nname = \"A GmbH\"\n[[company]]\nname = \"a gmbh\"")
        == ["company[2].name"])
  }

  @Test func `a path that is wrong by itself is not said to overlap as well`() {
    let text = "[[channel]]\nname = \"upload\"\nkind = \"upload\"\npath = 1\n"
    #expect(Self.keys(text) == ["channel[1].path"])
  }

  @Test(arguments: [
    ("supplier = \"1\"\ntrade = \"Aufzug\"\nprice_percent = 2", ["tolerance_for[1].trade"]),
    ("price_percent = 2", ["tolerance_for[1]"]),
    ("supplier = \"\"\nprice_percent = 2", ["tolerance_for[1]"]),
    ("supplier = \"1\"", ["tolerance_for[1].supplier"]),
    ("supplier = \"1\"\nprice_percent = 200", ["tolerance_for[1].price_percent"]),
    ("supplier = 1\nprice_percent = 2", ["tolerance_for[1].supplier"]),
    (
      "supplier = \"k1\"\nprice_percent = 2\n[[tolerance_for]]\nsupplier = \"K1\"\n"
        + "price_percent = 3", ["tolerance_for[2].supplier"]
    ),
    (
      "trade = \"1\"\nquantity_percent = 2\n[[tolerance_for]]\nsupplier = \"1\"\nprice_percent = 3",
      []
    ),
  ])
  func `tolerances are for one supplier or one trade, each once`(text: String, keys: [String]) {
    #expect(Self.keys("[[tolerance_for]]\n" + text) == keys)
  }

  @Test func `many channels are checked in no time`() {
    let channels = (0..<250).map { Self.channel("c\($0)", "in/\($0)") }.joined()
    #expect(Self.keys(channels) == [])
  }
}

import Files
import Foundation
import SystemPackage
import TestSupport
import Testing

@Suite(.enabled(if: Cloud.isPossible, "\(Cloud.absence)"))
struct FetchTests {
  private let cloud: Cloud
  private let channel: Tree

  init() throws {
    cloud = try Cloud()
    channel = Tree(cloud.folder.path.appending("inbox/upload"))
    try FileOperations.makeDirectory(channel.root)
  }

  private func fetch(_ settings: [String: String] = [:], kill: Kill? = nil) throws
    -> Program.Answer
  {
    let usual = ["REMOTE": "remote:Eingang", "CHANNEL": channel.root.string]
    return try cloud.run("rohrpost-fetch", ["test"], usual.merging(settings) { $1 }, kill: kill)
  }

  /// Bytes that differ from those of other numbers.
  private static func bytes(_ number: UInt8, count: Int = 1000) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: $0 &* $0) ^ number }
  }

  private static func inside(_ folder: String, _ files: [String: [UInt8]]) -> [String: [UInt8]] {
    Dictionary(uniqueKeysWithValues: files.map { ("\(folder)/\($0)", $1) })
  }

  private static let oddNames = [
    "Rechnung Müller & Söhne.pdf", "-rf.pdf", "100%25 #1.pdf", "a'b\"c`d$e.xml", "[x]{y}*?.pdf",
    "Größe/Café.pdf", "  ends in blanks .pdf  ", "tab\tand\nline.pdf", "ohne Endung", "ß.tar.gz",
    "; # kein Kommentar.csv", "back\\slash.pdf", "\u{4E2D}\u{6587}.pdf",
  ]
  @Test(arguments: [nil, "remote:Erledigt"])
  func `files arrive as they were, and leave the folder in the cloud`(done: String?) throws {
    var files = ["a.pdf": Self.bytes(1), "Haus 7/Müll/b.xml": Self.bytes(2, count: 300_000)]
    for (number, name) in Self.oddNames.enumerated() { files[name] = Self.bytes(UInt8(number)) }
    try cloud.served.put(Self.inside("Eingang", files))
    let answer = try fetch(["DONE": done ?? ""])
    #expect(answer.code == 0, "\(answer.complaints)")
    // What can't be shown in a line is shown by signs.
    files["tab␉and␊line.pdf"] = files.removeValue(forKey: "tab\tand\nline.pdf")
    #expect(channel.visible == files)
    let told = answer.complaints.split(separator: "\n").filter { $0.hasPrefix("handed over: ") }
    #expect(told.count == files.count)
    #expect(cloud.served.all.keys.allSatisfy { $0.hasPrefix("Erledigt/2") })
    let kept = cloud.served.all.values.map { $0.count }.sorted()
    #expect(kept == (done == nil ? [] : files.values.map(\.count).sorted()))
  }

  /// How often an undisturbed run calls the programs.
  private static let calls = ["rclone": 8, "mv": 4, "sync": 2]
  private static let trials =
    Kill.afterEach(of: calls)
    + [("move", 2, 40), ("copy", 5, 150), ("copy", 5, 400), ("copy", 5, 900), ("delete", 7, 40)]
    .map { .during("rclone", $0.1, milliseconds: $0.2) }

  @Test func `killed anywhere, every file is handed over whole and once`() throws {
    let files = [
      "a.pdf": Self.bytes(1, count: 400_000), "b.pdf": Self.bytes(2, count: 400_000),
      "Haus/a.pdf": Self.bytes(3, count: 400_000), "Haus/c.xml": Self.bytes(4),
    ]
    let undisturbed = Kill.after("rclone", 0)
    for trial in [undisturbed] + Self.trials {
      try cloud.served.put(Self.inside("Eingang", files))
      let daemon = Daemon(channel.root)
      // A second or so for the download, where it is to be met.
      let isSlow = trial.moment != .after
      let killed = try fetch(isSlow ? ["RCLONE_BWLIMIT": "1M"] : [:], kill: trial)
      #expect(killed.code == (trial.call == 0 ? 0 : -SIGKILL), "\(trial)")
      if trial.call == 0 { #expect(Kill.calls(in: cloud.folder) == Self.calls) }
      let answer = try fetch()
      #expect(answer.code == 0, "\(trial): \(answer.complaints)")
      let taken = daemon.end()
      #expect(taken.map(\.path).sorted() == files.keys.sorted(), "\(trial)")
      for (path, bytes) in taken { #expect(bytes == files[path], "\(trial): \(path)") }
      #expect(cloud.served.all.isEmpty, "\(trial)")
    }
  }

  @Test func `a file that is replaced while it is fetched arrives in both editions`() throws {
    try cloud.served.put("Eingang/a.pdf", Self.bytes(1))
    #expect(try fetch(kill: .after("rclone", 2)).code == -SIGKILL)
    try cloud.served.put("Eingang/a.pdf", Self.bytes(2))
    #expect(try fetch().code == 0)
    let arrived = channel.visible
    #expect(Set(arrived.keys) == ["a.pdf", "a (2).pdf"])
    #expect(Set(arrived.values) == [Self.bytes(1), Self.bytes(2)])
    #expect(cloud.served.all.isEmpty)
  }

  @Test func `no file takes the place of one that still waits`() throws {
    try channel.put("a.pdf", Self.bytes(1))
    try channel.put("Haus/ohne Endung", Self.bytes(2))
    try cloud.served.put([
      "Eingang/a.pdf": Self.bytes(3), "Eingang/Haus/a.pdf": Self.bytes(4),
      "Eingang/Haus/ohne Endung": Self.bytes(5),
    ])
    #expect(try fetch().code == 0)
    try cloud.served.put("Eingang/a.pdf", Self.bytes(6))
    #expect(try fetch().code == 0)
    #expect(
      channel.visible == [
        "a.pdf": Self.bytes(1), "a (2).pdf": Self.bytes(3), "a (3).pdf": Self.bytes(6),
        "Haus/a.pdf": Self.bytes(4), "Haus/ohne Endung": Self.bytes(2),
        "Haus/ohne Endung (2)": Self.bytes(5),
      ])
  }

  @Test func `what is no document or not whole stays, and is told where a person can act`() throws {
    let silent = [
      "~$Liste.docx", ".~lock.a.odt#", "a.PDF.part", "b.tmp", "c.crdownload", "Thumbs.db",
      "DESKTOP.INI", "d.pdf~", ".versteckt/e.pdf", "f.pdf.partial", "g.filepart",
    ]
    let told = ["empty.pdf": [], "large.pdf": Self.bytes(1, count: 5000)]
    for name in silent { try cloud.served.put("Eingang/\(name)", [1]) }
    try cloud.served.put(Self.inside("Eingang", told))
    try cloud.served.put("Eingang/young.pdf", [1], age: 20)
    try cloud.served.put("Eingang/good.pdf", [1])
    let before = cloud.served.all
    let answer = try fetch(["MAX_SIZE": "4K", "MIN_AGE_SECONDS": "60"])
    #expect(answer.code == 0)
    #expect(channel.visible == ["good.pdf": [1]])
    #expect(cloud.served.all == before.filter { $0.key != "Eingang/good.pdf" })
    let left = answer.complaints.split(separator: "\n").filter { $0.hasPrefix("left: ") }.sorted()
    #expect(
      left == [
        "left: empty.pdf: is empty", "left: large.pdf: is open, locked, over 4K or too deep",
      ])
    #expect(!answer.complaints.contains("young"))
  }

  @Test func `a server that is away costs nothing but time`() throws {
    try cloud.served.put("Eingang/a.pdf", Self.bytes(1))
    cloud.stop()
    let answer = try fetch()
    #expect(answer.code == 1)
    #expect(answer.complaints.contains("remote:Eingang can't be read"))
    #expect(channel.visible.isEmpty)
    try cloud.start()
    #expect(try fetch().code == 0)
    #expect(channel.visible == ["a.pdf": Self.bytes(1)])
  }

  @Test func `a server that is away after the hand-over clears up later`() throws {
    try cloud.served.put("Eingang/a.pdf", Self.bytes(1))
    #expect(try fetch(kill: .after("mv", 1)).code == -SIGKILL)
    cloud.stop()
    #expect(try fetch().code == 1)
    #expect(cloud.served.all.count == 1)
    try cloud.start()
    #expect(try fetch().code == 0)
    #expect(channel.visible == ["a.pdf": Self.bytes(1)])
    #expect(cloud.served.all.isEmpty)
  }

  @Test func `a folder with a slip in its name is told and not made`() throws {
    try cloud.served.put("Eingang/a.pdf", [1])
    for _ in 1...2 {
      let answer = try fetch(["REMOTE": "remote:Eignang"])
      #expect(answer.code == 1)
      #expect(answer.complaints.contains("remote:Eignang is not there"))
    }
    #expect(cloud.served.all == ["Eingang/a.pdf": [1]])
  }

  @Test func `more than a run may load is finished by later ones`() throws {
    let files = Dictionary(
      uniqueKeysWithValues: (0..<12).map { ("\($0).pdf", Self.bytes($0, count: 100_000)) })
    try cloud.served.put(Self.inside("Eingang", files))
    let first = try fetch(["MAX_TRANSFER": "300K"])
    #expect(first.code == 0, "\(first.complaints)")
    #expect(first.complaints.contains("the rest follows with the next run"))
    #expect(!channel.visible.isEmpty && channel.visible.count < files.count)
    for _ in 0..<12 where channel.visible.count < files.count {
      #expect(try fetch(["MAX_TRANSFER": "300K"]).code == 0)
    }
    #expect(channel.visible == files)
    #expect(cloud.served.all.isEmpty)
  }

  @Test(arguments: ["kept", "changed"])
  func `a file that can't be written here does not hold up the others`(sizes: String) throws {
    // The server's names may be longer than those of the channel when a sign takes three bytes.
    let long = String(repeating: "\u{1}", count: 200) + ".pdf"
    try cloud.served.put(["Eingang/\(long)": [1], "Eingang/a.pdf": [2]])
    let answer = try fetch(["SIZES": sizes])
    #expect(answer.code == 1)
    #expect(channel.visible == (sizes == "kept" ? ["a.pdf": [2]] : [:]))
    #expect(cloud.served.all.count == (sizes == "kept" ? 1 : 2))
  }

  @Test func `sizes that the server changes are taken as they are`() throws {
    try cloud.served.put(["Eingang/a.docx": Self.bytes(1)])
    #expect(try fetch(["SIZES": "changed"]).code == 0)
    #expect(channel.visible == ["a.docx": Self.bytes(1)])
  }

  @Test func `of sensitive files no name is told`() throws {
    try cloud.served.put([
      "Eingang/Krankmeldung Meier.pdf": [1], "Eingang/Meier leer.pdf": [],
      "Eingang/Meier\(String(repeating: "\u{1}", count: 200)).pdf": [2],
    ])
    let answer = try fetch(["SENSITIVE": "yes"])
    #expect(answer.code == 1)
    #expect(channel.visible == ["Krankmeldung Meier.pdf": [1]])
    #expect(answer.complaints.contains("handed over: a file, 1 bytes"))
    #expect(!(answer.complaints + answer.output).contains("Meier"))
  }

  @Test func `two runs don't meet`() throws {
    try cloud.served.put("Eingang/a.pdf", Self.bytes(1))
    #expect(try fetch(["REMOTE": "remote:Eingang"]).code == 0)
    let lock = channel.root.appending(".rohrpost-fetch-test/lock").string
    let holder = try Program(URL(filePath: "/usr/bin/flock"), ["--no-fork", lock, "sleep", "60"])
    defer {
      holder.signal(SIGKILL)
      holder.wait()
    }
    let isHeld = try Waiting.until {
      let answer = try fetch()
      return answer.code == 1 && answer.complaints.contains("another run is still at work")
    }
    #expect(isHeld)
  }

  @Test func `a renewed token is kept until the administrator gives another`() throws {
    try cloud.served.put("Eingang/a.pdf", [1])
    #expect(try fetch().code == 0)
    let copy = cloud.state.appending("rclone.conf")
    let renewed = try FileContents.read(copy) + Array("token = new\n".utf8)
    try FileContents.overwrite(copy, with: renewed)
    #expect(try fetch().code == 0)
    #expect(try FileContents.read(copy) == renewed)
    try cloud.writeConfiguration(comment: "# another\n")
    #expect(try fetch().code == 0)
    #expect(try FileContents.read(copy).starts(with: Array("# another".utf8)))
  }

  @Test(arguments: [
    ["REMOTE": ""], ["CHANNEL": ""], ["REMOTE": "remote:"], ["REMOTE": "Eingang"],
    ["CHANNEL": "upload"], ["CHANNEL": "/nowhere"], ["DONE": "remote:Eingang/Erledigt"],
    ["DONE": "remote:Eingang"], ["MIN_AGE_SECONDS": "2m"],
  ])
  func `wrong settings end the run before anything is touched`(settings: [String: String]) throws {
    try cloud.served.put("Eingang/a.pdf", [1])
    let answer = try fetch(settings)
    #expect(answer.code == 2)
    #expect(answer.complaints.contains(settings.keys.first ?? "?"))
    #expect(cloud.served.all == ["Eingang/a.pdf": [1]])
  }
}

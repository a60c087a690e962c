import Testing

@Suite struct RoomTests {
  static let manifest = PackageManifest(Repository.text(of: "Package.swift") ?? "")

  @Test func `imports point only downwards`() {
    var seen: Set<String> = []
    for room in Room.all {
      let upwards = room.rooms.subtracting(seen).sorted()
      #expect(upwards.isEmpty, "\(room.name) must not import \(upwards): they stand below it")
      seen.insert(room.name)
    }
  }

  @Test func `the rooms of the table are those of Package swift`() {
    let programsOfTests: Set = ["reader-probe", "pool-probe", "search-probe"]
    #expect(Set(Room.named.keys) == Set(Self.manifest.rooms.keys).subtracting(programsOfTests))
  }

  @Test(arguments: Room.all.map(\.name))
  func `a room depends on what the table says`(name: String) throws {
    let room = try #require(Room.named[name])
    let declared = try #require(Self.manifest.rooms[name], "\(name) is missing in Package.swift")
    #expect(
      declared == room.rooms.union(room.outside),
      "Package.swift and Tests/TidyTests/Room.swift differ: change the one that is wrong")
  }

  @Test func `a source imports only what its room may import`() {
    for file in Repository.sources where file.isSwift {
      for (line, module) in file.imports where !allowedImports(of: file).contains(module) {
        Issue.record(
          """
          \(file.path):\(line): \(file.room) must not import \(module). \
          Remedy: move the code to a room that may, see Room.swift.
          """
        )
      }
    }
  }

  private func allowedImports(of file: SourceFile) -> Set<String> {
    guard file.isTest else { return Room.named[file.room]?.imports ?? [] }
    let name = file.room.hasSuffix("Tests") ? String(file.room.dropLast("Tests".count)) : ""
    return Room.named[name]?.testImports ?? Room.commonTestImports
  }

  @Test(arguments: [
    ("import Foundation", "Foundation"), ("package import Invoice", "Invoice"),
    ("@testable import Ledger", "Ledger"), ("import struct Foundation.Date", "Foundation"),
    ("  import CQPDF  // why", "CQPDF"),
  ])
  func `an import is found in every spelling`(line: String, module: String) {
    let file = SourceFile(path: "Sources/A/A.swift", text: SourceText(line))
    #expect(file.imports.map(\.module) == [module])
  }

  @Test func `a folder of Sources is a room or a C module`() {
    for name in Repository.names(in: "Sources") {
      #expect(
        Room.named[name] != nil || Self.manifest.cModules.contains(name),
        "Sources/\(name): name it in Package.swift or take it away")
    }
  }

  @Test func `a system library holds a module map and a shim and nothing else`() {
    for name in Self.manifest.cModules {
      let names = Repository.names(in: "Sources/\(name)")
      guard names.contains("module.modulemap") else { continue }
      #expect(names == ["module.modulemap", "shim.h"], "Sources/\(name)")
    }
  }

  @Test(arguments: Room.all.map(\.name))
  func `a room says in a short text what it does`(name: String) {
    let path = "Sources/\(name)/README.md"
    let lines = Repository.text(of: path).map { SourceText($0).lines.map(\.text) } ?? []
    #expect(lines.first == "# \(name)", "\(path): write what the room does and what it does not")
    #expect((3...20).contains(lines.count), "\(path): at most 20 lines")
    #expect(lines.contains { $0.contains("May import") }, "\(path): say what it may import")
  }

  @Test func `the picture of the house names every room`() {
    let picture = Repository.text(of: "ARCHITECTURE.md") ?? ""
    for name in Room.named.keys.sorted() {
      #expect(picture.contains("`\(name)`"), "ARCHITECTURE.md: tell what \(name) is for")
    }
  }
}

extension SourceFile {
  /// The imported modules with their lines.
  var imports: [(line: Int, module: String)] {
    text.lines.compactMap { line in
      var words = line.code.split { $0 == " " || $0 == "." }.map(String.init)
      guard let start = words.firstIndex(of: "import"), words[..<start].allSatisfy(Self.isPrefix)
      else { return nil }
      words.removeFirst(start + 1)
      let kinds = ["struct", "enum", "class", "protocol", "func", "var", "typealias"]
      return words.first { !kinds.contains($0) }.map { (line.number, $0) }
    }
  }

  private static func isPrefix(_ word: String) -> Bool {
    word.hasPrefix("@")
      || ["package", "public", "internal", "fileprivate", "private"].contains(word)
  }
}

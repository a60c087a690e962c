import Files
import Foundation
import GRDB
import SystemPackage
import Testing

/// A change to what is kept, made behind the daemon's back.
struct Tampering: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// Makes the change and returns what `verify` has to name: a path, an entry or a voucher.
  let apply: @Sendable (TestSpool) throws -> String

  init(_ name: String, _ apply: @escaping @Sendable (TestSpool) throws -> String) {
    testDescription = name
    self.apply = apply
  }

  /// Those that need no database to be found.
  static let inArchive =
    files + chronicle.filter { $0.testDescription.contains(" line ") }
    + seals.filter {
      // Keys are named by their fingerprints; other files beside the seals prove nothing; that the
      // last seal is gone only copies elsewhere tell.
      !$0.testDescription.contains(".pem") && !$0.testDescription.contains("added")
        && $0.testDescription != "a .seal removed"
    }

  static let all = files + entries + vouchers + chronicle + seals

  // MARK: - Files

  /// The kinds of kept files, by what their path holds.
  private static let places = [
    "/original/", "/structured/", "/derived/view.html", "/derived/reading.json",
    "/derived/validation.json", "/record.json", "/journal.jsonl", "/MANIFEST",
  ]

  private static let files = places.flatMap { place in
    [
      Tampering("a byte changed in \(place)") { spool in
        try change(place, spool) { bytes in bytes[bytes.count / 2] ^= 1 }
      },
      Tampering("a byte appended to \(place)") { spool in
        try change(place, spool) { bytes in bytes.append(0x20) }
      },
      Tampering("a byte cut from \(place)") { spool in
        try change(place, spool) { bytes in bytes.removeLast() }
      },
      Tampering("\(place) removed") { spool in
        let path = try spool.keptFile(place)
        try FileOperations.removeFile(spool.path.appending(path))
        return "\(path): fehlt"
      },
      Tampering("a file added beside \(place)") { spool in
        let path = FilePath(try spool.keptFile(place)).removingLastComponent().string + "/mehr"
        try FileContents.write([1], to: spool.path.appending(path))
        return "\(path): hinzugefügt"
      },
    ]
  }

  private static func change(
    _ place: String, _ spool: TestSpool, _ body: (inout [UInt8]) -> Void
  ) throws -> String {
    let path = try spool.keptFile(place)
    var bytes = try FileContents.read(spool.path.appending(path))
    body(&bytes)
    try FileContents.overwrite(spool.path.appending(path), with: bytes)
    return "\(path): geändert"
  }

  // MARK: - Database

  private static let entries = [
    Tampering("the details of an entry changed") { spool in
      try spool.sql("UPDATE journal SET details = replace(details, ':', ': ') WHERE seq = 3")
      return "Journal 3: geändert"
    },
    Tampering("the time of an entry changed") { spool in
      try spool.sql("UPDATE journal SET time = '2020-01-01T00:00:00.000000Z' WHERE seq = 5")
      return "Journal 5: geändert"
    },
    Tampering("the hash of an entry changed") { spool in
      try spool.sql("UPDATE journal SET hash = zeroblob(32) WHERE seq = 4")
      return "Journal 4: geändert"
    },
    Tampering("an entry removed") { spool in
      try spool.sql("DELETE FROM journal WHERE seq = 4")
      return "Journal 4: fehlt"
    },
    Tampering("the last entry removed") { spool in
      let last = try spool.journal().count
      try spool.sql("DELETE FROM journal WHERE seq = \(last)")
      return "Journal \(last): fehlt"
    },
    Tampering("an entry added") { spool in
      let next = try spool.journal().count + 1
      try spool.sql(
        """
        INSERT INTO journal SELECT seq + 1, time, NULL, actor, 'stopped', '{}', hash, zeroblob(32)
        FROM journal WHERE seq = \(next - 1)
        """)
      return "Journal \(next): von außen hinzugefügt"
    },
  ]

  private static let vouchers = [
    ("the status of a voucher changed", "UPDATE voucher SET status = 'paid' WHERE number = 2"),
    ("the amount of a voucher changed", "UPDATE voucher SET gross = '1.00' WHERE number = 2"),
    ("the hash of a voucher changed", "UPDATE voucher SET sha256 = zeroblob(32) WHERE number = 2"),
    (
      "the snapshot of a voucher changed",
      "UPDATE voucher SET snapshot = replace(snapshot, '\"version\":', '\"version\":1')"
        + " WHERE number = 2"
    ),
    ("a voucher removed", "DELETE FROM voucher WHERE number = 2"),
    (
      "a voucher added",
      """
      CREATE TEMP TABLE added AS SELECT * FROM voucher WHERE number = 2;
      UPDATE added SET id = 'B26-0009999', number = 9999;
      INSERT INTO voucher SELECT * FROM added
      """
    ),
  ].map { name, sql in
    Tampering(name) { spool in
      let id = try spool.list().map(\.id).first { $0.hasSuffix("-0000002") } ?? ""
      try spool.sql(sql)
      return name == "a voucher added"
        ? "Beleg B26-0009999: von außen hinzugefügt" : "Beleg \(id): "
    }
  }
}

extension TestSpool {
  /// The path below the spool of a kept file whose path holds `place`.
  func keptFile(_ place: String) throws -> String {
    let folder = place.contains("/chronicle/") ? "archive-restricted" : "archive"
    let root = URL(filePath: path.appending(folder).string)
    let all = FileManager.default.enumerator(
      at: root, includingPropertiesForKeys: [.isRegularFileKey])
    let paths = (all?.compactMap { $0 as? URL } ?? []).filter { !$0.hasDirectoryPath }.map(\.path)
    guard let found = paths.sorted().first(where: { $0.contains(place) }) else {
      throw CocoaError(.fileNoSuchFile, userInfo: [NSFilePathErrorKey: place])
    }
    return folder + found.dropFirst(root.path.count)
  }

  /// Changes the database without its triggers and references.
  func sql(_ statement: String) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let database = try DatabaseQueue(
      path: path.appending("state/rohrpost.sqlite").string, configuration: configuration)
    try database.write { db in
      for name in try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'")
      { try db.execute(sql: "DROP TRIGGER \(name)") }
      try db.execute(sql: statement)
      #expect(db.changesCount > 0)
    }
    try database.close()
  }
}

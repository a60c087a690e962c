/// A room of the house and what it may import: the picture of ARCHITECTURE.md as a table.
struct Room: Sendable {
  let name: String
  /// Rooms; each stands further up in ``all``.
  let rooms: Set<String>
  /// Modules of packages and of C libraries.
  let outside: Set<String>
  /// Whether it has effects and so may talk to the system through Foundation and glibc.
  let touchesSystem: Bool

  private init(
    _ name: String, _ rooms: Set<String> = [], outside: Set<String> = [], touchesSystem: Bool = true
  ) {
    self.name = name
    self.rooms = rooms
    self.outside = outside
    self.touchesSystem = touchesSystem
  }

  static let all: [Room] = [
    // Pure values and the pure business.
    Room("Invoice", touchesSystem: false),
    Room("InvoiceRules", ["Invoice"], touchesSystem: false),
    Room("ReadResult", ["Invoice", "InvoiceRules"], touchesSystem: false),
    Room("Classification", ["ReadResult"], touchesSystem: false),
    Room("Extraction", ["Invoice", "ReadResult"], touchesSystem: false),
    Room("Hashing", outside: ["CCrypto"], touchesSystem: false),
    Room("Signing", ["Hashing"], outside: ["CCrypto"], touchesSystem: false),
    Room("Knowledge", ["Classification", "Extraction", "ReadResult"], touchesSystem: false),
    Room("MasterData", ["Invoice"], touchesSystem: false),
    Room("Matching", ["Invoice", "MasterData"], touchesSystem: false),
    Room(
      "Payables",
      [
        "Invoice", "InvoiceRules", "MasterData", "Matching", "ReadResult", "Extraction", "Hashing",
      ],
      touchesSystem: false),
    Room(
      "Banking", ["Payables", "Invoice", "InvoiceRules", "Hashing"], touchesSystem: false),
    Room("JSON", touchesSystem: false),
    Room("Zip", ["Hashing"], outside: ["CZlib"], touchesSystem: false),
    Room(
      "Accounting",
      ["Payables", "MasterData", "Invoice", "InvoiceRules", "Hashing", "JSON", "Zip"],
      touchesSystem: false),
    Room("Seals", ["Payables", "Hashing", "Signing"], touchesSystem: false),

    Room("Threads"),

    // Foreign bytes.
    Room(
      "Reading",
      [
        "ReadResult", "Classification", "Extraction", "Knowledge", "Invoice", "InvoiceRules",
        "Threads",
      ],
      outside: [
        "CLibXML2", "CGMime", "CQPDF", "CPoppler", "CTesseract", "CZBar", "CArchive", "CZlib",
        "CCMS",
      ]),
    Room("Sandbox", ["ReadResult"], outside: ["CSandbox"]),
    Room("rohrpost-reader", ["Reading", "ReadResult", "Sandbox"]),

    // Effects at the edge.
    Room("Files", ["Hashing"], outside: ["CLinux", "SystemPackage"]),
    Room(
      "Ledger", ["Payables", "MasterData", "ReadResult", "Invoice", "Hashing", "JSON", "Threads"],
      outside: ["GRDB"]),
    Room(
      "Search", ["Payables", "MasterData", "ReadResult", "Invoice", "InvoiceRules"],
      outside: ["CStemmer", "GRDB"]),
    Room(
      "Archive", ["Payables", "Seals", "Signing", "Files", "Hashing", "Threads"],
      outside: ["SystemPackage"]),
    Room(
      "Letters", ["Payables", "MasterData", "Invoice", "InvoiceRules", "ReadResult", "Files"],
      outside: ["Mustache", "SystemPackage"]),
    Room("Delivery", ["Payables", "Invoice", "Files", "Threads"], outside: ["SystemPackage"]),
    Room("Malware", ["Payables", "Files"], outside: ["SystemPackage"]),
    Room("Clocks", ["Threads"], outside: ["CLinux"]),
    Room(
      "Mailing", ["Files", "Hashing", "Clocks"], outside: ["CCurl", "Subprocess", "SystemPackage"]),
    Room(
      "Connectors", ["Payables", "InvoiceRules", "Files", "Hashing", "JSON"],
      outside: ["CCurl", "SystemPackage"]),
    Room(
      "Reports",
      [
        "Payables", "MasterData", "Matching", "Invoice", "InvoiceRules", "ReadResult", "Hashing",
        "JSON",
      ]),
    Room(
      "Exports",
      [
        "Payables", "MasterData", "Invoice", "InvoiceRules", "ReadResult", "Hashing", "JSON",
        "Reports",
      ],
      touchesSystem: false),
    Room(
      "Configuration",
      [
        "Payables", "MasterData", "Matching", "Invoice", "InvoiceRules", "ReadResult", "Malware",
        "Mailing", "Connectors", "Files", "Hashing", "Accounting", "Banking",
      ],
      outside: ["SystemPackage"]),
    Room(
      "ReadingClient", ["ReadResult", "Clocks", "Threads"],
      outside: ["Subprocess", "SystemPackage", "Logging"]),
    Room(
      "Procedure",
      [
        "Reports", "Configuration", "Letters", "Connectors", "Accounting", "Banking", "Payables",
        "MasterData", "Matching", "Invoice", "InvoiceRules", "ReadResult", "Files", "Hashing",
        "Clocks",
      ], outside: ["Subprocess", "SystemPackage"]),
    Room(
      "Pipeline",
      [
        "Procedure", "Payables", "MasterData", "Invoice", "InvoiceRules", "ReadResult", "Ledger",
        "Search", "Archive",
        "Delivery", "Letters", "Knowledge", "Reports", "ReadingClient", "Malware", "Mailing",
        "Accounting", "Banking", "Connectors", "Exports", "Zip",
        "Seals", "Signing", "Configuration", "Files", "Hashing", "Clocks", "Threads", "JSON",
      ], outside: ["Logging", "UnixSignals", "SystemPackage"]),
    Room(
      "rohrpost",
      [
        "Pipeline", "Procedure", "Reports", "Letters", "Configuration", "Ledger", "Search",
        "Archive",
        "Payables",
        "MasterData",
        "Invoice", "InvoiceRules", "ReadResult", "ReadingClient", "Malware", "Files", "Hashing",
        "Signing", "Seals", "Exports",
        "JSON", "Threads",
      ], outside: ["ArgumentParser", "CLinux", "Logging", "SystemPackage"]),
  ]

  static let named = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  /// What of the system a room with effects may import; XML and network never belong to it.
  static let system: Set<String> = ["Dispatch", "Foundation", "Glibc", "Synchronization"]

  /// What the room's own sources may import.
  var imports: Set<String> { rooms.union(outside).union(touchesSystem ? Self.system : []) }

  /// What the tests of the room may import: what it may, what its rooms may, and the test library.
  var testImports: Set<String> {
    var found = Self.testLibraries.union([name])
    var waiting = [name]
    while let room = waiting.popLast().flatMap({ Self.named[$0] }) {
      found.formUnion(room.outside)
      waiting += room.rooms.subtracting(found)
      found.formUnion(room.rooms)
    }
    return found
  }

  /// What a test target of no single room may import; `reader-probe` tries Linux's own calls,
  /// `pool-probe` runs a pool.
  static let commonTestImports = testLibraries.union(named.keys).union(["CLinux", "Logging"])

  private static let testLibraries = system.union([
    "RegexBuilder", "SystemPackage", "TestSupport", "Testing",
  ])
}

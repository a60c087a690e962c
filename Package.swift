// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A room of the house: it may import the rooms named here and no others (see ARCHITECTURE.md).
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(
    name: name, dependencies: dependencies, exclude: ["README.md"], swiftSettings: strict)
}

func tests(of name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: name + "Tests",
    dependencies: [.target(name: name)] + dependencies,
    swiftSettings: strict
  )
}

/// A program that tests start; it is never installed.
func testProgram(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(
    name: name, dependencies: dependencies, path: "Tests/" + name, exclude: ["README.md"],
    swiftSettings: strict)
}

let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")
let systemPackage: Target.Dependency = .product(name: "SystemPackage", package: "swift-system")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let unixSignals: Target.Dependency = .product(
  name: "UnixSignals", package: "swift-service-lifecycle")

let package = Package(
  name: "rohrpost",
  products: [
    .executable(name: "rohrpost", targets: ["rohrpost"]),
    .executable(name: "rohrpost-reader", targets: ["rohrpost-reader"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
  ],
  targets: [
    // Pure values and the pure business.
    room("Invoice"),
    room("InvoiceRules", ["Invoice"]),
    room("ReadResult", ["Invoice", "InvoiceRules"]),
    room("Classification", ["ReadResult"]),
    room("Extraction", ["Invoice", "ReadResult"]),
    room("Knowledge", ["Classification", "Extraction", "ReadResult"]),
    room("MasterData", ["Invoice"]),
    room("Matching", ["Invoice", "MasterData"]),
    room(
      "Payables",
      [
        "Invoice", "InvoiceRules", "MasterData", "Matching", "ReadResult", "Extraction", "Hashing",
      ]),
    room("Banking", ["Payables", "Invoice", "InvoiceRules", "Hashing"]),
    room("JSON"),
    // Of zlib it takes the checksum: nothing foreign is taken apart with it.
    room("Zip", ["Hashing", "CZlib"]),
    room(
      "Accounting",
      ["Payables", "MasterData", "Invoice", "InvoiceRules", "Hashing", "JSON", "Zip"]),

    room("Threads"),

    // Foreign bytes: linked by the sandboxed reader only.
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CGMime", pkgConfig: "gmime-3.0", providers: [.apt(["libgmime-3.0-dev"])]),
    .systemLibrary(name: "CQPDF", pkgConfig: "libqpdf", providers: [.apt(["libqpdf-dev"])]),
    .systemLibrary(
      name: "CPoppler", pkgConfig: "poppler-glib", providers: [.apt(["libpoppler-glib-dev"])]),
    // Without tesseract.pc, which would link what only its training needs.
    .systemLibrary(
      name: "CTesseract", providers: [.apt(["libtesseract-dev", "libleptonica-dev"])]),
    .systemLibrary(name: "CZBar", pkgConfig: "zbar", providers: [.apt(["libzbar-dev"])]),
    .systemLibrary(
      name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CCMS", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .target(name: "CSandbox", linkerSettings: [.linkedLibrary("seccomp")]),
    room(
      "Reading",
      [
        "ReadResult", "Classification", "Extraction", "Knowledge", "Invoice", "InvoiceRules",
        "Threads", "CLibXML2", "CGMime", "CQPDF", "CPoppler", "CTesseract", "CZBar", "CArchive",
        "CZlib",
        "CCMS",
      ]),
    room("Sandbox", ["CSandbox", "ReadResult"]),
    .executableTarget(
      name: "rohrpost-reader", dependencies: ["Reading", "ReadResult", "Sandbox"],
      exclude: ["README.md"], swiftSettings: strict),

    // Effects at the edge.
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    room("Hashing", ["CCrypto"]),
    room("Signing", ["Hashing", "CCrypto"]),
    room("Seals", ["Payables", "Hashing", "Signing"]),
    .systemLibrary(name: "CLinux"),
    room("Files", ["Hashing", "CLinux", systemPackage]),
    room(
      "Ledger",
      ["Payables", "MasterData", "ReadResult", "Invoice", "Hashing", "JSON", "Threads", grdb]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    room(
      "Search",
      [
        "Payables", "MasterData", "ReadResult", "Invoice", "InvoiceRules", "CStemmer", grdb,
      ]),
    room(
      "Archive", ["Payables", "Seals", "Signing", "Files", "Hashing", "Threads", systemPackage]),
    room(
      "Letters",
      [
        "Payables", "MasterData", "Invoice", "InvoiceRules", "ReadResult", "Files", systemPackage,
        mustache,
      ]),
    room("Delivery", ["Payables", "Invoice", "Files", "Threads", systemPackage]),
    room("Malware", ["Payables", "Files", systemPackage]),
    .systemLibrary(
      name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    room("Mailing", ["Files", "Hashing", "Clocks", "CCurl", subprocess, systemPackage]),
    room(
      "Connectors",
      ["Payables", "InvoiceRules", "Files", "Hashing", "JSON", "CCurl", systemPackage]),
    room(
      "Reports",
      [
        "Payables", "MasterData", "Matching", "Invoice", "InvoiceRules", "ReadResult", "Hashing",
        "JSON",
      ]),
    room(
      "Exports",
      [
        "Payables", "MasterData", "Invoice", "InvoiceRules", "ReadResult", "Hashing", "JSON",
        "Reports",
      ]),
    room(
      "Configuration",
      [
        "Payables", "MasterData", "Matching", "Invoice", "InvoiceRules", "ReadResult", "Malware",
        "Mailing", "Connectors", "Files", "Hashing", "Accounting", "Banking", systemPackage,
      ]),
    room("Clocks", ["Threads", "CLinux"]),
    room(
      "ReadingClient", ["ReadResult", "Clocks", "Threads", subprocess, systemPackage, logging]),
    room(
      "Procedure",
      [
        "Reports", "Configuration", "Letters", "Connectors", "Accounting", "Banking", "Payables",
        "MasterData", "Matching", "Invoice", "InvoiceRules", "ReadResult", "Files", "Hashing",
        "Clocks", subprocess, systemPackage,
      ]),
    room(
      "Pipeline",
      [
        "Procedure", "Payables", "MasterData", "Invoice", "InvoiceRules", "ReadResult", "Ledger",
        "Search", "Archive", "Delivery", "Letters", "Knowledge", "Reports", "ReadingClient",
        "Malware", "Mailing", "Accounting", "Banking", "Connectors", "Seals", "Signing", "Exports",
        "Zip",
        "Configuration", "Files", "Hashing", "Clocks", "Threads", "JSON", logging, unixSignals,
        systemPackage,
      ]),
    .executableTarget(
      name: "rohrpost",
      dependencies: [
        "Pipeline", "Procedure", "Reports", "Letters", "Configuration", "Ledger", "Search",
        "Archive", "Payables", "MasterData", "Invoice", "InvoiceRules", "ReadResult",
        "ReadingClient",
        "Malware", "Files", "Hashing", "Signing", "Seals", "JSON", "Threads", "Exports", "CLinux",
        argumentParser, logging, systemPackage,
      ], exclude: ["README.md"], swiftSettings: strict),

    .target(
      name: "TestSupport",
      dependencies: [
        "Files", "Hashing", "Invoice", "MasterData", "Matching", "ReadResult", "Payables",
        systemPackage,
      ],
      path: "Tests/TestSupport",
      swiftSettings: strict),
    tests(of: "Invoice"),
    tests(of: "InvoiceRules", ["TestSupport"]),
    tests(of: "ReadResult", ["Invoice", "InvoiceRules", "TestSupport"]),
    tests(of: "Classification"),
    tests(of: "Extraction", ["Invoice", "ReadResult"]),
    tests(of: "Knowledge", ["Classification", "Extraction", "ReadResult"]),
    tests(of: "MasterData", ["Invoice"]),
    tests(of: "Matching", ["Invoice", "MasterData"]),
    tests(of: "Payables", ["TestSupport"]),
    tests(of: "Banking", ["TestSupport"]),
    tests(of: "Zip", ["TestSupport"]),
    tests(of: "Accounting", ["TestSupport"]),
    tests(of: "Exports", ["TestSupport"]),
    tests(
      of: "Reading",
      [
        "ReadResult", "Invoice", "InvoiceRules", "TestSupport", "CGMime", "CZlib", "CQPDF",
        "CTesseract", "CArchive", "CCMS",
      ]),
    // Behaves badly on command behind the reader's walls.
    testProgram("reader-probe", ["ReadResult", "Sandbox", "CLinux"]),
    // Asks a pool in a process of its own, which a test may run under a shifted clock.
    testProgram("pool-probe", ["ReadingClient", "ReadResult", logging, systemPackage]),
    // Fills and asks an index of many invented documents, for deploy/benchmark/search.
    testProgram("search-probe", ["Search", "Payables", "ReadResult", "Invoice", "TestSupport"]),
    tests(of: "Threads"),
    tests(of: "Clocks"),
    tests(
      of: "ReadingClient", ["ReadResult", "TestSupport", logging, subprocess, systemPackage]),
    tests(of: "JSON", ["TestSupport"]),
    tests(of: "Signing", ["TestSupport", "Hashing", systemPackage]),
    tests(of: "Seals", ["TestSupport"]),
    tests(of: "Files", ["TestSupport", systemPackage]),
    tests(of: "Ledger", ["TestSupport", grdb, systemPackage]),
    tests(of: "Search", ["TestSupport", grdb, systemPackage]),
    tests(of: "Archive", ["TestSupport", systemPackage]),
    tests(of: "Letters", ["TestSupport", systemPackage]),
    tests(of: "Delivery", ["TestSupport", systemPackage]),
    tests(of: "Malware", ["TestSupport", systemPackage]),
    tests(of: "Mailing", ["TestSupport", "Files", systemPackage]),
    tests(of: "Connectors", ["TestSupport", "Files", "Payables", systemPackage]),
    tests(of: "Reports", ["TestSupport"]),
    tests(of: "Configuration", ["TestSupport", systemPackage]),
    tests(of: "Procedure", ["TestSupport", systemPackage]),
    tests(
      of: "Pipeline",
      ["TestSupport", "Files", "Mailing", "Hashing", "Seals", "Signing", systemPackage, grdb]),
    // Of no single room: whether the rules judge as the official artefacts do.
    .testTarget(
      name: "ConformanceTests",
      dependencies: [
        "Payables", "Reading", "ReadResult", "Extraction", "Knowledge", "Invoice", "InvoiceRules",
        "TestSupport",
      ],
      swiftSettings: strict),
    // Of no single room: whether what is paid comes back as the bank reports it.
    .testTarget(
      name: "BankRoundTripTests",
      dependencies: ["Banking", "Reading", "ReadResult", "Payables", "Invoice", "TestSupport"],
      swiftSettings: strict),
    // Of no single room: whether the set-ups in deploy/connectors work with their other sides.
    .testTarget(
      name: "SetUpTests",
      dependencies: [
        "Connectors", "Configuration", "Payables", "Files", "Hashing", "TestSupport", systemPackage,
      ],
      swiftSettings: strict),
    .testTarget(name: "TidyTests", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

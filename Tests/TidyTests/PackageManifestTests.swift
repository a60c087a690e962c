import Testing

@Suite struct PackageManifestTests {
  static let text = """
    let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
    let lifecycle: Target.Dependency = .product(
      name: "ServiceLifecycle", package: "swift-service-lifecycle")
    func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {}
    targets: [
      room("A"),
      // room("Gone", ["A"]),
      room("B", ["A", grdb]),
      room(
        "C",
        [
          "A", "B", lifecycle,
        ]),
      .systemLibrary(name: "CX", pkgConfig: "x", providers: [.apt(["libx-dev", "liby-dev"])]),
      .target(name: "CY", linkerSettings: [.linkedLibrary("y")]),
      .executableTarget(
        name: "d-e", dependencies: ["C", "CX"], swiftSettings: strict),
      tests(of: "A", ["B"]),
    ]
    """

  @Test func `rooms are read with what they depend on`() {
    let manifest = PackageManifest(Self.text)
    #expect(
      manifest.rooms == [
        "A": [], "B": ["A", "GRDB"], "C": ["A", "B", "ServiceLifecycle"], "d-e": ["C", "CX"],
      ])
  }

  @Test func `the C modules are read`() {
    #expect(PackageManifest(Self.text).cModules == ["CX", "CY"])
    #expect(PackageManifest(Self.text).debianPackages == ["libx-dev", "liby-dev"])
  }
}

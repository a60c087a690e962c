import RegexBuilder

/// The targets of `Package.swift` and what they depend on, read from its text.
struct PackageManifest {
  /// Rooms and executables by name, with the modules they depend on.
  let rooms: [String: Set<String>]
  /// The modules of system libraries and C targets.
  let cModules: Set<String>
  /// The Debian packages that the C modules name.
  let debianPackages: Set<String>

  init(_ text: String) {
    let code = Self.withoutComments(text)
    let products = Dictionary(
      code.matches(of: /let (\w+): Target\.Dependency = \.product\(\s*name: "([^"]+)"/).map {
        (String($0.1), String($0.2))
      }, uniquingKeysWith: { first, _ in first })
    let target = /(?:\broom\(|\.executableTarget\(\s*name:)\s*"([^"]+)"/
    let dependencies = /(?:,\s*(?:dependencies:)?\s*\[([^\]]*)\])?/
    let targets = code.matches(
      of: Regex {
        target
        dependencies
      })
    rooms = Dictionary(
      targets.map { target in
        let names = (target.2 ?? "").split(whereSeparator: { $0 == "," || $0.isWhitespace })
        let modules = names.map { name in
          products[String(name)] ?? String(name.drop { $0 == "\"" }.prefix { $0 != "\"" })
        }
        return (String(target.1), Set(modules))
      }, uniquingKeysWith: { first, _ in first })
    debianPackages = Set(
      code.matches(of: /\.apt\(\[([^\]]*)\]\)/).flatMap { match in
        match.1.matches(of: /"([^"]+)"/).map { String($0.1) }
      })
    cModules = Set(
      code.matches(of: /\.(?:systemLibrary|target)\(\s*name: "([^"]+)"/).map { String($0.1) })
  }

  private static func withoutComments(_ text: String) -> String {
    SourceText(text).lines.map { line in
      String(zip(line.text, line.comment).map { $1 == " " ? $0 : " " })
    }.joined(separator: "\n")
  }
}

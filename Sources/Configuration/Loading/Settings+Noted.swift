/// Settings that the journal kept, as settings again: so what was decided on a day can be decided
/// once more (P3).
extension Settings {
  /// The settings whose ``effectiveValues`` are `values`.
  ///
  /// Each value is read as a file would have it. Nothing is completed or checked against the disk:
  /// these settings were in force, and their paths are absolute. A secret keeps its default, since
  /// only its hash is known. Throws where a key or value is none of this program's.
  package init(noted values: [EffectiveValue]) throws(ConfigurationError) {
    self.init()
    let file = "configuration_loaded"
    let document = try Settings.document(Self.text(of: values), file: file)
    var mistakes = Mistakes(file: file, document: document)
    if case .table(let sections) = document.root { read(sections, &mistakes) }
    guard mistakes.problems.isEmpty else { throw ConfigurationError(mistakes.inOrder) }
  }

  /// The file that says them all.
  private static func text(of values: [EffectiveValue]) -> String {
    var lines: [String] = []
    var open = ""
    var written: Set<String> = []
    for value in values {
      guard let place = NotedPlace(value.key), !value.isHashed else { continue }
      // Records of one label follow each other; each tells all keys of its section.
      if place.record != open || written.contains(place.key) {
        lines.append(place.isRepeated ? "[[\(place.section)]]" : "[\(place.section)]")
        open = place.record
        written = []
      }
      written.insert(place.key)
      lines.append("\(place.key) = \(value.value)")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// Where a value belongs: `limits.batch`, `channel[scan].path`.
private struct NotedPlace {
  let section: String
  let key: String
  /// What stands before the key.
  let record: String
  let isRepeated: Bool

  /// Nil for the order of records, which they have already.
  init?(_ path: String) {
    guard let point = path.lastIndex(of: ".") else { return nil }
    record = String(path[..<point])
    key = String(path[path.index(after: point)...])
    section = String(path.prefix { $0 != "[" && $0 != "." })
    isRepeated = record.hasSuffix("]")
    if !isRepeated, SettingsTable.named[section]?.isRepeated == true { return nil }
  }
}

extension EffectiveValue {
  /// Whether only the hash of a secret is kept; no value of a file is written like that.
  fileprivate var isHashed: Bool { value.hasPrefix(Self.hashMark) }
}

package import Files
import Reports
package import SystemPackage

/// What the organisation wrote itself, by the names of its files without `.md`.
package struct Supplements: Hashable, Sendable {
  /// Bytes of one file.
  private static let fileMax: Int64 = 1 << 20

  private var texts: [String: [ManualSection]] = [:]
  /// Files whose names are neither a chapter nor a subject; they are not included.
  package private(set) var unknown: [String] = []

  package init() {}

  /// Takes texts by their names without `.md`.
  package init(_ files: [String: String]) {
    let known = Set(SupplementSubject.allCases.map(\.rawValue) + Chapter.allCases.map(\.rawValue))
    for (name, text) in files.sorted(by: { $0.key < $1.key }) {
      guard known.contains(name) else {
        unknown.append("\(name).md")
        continue
      }
      let sections = SupplementReader.sections(of: text, named: name)
      if !sections.isEmpty { texts[name] = sections }
    }
  }

  /// Reads the folder; other endings than `.md` and what is no plain file are left alone.
  package init(folder: FilePath) throws(FileFailure) {
    var files: [String: String] = [:]
    for name in try FileOperations.names(in: folder) {
      let text = name.string
      guard text.hasSuffix(".md"), !text.hasPrefix("."),
        try FileStatus(of: folder.child(name)).kind == .regular
      else { continue }
      let bytes = try FileContents.read(folder.child(name), limit: Self.fileMax)
      files[String(text.dropLast(3))] = String(decoding: bytes, as: UTF8.self)
    }
    self.init(files)
  }

  /// What there is about a chapter or a subject; empty where there is nothing.
  subscript(name: String) -> [ManualSection] { texts[name] ?? [] }

  func has(_ subject: SupplementSubject) -> Bool { texts[subject.rawValue] != nil }

  /// The subjects of which nothing is written yet.
  package var missing: [String] {
    SupplementSubject.allCases.filter { !has($0) }.map { "\($0.rawValue).md" }
  }
}

import Files
import Glibc
import SystemPackage

/// A file that is no document but says something to the house, taken out of its folder and read.
struct DroppedFile {
  /// Where it lies while it is taken.
  let path: FilePath
  /// As it was called.
  let name: FilePath.Component
  /// The first folder below the channel that it lay in; nil for one beside the folders.
  let folder: String?
  /// Nil for what is no file: a link, a pipe.
  private(set) var owner: Owner?
  /// Of one that is too large, as many as are enough to refuse it.
  private(set) var bytes: [UInt8] = []

  struct Owner {
    /// The user id.
    let number: UInt32
    /// Nil where the system knows no account of that number.
    let account: String?
    /// How many names the file has.
    let links: Int
  }

  /// For people.
  var shownName: String { CleanName.forShowing(name.bytes) }

  /// Ends the names of files that are being taken.
  private static let takingEnding = Array(".taking".utf8)

  /// Renames a file, so that nobody replaces it any more, and reads at most `limit` bytes and one
  /// of it; nil where it is gone.
  ///
  /// What it holds and whose it is comes from the open file, whatever its name leads to later.
  init?(taking path: FilePath, below folder: String?, limit: Int) throws(FileFailure) {
    guard let component = path.lastComponent else { return nil }
    let ending = Self.takingEnding
    let isFromBefore = component.bytes.suffix(ending.count) == ending[...]
    let original = isFromBefore ? Array(component.bytes.dropLast(ending.count)) : component.bytes
    guard let name = FilePath.Component(bytes: original),
      let renamed = FilePath.Component(bytes: original + ending)
    else { return nil }
    self.name = name
    self.path = path.removingLastComponent().child(renamed)
    self.folder = folder?.split(separator: "/").first.map(String.init)
    do {
      if !isFromBefore { try FileOperations.move(path, to: self.path) }
      guard try FileStatus(of: self.path).kind == .regular else { return }
      let open = try OpenFile(self.path, .reading)
      let status = try open.status()
      guard status.kind == .regular else { return }
      owner = Owner(
        number: status.owner, account: status.ownerName, links: status.links)
      bytes = try open.bytes(at: 0, count: Int(min(status.size, Int64(limit) + 1)))
    } catch {
      if error.isNotFound || error.isExisting { return nil }
      throw error
    }
  }
}

extension DroppedFile {
  /// Folders beside a file into which it goes when it was looked at.
  enum Shelf: String, CaseIterable {
    case done, error
  }

  /// Ends the names of notes.
  static let noteEnding = ".ergebnis.txt"
  /// Files of one name that are told apart by a number.
  private static let namesakesMax = 10_000

  /// Puts the file away with a note beside it, the note first: a file that was moved has one.
  func putAway(on shelf: Shelf, note: String) throws {
    let target = path.removingLastComponent().appending(shelf.rawValue)
    try FileOperations.makeDirectory(target)
    let name = CleanName.forStoring(shownName)
    for number in 1...Self.namesakesMax {
      let stored = number == 1 ? name : Self.numbered(name, number)
      guard let place = FilePath.Component(bytes: Array(stored.utf8)),
        let noted = FilePath.Component(bytes: Array((stored + Self.noteEnding).utf8)),
        try FileStatus.ifExists(target.child(place)) == nil
      else { continue }
      try FileContents.replace(target.child(noted), with: Array(note.utf8))
      return try FileOperations.move(path, to: target.child(place))
    }
    throw FileFailure("move", path, errno: Errno.fileExists.rawValue)
  }

  /// `a.txt` as `a-2.txt`.
  private static func numbered(_ name: String, _ number: Int) -> String {
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    return "\(name[..<dot])-\(number)\(name[dot...])"
  }
}

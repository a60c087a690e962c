import Files
import SystemPackage

/// A file in the folder of a person, taken and read.
struct DecisionFile {
  let path: FilePath
  /// As it was called.
  let name: FilePath.Component
  /// Whose folder it lay in; nil for one beside the folders.
  let person: String?
  /// Nil for what is no file: a link, a pipe.
  var owner: Owner?
  var bytes: [UInt8] = []

  init(path: FilePath, name: FilePath.Component, person: String?) {
    self.path = path
    self.name = name
    self.person = person
  }

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
}

/// Why an entry can't be put into an archive.
package enum ZipFault: Error, Hashable {
  case unsafeName(String)
  case repeatedName(String)
  /// More than its limits allow.
  case tooManyEntries
  case tooLarge
  /// The pieces of an entry are not what was told of them.
  case changed(String)
}

extension ZipFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unsafeName(let name): "“\(name)” can't be a name in an archive"
    case .repeatedName(let name): "“\(name)” is in the archive already"
    case .tooManyEntries: "the archive would have too many files"
    case .tooLarge: "the archive would be too large"
    case .changed(let name): "“\(name)” changed while it was put into the archive"
    }
  }
}

internal import Glibc
package import SystemPackage

/// Where the reader's executable lies.
package enum ReaderExecutable {
  /// Looks beside the running executable, then where packages put it.
  package static func locate() throws(ReaderFault) -> FilePath {
    try locate(beside: ownPath)
  }

  package static func locate(beside executable: FilePath?) throws(ReaderFault) -> FilePath {
    let name = FilePath.Component("rohrpost-reader")
    var places = [FilePath("/usr/lib/rohrpost").appending(name)]
    if let folder = executable?.removingLastComponent() {
      let libexec = folder.removingLastComponent().appending("libexec").appending("rohrpost")
      places.insert(contentsOf: [folder.appending(name), libexec.appending(name)], at: 0)
    }
    guard let place = places.first(where: { access($0.string, X_OK) == 0 }) else {
      throw .noExecutable(places.map(\.string))
    }
    return place
  }

  private static var ownPath: FilePath? {
    guard let path = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(path) }
    return FilePath(platformString: path)
  }
}

import ArgumentParser
import Glibc

/// The program's first function: a type of its own, since a main file would call the synchronous
/// entry point.
@main
enum Entry {
  static func main() async {
    // What libraries make by themselves, such as the database, is for the service and its group.
    umask(0o027)
    await Rohrpost.main()
  }
}

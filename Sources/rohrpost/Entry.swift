import ArgumentParser

/// The program's first function: a type of its own, since a main file would call the synchronous
/// entry point.
@main
enum Entry {
  static func main() async { await Rohrpost.main() }
}

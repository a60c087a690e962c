import Glibc

/// The converters of character sets that mail headers may be in.
enum CharacterSets {
  /// Those that turn up in German and European mail; UTF-8 and ASCII need no file.
  private static let names = [
    "iso-8859-1", "iso-8859-2", "iso-8859-7", "iso-8859-9", "iso-8859-15", "windows-1250",
    "windows-1251", "windows-1252", "windows-1253", "windows-1254", "cp850", "utf-16", "utf-7",
    "koi8-r", "gb2312", "us-ascii",
  ]

  /// Opens each converter once and keeps it open, so that its code stays loaded.
  static func load() { _ = converters }

  /// The descriptors as integers: they are never used, only kept.
  private static let converters: [Int] = names.map { name in
    Int(bitPattern: iconv_open("UTF-8", name))
  }
}

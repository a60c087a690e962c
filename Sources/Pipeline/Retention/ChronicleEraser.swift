import Archive
import Ledger
import Payables

/// Takes what the chronicle's finished files say of erased documents out of them (L3).
///
/// The latest file first: so at any time a ledger can be made again from them, since what begins a
/// document goes last.
struct ChronicleEraser {
  private let files: ChronicleFiles
  private let erased: Set<VoucherID>
  private let advance: @Sendable () -> Void

  /// `advance` is called for each line.
  init(
    _ archive: ArchiveTree, _ erased: Set<VoucherID>, advance: @escaping @Sendable () -> Void
  ) {
    self.advance = advance
    files = ChronicleFiles(spool: archive.spool)
    self.erased = erased
  }

  /// Works on all files before `current`, from those of a day (`2026-11-27`) on.
  func run(before current: String, since day: String) throws {
    for path in try files.finished(before: current, since: day) where try isAbout(path) {
      try files.rewrite(path) { line in
        advance()
        guard names(line), let parsed = ChronicleLine(line), let voucher = parsed.voucher,
          erased.contains(voucher)
        else { return line }
        return parsed.erasing.text
      }
    }
  }

  private func isAbout(_ path: String) throws -> Bool {
    var isAbout = false
    try files.forEachLine(of: path) { line in
      advance()
      if !isAbout, names(line) { isAbout = true }
    }
    return isAbout
  }

  /// Whether one of the documents is named in the place of a voucher, somewhere in the line.
  private func names(_ line: String) -> Bool {
    var rest = line.utf8[...]
    while let mark = rest.firstRange(of: Self.mark) {
      rest = rest[mark.upperBound...]
      let text = rest.prefix { $0 != UInt8(ascii: "\"") }
      if text.count < 24, let id = VoucherID(String(Substring(text))), erased.contains(id) {
        return true
      }
    }
    return false
  }

  private static let mark = Array(#""voucher":""#.utf8)
}

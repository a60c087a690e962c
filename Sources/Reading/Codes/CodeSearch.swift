import ReadResult

/// Finds the codes of a page that is a picture.
///
/// Which resolution reads best depends on the print, the scanner and zbar's sampling: a page on
/// which nothing is found is looked at again as it came.
struct CodeSearch: ~Copyable {
  private let scanner: CodeScanner

  /// Dots an inch at which most codes are found, in a third of the time that 300 take.
  static let resolution = 200
  /// Pixels of a picture that is looked at; A3 at 200 dots has 8 million.
  static let pixelsMax = 16_000_000

  /// Nil where there is no memory.
  init?() {
    guard let scanner = CodeScanner() else { return nil }
    self.scanner = scanner
  }

  /// The codes of a page, each once, from top to bottom.
  func codes(of picture: borrowing PagePicture, page: Int) -> [PageCode] {
    let found = codes(of: picture, page: page, resolution: Self.resolution)
    guard found.isEmpty, picture.resolution > Self.resolution else { return found }
    return codes(of: picture, page: page, resolution: picture.resolution)
  }

  private func codes(
    of picture: borrowing PagePicture, page: Int, resolution: Int
  ) -> [PageCode] {
    guard let reduced = picture.reduced(to: resolution, pixelsMax: Self.pixelsMax) else {
      return []
    }
    let findings = scanner.codes(
      in: reduced.brightness, width: reduced.width, height: reduced.height)
    return findings.map { finding in
      PageCode(
        page: page, kind: finding.kind, bytes: finding.bytes,
        box: finding.box.box(resolution: reduced.resolution))
    }.sorted { ($0.box.top, $0.box.left) < ($1.box.top, $1.box.left) }
  }
}

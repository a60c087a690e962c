import ReadResult

/// Takes signatures out of a changed PDF.
///
/// They hold for the bytes as they were; here they would only say that they are broken. The
/// original keeps them, and what is seen of them stays.
enum DigitalSignatures {
  /// Fields of a form that are looked at.
  private static let fieldsMax = 10_000

  static func remove(from file: borrowing PDFFile) throws(ReadFailure) {
    guard let catalogue = file.catalogue else { return }
    file.removeValue("/Perms", of: catalogue)
    guard let form = file.value("/AcroForm", of: catalogue), file.kind(of: form) == .dictionary
    else { return }
    file.removeValue("/SigFlags", of: form)
    var left = fieldsMax
    var pending = file.items(of: file.value("/Fields", of: form), limit: fieldsMax)
    while let field = pending.popLast(), left > 0 {
      left -= 1
      guard file.kind(of: field) == .dictionary else { continue }
      if file.name(file.value("/FT", of: field)) == "Sig" {
        for key in ["/FT", "/V", "/SV", "/Lock"] { file.removeValue(key, of: field) }
      }
      pending += file.items(of: file.value("/Kids", of: field), limit: fieldsMax)
    }
    if let problem = file.takeError() { throw problem.failure }
  }
}

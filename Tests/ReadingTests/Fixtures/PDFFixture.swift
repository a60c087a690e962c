import CQPDF
import Testing

/// Builds small PDFs: the bodies of objects 1, 2, 3 …; object 1 is the catalogue.
struct PDFFixture {
  var objects: [String] = []

  /// A catalogue with `catalogue` added, a page tree and one page with `page` added.
  init(catalogue: String = "", page: String = "") {
    objects = [
      "<< /Type /Catalog /Pages 2 0 R \(catalogue) >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] \(page) >>",
    ]
  }

  init(objects: [String]) { self.objects = objects }

  /// Adds an object and gives its reference.
  @discardableResult mutating func add(_ body: String) -> String {
    objects.append(body)
    return "\(objects.count) 0 R"
  }

  /// Adds a stream of Latin-1 characters.
  mutating func add(stream data: [UInt8], _ dictionary: String = "") -> String {
    add("<< \(dictionary) /Length \(data.count) >>\nstream\n\(data.latin1)\nendstream")
  }

  /// Adds an embedded file and gives its specification, named in UTF-16 where `isUnicode`.
  mutating func embed(
    _ name: String, _ data: [UInt8], relationship: String? = nil, isUnicode: Bool = false,
    filter: String = ""
  ) -> String {
    let stream = add(stream: data, "/Type /EmbeddedFile /Subtype /text#2Fxml \(filter)")
    let units = name.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    let hexadecimal = ([0xFE, 0xFF] + units).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    let label = isUnicode ? "<\(hexadecimal.joined())>" : "(\(name))"
    let kind = relationship.map { "/AFRelationship /\($0)" } ?? ""
    return add("<< /Type /Filespec /F (x) /UF \(label) /EF << /F \(stream) >> \(kind) >>")
  }

  /// The file with a classic index.
  var bytes: [UInt8] {
    var file = "%PDF-1.7\n%\u{E4}\u{F6}\n"
    var offsets: [Int] = []
    for (index, body) in objects.enumerated() {
      offsets.append(file.unicodeScalars.count)
      file += "\(index + 1) 0 obj\n\(body)\nendobj\n"
    }
    let start = file.unicodeScalars.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets {
      let digits = String(offset)
      file += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    file += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    return file.unicodeScalars.map { UInt8($0.value) }
  }

  /// The same document, encrypted by qpdf.
  func encrypted(userPassword: String, ownerPassword: String) throws -> [UInt8] {
    try Self.encrypted(bytes, userPassword: userPassword, ownerPassword: ownerPassword)
  }

  /// A document, encrypted by qpdf.
  static func encrypted(
    _ bytes: [UInt8], userPassword: String, ownerPassword: String
  ) throws -> [UInt8] {
    var handle = qpdf_init()
    defer { qpdf_cleanup(&handle) }
    let plain = bytes.map { CChar(bitPattern: $0) }
    _ = qpdf_read_memory(handle, "fixture", plain, UInt64(plain.count), nil)
    _ = qpdf_init_write_memory(handle)
    qpdf_set_r6_encryption_parameters2(
      handle, userPassword, ownerPassword, 1, 1, 1, 1, 1, 1, qpdf_r3p_full, 1)
    _ = qpdf_write(handle)
    let start = try #require(qpdf_get_buffer(handle))
    return Array(UnsafeBufferPointer(start: start, count: qpdf_get_buffer_length(handle)))
  }
}

extension [UInt8] {
  /// One character a byte.
  var latin1: String {
    String(String.UnicodeScalarView(map { Unicode.Scalar($0) }))
  }
}

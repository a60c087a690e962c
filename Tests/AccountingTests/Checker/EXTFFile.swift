/// An EXTF file as a checker reads it: nothing of it comes from the writer.
struct EXTFFile {
  /// A field as it stands there, and what it means.
  struct Field: Equatable {
    var raw: String
    var isQuoted: Bool { raw.hasPrefix("\"") }
    var isEmpty: Bool { value.isEmpty }

    var value: String {
      guard isQuoted else { return raw }
      return String(raw.dropFirst().dropLast()).replacing("\"\"", with: "\"")
    }
  }

  var lines: [[Field]] = []
  var findings: [EXTFFinding] = []

  init(_ bytes: [UInt8]) {
    let scalars = bytes.enumerated().map { index, byte -> Unicode.Scalar in
      guard let scalar = Self.scalar(of: byte) else {
        findings.append(EXTFFinding("encoding", at: index))
        return "?"
      }
      return scalar
    }
    split(scalars)
  }

  /// Windows-1252, written down from its code page; nil where it has nothing.
  private static func scalar(of byte: UInt8) -> Unicode.Scalar? {
    guard (0x80..<0xA0).contains(byte) else { return Unicode.Scalar(byte) }
    let points: [UInt32] = [
      0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
      0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
      0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
    ]
    let point = points[Int(byte) - 0x80]
    return point == 0 ? nil : Unicode.Scalar(point)
  }

  private mutating func split(_ scalars: [Unicode.Scalar]) {
    var fields: [Field] = []
    var raw = String.UnicodeScalarView()
    var isInside = false
    var previous: Unicode.Scalar?
    for scalar in scalars {
      switch scalar {
      case "\"":
        isInside.toggle()
        raw.append(scalar)
      case ";" where !isInside:
        fields.append(Field(raw: String(raw)))
        raw = String.UnicodeScalarView()
      case "\n":
        if previous != "\r" || isInside { note("line-end") }
        fields.append(Field(raw: String(raw)))
        lines.append(fields)
        (fields, raw, isInside) = ([], String.UnicodeScalarView(), false)
      case "\r": break
      default:
        if previous == "\r" { note("line-end") }
        if scalar.value < 0x20 || scalar.value == 0x7F { note("control") }
        raw.append(scalar)
      }
      previous = scalar
    }
    if !raw.isEmpty || !fields.isEmpty { note("line-end") }
    for (index, fields) in lines.enumerated() {
      for field in fields where !Self.isWellQuoted(field.raw) {
        findings.append(EXTFFinding("quotes", at: index + 1))
      }
    }
  }

  private mutating func note(_ rule: String) {
    findings.append(EXTFFinding(rule, at: lines.count + 1))
  }

  /// Without quotes at all, or in quotes with doubled ones inside.
  private static func isWellQuoted(_ raw: String) -> Bool {
    guard raw.contains("\"") else { return true }
    guard raw.count >= 2, raw.hasPrefix("\""), raw.hasSuffix("\"") else { return false }
    return !raw.dropFirst().dropLast().replacing("\"\"", with: "").contains("\"")
  }
}

struct EXTFFinding: Hashable, CustomStringConvertible {
  let rule: String
  let line: Int

  init(_ rule: String, at line: Int) {
    self.rule = rule
    self.line = line
  }

  var description: String { "line \(line): \(rule)" }
}

internal import Foundation

/// A bar code or QR code as `zint` draws it.
package struct DrawnCode: Sendable {
  /// The dark modules of each row; a bar code has one row.
  package let rows: [[Bool]]

  /// The numbers of zint for kinds of codes.
  package enum Kind: Int, Sendable {
    case code39 = 8
    case ean13 = 13
    case code128 = 20
    case code93 = 25
    case qr = 58
  }

  private static let program = URL(filePath: "/usr/bin/zint")

  package static var isAvailable: Bool {
    FileManager.default.isExecutableFile(atPath: program.path)
  }

  package init(_ kind: Kind, _ text: String) throws { try self.init(kind, Array(text.utf8)) }

  package init(_ kind: Kind, _ bytes: [UInt8]) throws {
    let escaped = bytes.map { "\\x" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    let process = Process()
    process.executableURL = Self.program
    process.arguments = [
      "--dump", "--binary", "--esc", "--barcode=\(kind.rawValue)", "-d", escaped,
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let dump = text.split(separator: "\n").map { line in
      line.compactMap(\.hexDigitValue).flatMap { digit in
        [8, 4, 2, 1].map { digit & $0 != 0 }
      }
    }
    guard process.terminationStatus == 0, !dump.isEmpty else { throw Refused(output: text) }
    // The dump ends at a whole digit.
    rows = dump.count == 1 ? dump : dump.map { Array($0.prefix(dump.count)) }
  }

  private struct Refused: Error { var output: String }

  /// The operators of a PDF that fill its modules: `left` and `top` in points from the lower left
  /// corner of the page, modules `size` wide; those of a bar code are `barHeight` high.
  package func operators(
    left: Double, top: Double, size: Double, barHeight: Double = 50
  ) -> String {
    let height = rows.count == 1 ? barHeight : size
    var text = ""
    for (row, modules) in rows.enumerated() {
      for (column, isDark) in modules.enumerated() where isDark {
        let place = (left + Double(column) * size, top - Double(row + 1) * height)
        text += "\(place.0) \(place.1) \(size) \(height) re\n"
      }
    }
    return text + "f\n"
  }
}

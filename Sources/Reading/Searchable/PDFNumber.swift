/// Numbers as a PDF has them: without exponents.
enum PDFNumber {
  /// Beyond this a number is a mistake.
  private static let most = 1e9

  static func text(_ value: Double, decimals: Int) -> String {
    guard value.isFinite else { return "0" }
    let scale = (0..<decimals).reduce(1) { scale, _ in scale * 10 }
    let scaled = Int((min(max(value, -most), most) * Double(scale)).rounded())
    let digits = String(scaled.magnitude)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let point = padded.index(padded.endIndex, offsetBy: -decimals)
    let sign = scaled < 0 ? "-" : ""
    return decimals == 0 ? sign + padded : "\(sign)\(padded[..<point]).\(padded[point...])"
  }
}

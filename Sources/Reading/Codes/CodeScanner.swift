import CZBar
import ReadResult

/// Finds bar codes and QR codes in pictures with zbar; no C type leaves this folder.
///
/// zbar opens nothing while it scans. Of QR codes it gives the bytes; otherwise it would guess
/// their character set and convert them.
struct CodeScanner: ~Copyable {
  private let scanner: OpaquePointer

  /// Kinds with a check of their own, or long enough not to be found in a table's lines.
  private static let kinds: [(kind: PageCode.Kind, type: zbar_symbol_type_t)] = [
    (.code128, ZBAR_CODE128), (.code39, ZBAR_CODE39), (.code93, ZBAR_CODE93),
    (.ean13, ZBAR_EAN13), (.qr, ZBAR_QRCODE),
  ]

  /// Code 39 has no check digit: shorter ones are found where there are none.
  private static let code39LengthMin: Int32 = 4
  /// Every how many rows and columns are looked at; finer takes twice the time and finds no more.
  private static let density: Int32 = 2
  /// Codes of one picture; what has more is a pattern.
  private static let codesMax = 50
  /// Gray, a byte a pixel: the letters Y800.
  private static let gray: UInt = 0x3030_3859

  init?() {
    guard let scanner = zbar_image_scanner_create() else { return nil }
    self.scanner = scanner
    func set(_ type: zbar_symbol_type_t, _ setting: zbar_config_t, _ value: Int32) {
      zbar_image_scanner_set_config(scanner, type, setting, value)
    }
    set(ZBAR_NONE, ZBAR_CFG_ENABLE, 0)
    for (_, type) in Self.kinds { set(type, ZBAR_CFG_ENABLE, 1) }
    set(ZBAR_CODE39, ZBAR_CFG_MIN_LEN, Self.code39LengthMin)
    set(ZBAR_QRCODE, ZBAR_CFG_BINARY, 1)
    set(ZBAR_NONE, ZBAR_CFG_X_DENSITY, Self.density)
    set(ZBAR_NONE, ZBAR_CFG_Y_DENSITY, Self.density)
  }

  deinit { zbar_image_scanner_destroy(scanner) }

  /// A code with its place in pixels.
  struct Finding {
    let kind: PageCode.Kind
    let bytes: [UInt8]
    let box: PixelBox
  }

  /// The codes of a picture in gray, a byte a pixel, row after row.
  func codes(in pixels: [UInt8], width: Int, height: Int) -> [Finding] {
    guard width > 0, height > 0, pixels.count >= width * height,
      let image = zbar_image_create()
    else { return [] }
    defer { zbar_image_destroy(image) }
    return pixels.withUnsafeBytes { bytes in
      zbar_image_set_format(image, Self.gray)
      zbar_image_set_size(image, UInt32(width), UInt32(height))
      // It neither copies nor frees them.
      zbar_image_set_data(image, bytes.baseAddress, UInt(width * height), nil)
      guard zbar_scan_image(scanner, image) > 0 else { return [] }
      var findings: [Finding] = []
      var symbol = zbar_image_first_symbol(image)
      while let found = symbol, findings.count < Self.codesMax {
        if let finding = Finding(found) { findings.append(finding) }
        symbol = zbar_symbol_next(found)
      }
      return findings
    }
  }

  fileprivate static func kind(of type: zbar_symbol_type_t) -> PageCode.Kind? {
    kinds.first { $0.type == type }?.kind
  }
}

extension CodeScanner.Finding {
  fileprivate init?(_ symbol: OpaquePointer) {
    guard let kind = CodeScanner.kind(of: zbar_symbol_get_type(symbol)),
      let data = zbar_symbol_get_data(symbol)
    else { return nil }
    self.kind = kind
    let count = Int(zbar_symbol_get_data_length(symbol))
    bytes = Array(UnsafeRawBufferPointer(start: data, count: count))
    let corners = 0..<zbar_symbol_get_loc_size(symbol)
    let columns = corners.map { Int(zbar_symbol_get_loc_x(symbol, $0)) }
    let rows = corners.map { Int(zbar_symbol_get_loc_y(symbol, $0)) }
    box = PixelBox(
      left: columns.min() ?? 0, top: rows.min() ?? 0, right: columns.max() ?? 0,
      bottom: rows.max() ?? 0)
  }
}

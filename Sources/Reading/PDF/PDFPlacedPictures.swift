import CQPDF
import Glibc
import ReadResult

/// The pictures that a page of a PDF shows, with their dots an inch; that of a scan covers it.
///
/// Told by the operators that place them (PDF 32000-1, 8.3.4 and 8.9.5); no picture is decoded.
struct PDFPlacedPictures {
  private struct Placed {
    /// Square points.
    let area: Double
    let form: ScanPage.Form
  }

  private var placed: [Placed] = []
  private var bytesLeft = PDFDrawings.byteLimit

  private static let streamsMax = 100
  private static let picturesMax = 500
  private static let depthMax = 4
  private static let parentsMax = 16
  /// The share of the largest picture's area, in percent, from which one counts: strips and layers
  /// of a scan do, a stamp on it does not.
  private static let shareMin = 5.0
  /// What a scanner may give.
  private static let resolutions = 10...4800

  init(on page: PDFObject, of file: borrowing PDFFile) {
    var resources: PDFObject?
    var node: PDFObject? = page
    for _ in 0..<Self.parentsMax where resources == nil && node != nil {
      resources = file.value("/Resources", of: node)
      node = file.value("/Parent", of: node)
    }
    var contents: [UInt8] = []
    for stream in file.items(of: file.value("/Contents", of: page), limit: Self.streamsMax) {
      contents += data(of: stream, file) + [0x20]
    }
    walk(contents, resources, Placement(), of: file, depth: 0)
  }

  /// The finest of the pictures that make up the page, with the most colour of them.
  var form: ScanPage.Form {
    let largest = placed.map(\.area).max() ?? 0
    let parts = placed.filter { $0.area * 100 >= largest * Self.shareMin }.map(\.form)
    let finest = parts.max { ($0.resolution ?? 0) < ($1.resolution ?? 0) }
    return ScanPage.Form(
      across: finest?.across, down: finest?.down, colour: parts.compactMap(\.colour).max())
  }

  private mutating func data(of stream: PDFObject, _ file: borrowing PDFFile) -> [UInt8] {
    guard file.kind(of: stream) == .stream,
      let bytes = try? file.data(of: stream, limit: bytesLeft)
    else { return [] }
    bytesLeft -= bytes.count
    return bytes
  }

  private mutating func walk(
    _ contents: [UInt8], _ resources: PDFObject?, _ start: Placement, of file: borrowing PDFFile,
    depth: Int
  ) {
    let objects = file.value("/XObject", of: resources)
    var operators = PDFPlacementOperators(contents, start)
    while let (name, placement) = operators.next(), placed.count < Self.picturesMax {
      guard let object = file.value(name, of: objects) else { continue }
      switch file.name(file.value("/Subtype", of: object)) {
      case "Image": place(object, placement, of: file)
      case "Form" where depth < Self.depthMax:
        let matrix = file.items(of: file.value("/Matrix", of: object), limit: 6)
          .compactMap { file.number($0) }
        walk(
          data(of: object, file), file.value("/Resources", of: object) ?? resources,
          placement.preceded(by: matrix), of: file, depth: depth + 1)
      default: continue
      }
    }
  }

  private mutating func place(
    _ picture: PDFObject, _ placement: Placement, of file: borrowing PDFFile
  ) {
    guard let width = file.integer(file.value("/Width", of: picture)),
      let height = file.integer(file.value("/Height", of: picture))
    else { return }
    let form = ScanPage.Form(
      across: Self.resolution(width, over: placement.across),
      down: Self.resolution(height, over: placement.down), colour: file.colour(of: picture))
    placed.append(Placed(area: placement.across * placement.down, form: form))
  }

  private static func resolution(_ dots: Int, over points: Double) -> Int? {
    guard points > 0 else { return nil }
    let resolution = Double(dots) * 72 / points
    return resolutions.contains { Double($0) >= resolution } && resolution >= 1
      ? Int(resolution.rounded()) : nil
  }
}

/// How large the unit square of a picture is drawn.
struct Placement {
  /// The images of both sides of the unit square, in points.
  private var x = (1.0, 0.0)
  private var y = (0.0, 1.0)

  var across: Double { hypot(x.0, x.1) }
  var down: Double { hypot(y.0, y.1) }

  /// With a matrix that is applied before; one that is none changes nothing.
  func preceded(by matrix: [Double]) -> Placement {
    guard matrix.count == 6, matrix.allSatisfy(\.isFinite) else { return self }
    func image(_ a: Double, _ b: Double) -> (Double, Double) {
      (a * x.0 + b * y.0, a * x.1 + b * y.1)
    }
    var result = self
    result.x = image(matrix[0], matrix[1])
    result.y = image(matrix[2], matrix[3])
    return result
  }
}

extension PDFFile {
  fileprivate borrowing func number(_ object: PDFObject) -> Double? {
    var value = 0.0
    return qpdf_oh_get_value_as_number(handle, object.handle, &value) != 0 ? value : nil
  }

  /// What the dots of a picture can be; nil where its own data say.
  fileprivate borrowing func colour(of picture: PDFObject) -> ScanPage.Colour? {
    if let mask = value("/ImageMask", of: picture), qpdf_oh_get_bool_value(handle, mask.handle) != 0
    {
      return .bitonal
    }
    let bits = integer(value("/BitsPerComponent", of: picture))
    guard let space = value("/ColorSpace", of: picture) else { return bits == 1 ? .bitonal : nil }
    guard isGray(space, depth: 0) else { return .colour }
    return bits == 1 ? .bitonal : .gray
  }

  private borrowing func isGray(_ space: PDFObject, depth: Int) -> Bool {
    switch name(item(at: 0, of: space)) {
    case "DeviceGray", "CalGray", "G": return true
    case "ICCBased": return integer(value("/N", of: item(at: 1, of: space))) == 1
    case "Indexed", "I":
      guard depth == 0, let base = item(at: 1, of: space) else { return false }
      // Two colours are black and white, whatever space they are given in.
      return integer(item(at: 2, of: space)) == 1 || isGray(base, depth: 1)
    default: return false
    }
  }
}

/// Goes through the operators of a page that place pictures: `q`, `Q`, `cm` and `Do`.
struct PDFPlacementOperators {
  private let bytes: [UInt8]
  private var index = 0
  private var placement: Placement
  private var saved: [Placement] = []
  /// The operands before an operator, of the last few.
  private var operands: [Substring] = []

  private static let savedMax = 64
  private static let operandsMax = 6

  init(_ bytes: [UInt8], _ placement: Placement) {
    self.bytes = bytes
    self.placement = placement
  }

  /// The name of the next object that is drawn, with its slash, and where.
  ///
  /// Nil at the end, and at a picture whose data stand among the operators.
  mutating func next() -> (name: String, Placement)? {
    while let token = nextToken() {
      switch token {
      case "q":
        if saved.count < Self.savedMax { saved.append(placement) }
      case "Q":
        placement = saved.popLast() ?? placement
      case "cm":
        placement = placement.preceded(by: operands.compactMap { Double($0) })
      case "Do":
        if let name = operands.last, name.hasPrefix("/") {
          operands = []
          return (String(name), placement)
        }
      case "ID": return nil
      default:
        operands.append(token)
        if operands.count > Self.operandsMax { operands.removeFirst() }
        continue
      }
      operands = []
    }
    return nil
  }

  /// Names, numbers and operators; texts are gone over.
  private mutating func nextToken() -> Substring? {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "("): skipText()
      case UInt8(ascii: "%"): skipComment()
      case 0...0x20, UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"),
        UInt8(ascii: ">"):
        index += 1
      default: return word()
      }
    }
    return nil
  }

  private mutating func word() -> Substring {
    let start = index
    repeat { index += 1 } while index < bytes.count && !Self.endsWord(bytes[index])
    return Substring(decoding: bytes[start..<index], as: UTF8.self)
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    byte <= 0x20 || "()<>[]/%".utf8.contains(byte)
  }

  private mutating func skipText() {
    var depth = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      index += 1
      if depth == 0 { return }
    }
  }

  private mutating func skipComment() {
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
  }
}

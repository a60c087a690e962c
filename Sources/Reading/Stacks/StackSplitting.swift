import ReadResult

/// Takes a stack apart without changing what its pages show.
enum StackSplitting {
  /// Adds each document of a stack as a child, in the format of the stack.
  ///
  /// `upright` are the quarter turns clockwise that put a page upright, by page; only the way a
  /// page is shown is changed by them. Throws where a limit is crossed or a page can't be copied.
  static func addParts(
    of plan: StackPlan, upright: [Int: Int], bytes: [UInt8], type: ContentType, name: String,
    into unpacking: inout Unpacking
  ) throws(ReadFailure) {
    let documents =
      type == .tiff
      ? try parts(
        of: plan, upright: upright, from: try TIFFStack(bytes, limits: unpacking.limits), unpacking)
      : try parts(of: plan, upright: upright, from: try PDFStack(bytes), unpacking)
    for (index, (part, bytes)) in zip(plan.parts, documents).enumerated() {
      try unpacking.countPart()
      try unpacking.addChild(
        name: childName(of: name, number: index + 1), declaredType: type.rawValue,
        relation: .stackPart, bytes: bytes, part: part.span)
    }
  }

  private static func parts(
    of plan: StackPlan, upright: [Int: Int], from stack: borrowing some StackCutting & ~Copyable,
    _ unpacking: Unpacking
  ) throws(ReadFailure) -> [[UInt8]] {
    var documents: [[UInt8]] = []
    var bytes = 0
    for part in plan.parts {
      let document = try stack.document(
        of: part.pages.map { StackPageTurn(page: $0, quarters: upright[$0] ?? 0) })
      bytes += document.count
      guard bytes <= unpacking.remainingBytes else { throw unpacking.tooManyBytes }
      documents.append(document)
    }
    return documents
  }

  /// `scan.pdf` becomes `scan-1.pdf`.
  private static func childName(of name: String, number: Int) -> String {
    guard let point = name.lastIndex(of: "."), point != name.startIndex else {
      return "\(name)-\(number)"
    }
    return "\(name[..<point])-\(number)\(name[point...])"
  }
}

/// A page that goes into a part, and how it is turned clockwise to be upright.
struct StackPageTurn {
  let page: Int
  let quarters: Int
}

/// A file that documents are cut from.
protocol StackCutting: ~Copyable {
  /// The bytes of a file of these pages.
  func document(of pages: [StackPageTurn]) throws(ReadFailure) -> [UInt8]
}

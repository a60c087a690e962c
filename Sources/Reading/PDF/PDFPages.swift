import ReadResult

/// The pages of a PDF, found by walking the page tree (PDF 32000-1, 7.7.3).
struct PDFPages {
  private(set) var count = 0
  /// The first pages, for looking at what hangs on them.
  private(set) var inspected: [PDFObject] = []
  /// Whether the tree has entries that are no pages.
  private(set) var hasGaps = false

  /// How many pages are looked at more closely.
  static let inspectionLimit = 500
  /// How many nodes between root and page, of all pages together, a limit of pages allows.
  static let nodesPerPage = 4

  /// Walks the tree; throws where it is a loop, has no page or more than the limit.
  init(of file: borrowing PDFFile, limits: ReadingLimits) throws(ReadFailure) {
    guard let root = file.value(at: "/Pages", of: file.catalogue) else {
      throw ReadFailure(.damaged, "no page tree")
    }
    var visited: Set<PDFObject.Identity> = []
    var pending = [root]
    while let node = pending.popLast() {
      guard let kids = file.value("/Kids", of: node) else {
        try addPage(node, of: file, limit: limits.pages)
        continue
      }
      if let identity = file.identity(of: node), !visited.insert(identity).inserted {
        throw ReadFailure(.damaged, "page tree refers to itself")
      }
      let children = file.items(of: kids, limit: limits.pages + 1)
      if children.count < min(file.count(of: kids), limits.pages + 1) { hasGaps = true }
      pending.append(contentsOf: children.reversed())
      guard visited.count + pending.count <= limits.pages * Self.nodesPerPage else {
        throw ReadFailure(.limitExceeded, "a page tree of too many nodes")
      }
    }
    guard count > 0 else { throw ReadFailure(.damaged, "no page can be found") }
  }

  private mutating func addPage(
    _ node: PDFObject, of file: borrowing PDFFile, limit: Int
  ) throws(ReadFailure) {
    guard file.kind(of: node) == .dictionary else {
      hasGaps = true
      return
    }
    count += 1
    guard count <= limit else { throw Self.tooMany(limit) }
    if inspected.count < Self.inspectionLimit { inspected.append(node) }
  }

  private static func tooMany(_ limit: Int) -> ReadFailure {
    ReadFailure(.limitExceeded, "more than \(limit) pages")
  }
}

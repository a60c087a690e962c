package import ReadResult

/// The suppliers whose documents people corrected, and the habits of those documents (C7).
///
/// A reader is told of all of them and meets a few: each stays in its encoded form until a document
/// bears its marks.
package struct Suppliers: Hashable, Sendable {
  private struct Record: Hashable, Sendable {
    /// All by which its documents are looked up.
    let marks: [String]
    let supplier: [UInt8]
  }

  private let records: [Record]
  /// The records that have a mark.
  private let index: [String: [Int]]

  /// Suppliers that are known at most; of more the first lessons' count.
  package static let suppliersMax = 20_000

  /// Knows what the lessons tell, of which the later ones count more; none that can't be encoded.
  package init(_ lessons: some Sequence<SupplierLesson> = []) {
    var fold = SupplierFold()
    for lesson in lessons { fold.learn(lesson) }
    self.init(
      fold.all.compactMap { supplier in
        (try? CompactForm.encode(supplier)).map { Record(marks: supplier.marks, supplier: $0) }
      })
  }

  private init(_ records: [Record]) {
    self.records = records
    var index: [String: [Int]] = [:]
    for (place, record) in records.enumerated() {
      for mark in record.marks { index[mark, default: []].append(place) }
    }
    self.index = index
  }

  package var isEmpty: Bool { records.isEmpty }

  /// The supplier of a document; nil where none is known, or where the signs disagree.
  func supplier(of printed: PrintedMarks) -> Supplier? {
    let marks =
      Array(printed.vatIdentifiers) + Array(printed.taxNumbers) + Array(printed.accounts)
      + [printed.sellerName].compactMap { $0 }
    var fitting: [Supplier] = []
    for candidate in Set(marks.flatMap { index[$0] ?? [] }).sorted().prefix(Self.candidatesMax) {
      let bytes = records[candidate].supplier
      guard let supplier = try? CompactForm.decode(Supplier.self, from: bytes) else { continue }
      switch supplier.fit(printed) {
      case .none: continue
      case .conflict: return nil
      case .fits: fitting.append(supplier)
      }
    }
    guard fitting.count == 1, let found = fitting.first, !found.isDisputed else { return nil }
    return found
  }

  /// Suppliers that one document may name and that are compared with it.
  private static let candidatesMax = 50
}

extension Suppliers {
  /// As it travels to a reader: of each supplier its marks and itself, both behind their length.
  package func encoded() throws(FrameFault) -> [UInt8] {
    var bytes: [UInt8] = []
    for record in records {
      bytes.appendPart(try CompactForm.encode(record.marks))
      bytes.appendPart(record.supplier)
    }
    return bytes
  }

  package init(_ bytes: ArraySlice<UInt8>) throws(FrameFault) {
    var records: [Record] = []
    var rest = bytes
    while !rest.isEmpty {
      let marks = try CompactForm.decode([String].self, from: try rest.takePart())
      records.append(Record(marks: marks, supplier: try rest.takePart()))
    }
    self.init(records)
  }
}

import ReadResult
import Testing

@testable import Extraction

/// What is learned of one document of a supplier, on the others of the same supplier.
///
/// The documents have a text layer; most suppliers have several forms, so that more can be made
/// worse by a habit than better.
@Suite(.enabled(if: Paper.isPresent, "the test documents lie beside the package, if anywhere"))
struct SupplierMemoryTests {
  private struct Read {
    let paper: Paper
    let words: DocumentWords
    let documentClass: DocumentClass

    func fields(for organisation: Organisation) -> [FieldName: ExtractedField] {
      Extraction.fields(of: words.pages, as: documentClass, for: organisation)
    }

    var lesson: SupplierLesson? {
      let confirmed = paper.fields.compactMap { name, value in
        FieldName(rawValue: name).map { ($0, value) }
      }
      return Extraction.habits(
        of: words.pages, as: documentClass,
        confirmed: Dictionary(uniqueKeysWithValues: confirmed), for: Organisation())
    }

    /// The fields that are not what stands in the document.
    func wrong(for organisation: Organisation) -> Set<FieldName> {
      let fields = fields(for: organisation)
      let wrong = paper.fields.compactMap { name, value -> FieldName? in
        guard let field = FieldName(rawValue: name) else { return nil }
        let values = [value] + (paper.alsoOk?[name] ?? [])
        let found = fields[field]?.value ?? ""
        return values.contains { $0 == found || $0.folded == found.folded } ? nil : field
      }
      return Set(wrong)
    }
  }

  private static let groupMin = 3

  private static func groups() throws -> [[Read]] {
    let papers = Paper.all.filter {
      !$0.needsOcr && !$0.sensitive && $0.fields["seller_name"] != nil
    }
    return try Dictionary(grouping: papers) { $0.fields["seller_name"] ?? "" }.values
      .filter { $0.count >= groupMin }
      .map { group in
        try group.sorted { $0.file < $1.file }.compactMap { paper in
          guard let words = try paper.result().words,
            let documentClass = DocumentClass(rawValue: paper.class)
          else { return nil }
          return Read(paper: paper, words: words, documentClass: documentClass)
        }
      }
  }

  @Test func `a lesson makes other documents of all suppliers no worse`() throws {
    let groups = try Self.groups()
    #expect(groups.count > 10)
    let lessons = groups.compactMap { $0.first?.lesson }
    #expect(lessons.count > 10)
    let taught = Organisation(suppliers: Suppliers(lessons))
    var (before, after, worse) = (0, 0, [String]())
    for read in groups.flatMap({ $0.dropFirst() }) {
      let (without, with) = (read.wrong(for: Organisation()), read.wrong(for: taught))
      before += without.count
      after += with.count
      worse += with.subtracting(without).map { "\(read.paper.file) \($0.rawValue)" }
    }
    #expect(worse.isEmpty, "\(worse)")
    #expect(after <= before)
  }
}

import ReadResult

/// Looks for what would act by itself when a person opens the PDF: scripts, programs to start.
///
/// Nothing is ever run here. Looked at are the catalogue, the form's fields and the first pages
/// with their annotations.
struct PDFActiveContent {
  /// What was found, in English, each kind once.
  private(set) var findings: Set<String> = []

  /// How many actions, fields and annotations are looked at, of all pages together.
  static let objectLimit = 20_000

  private var objects = 0
  private var visited: Set<PDFObject.Identity> = []

  init(of file: borrowing PDFFile, pages: [PDFObject]) {
    let catalogue = file.catalogue
    if file.value(at: "/Names", "/JavaScript", of: catalogue) != nil {
      findings.insert("JavaScript of the document")
    }
    inspectActions(file.value("/OpenAction", of: catalogue), of: file)
    inspectTriggers(of: catalogue, in: file)
    let form = file.value("/AcroForm", of: catalogue)
    if file.value("/XFA", of: form) != nil { findings.insert("XFA form") }
    inspectNodes(file.value("/Fields", of: form), in: file)
    for page in pages {
      inspectTriggers(of: page, in: file)
      inspectNodes(file.value("/Annots", of: page), in: file)
    }
  }

  /// Kinds of action that do more than move within the document or open a link (PDF 32000-1,
  /// 12.6.4).
  private static let activeActions: [String: String] = [
    "JavaScript": "JavaScript action",
    "Launch": "launch action",
    "SubmitForm": "form submission",
    "ImportData": "data import",
    "GoToE": "action into an embedded file",
    "RichMediaExecute": "rich media action",
  ]

  private static let activeAnnotations: [String: String] = [
    "RichMedia": "rich media",
    "Movie": "movie",
    "Screen": "screen with media",
    "3D": "3D scene",
  ]

  /// Form fields and annotations: both have actions, and fields have kids of the same kind.
  private mutating func inspectNodes(_ nodes: PDFObject?, in file: borrowing PDFFile) {
    var pending = file.items(of: nodes, limit: Self.objectLimit)
    while let node = pending.popLast() {
      guard isNew(node, in: file) else { continue }
      if let kind = file.name(file.value("/Subtype", of: node)),
        let finding = Self.activeAnnotations[kind]
      {
        findings.insert(finding)
      }
      inspectActions(file.value("/A", of: node), of: file)
      inspectTriggers(of: node, in: file)
      let kids = file.value("/Kids", of: node)
      pending.append(contentsOf: file.items(of: kids, limit: Self.objectLimit))
    }
  }

  private mutating func inspectTriggers(of object: PDFObject?, in file: borrowing PDFFile) {
    for action in file.values(of: file.value("/AA", of: object)) {
      inspectActions(action, of: file)
    }
  }

  /// An action and those that follow it.
  private mutating func inspectActions(_ first: PDFObject?, of file: borrowing PDFFile) {
    var pending = first.map { [$0] } ?? []
    while let action = pending.popLast() {
      guard isNew(action, in: file) else { continue }
      if let kind = file.name(file.value("/S", of: action)),
        let finding = Self.activeActions[kind]
      {
        findings.insert(finding)
      }
      let following = file.value("/Next", of: action)
      pending.append(contentsOf: file.items(of: following, limit: Self.objectLimit))
    }
  }

  /// Whether an object is to be looked at: within the limit and not seen before.
  private mutating func isNew(_ object: PDFObject, in file: borrowing PDFFile) -> Bool {
    objects += 1
    guard objects <= Self.objectLimit else { return false }
    guard let identity = file.identity(of: object) else { return true }
    return visited.insert(identity).inserted
  }
}

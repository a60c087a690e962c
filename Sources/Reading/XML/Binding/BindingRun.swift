import Invoice
import InvoiceRules
import ReadResult

/// One reading of a document by a binding: its limits, and what it finds beside the terms.
struct BindingRun {
  let limits: ReadingLimits
  private let leavesAttachments: Bool
  private(set) var malformedValues: [ReadResult.MalformedValue] = []
  /// What rules need to know that the invoice can't tell.
  var facts = DocumentFacts()
  /// The decoded bytes of the attached documents (BT-125).
  private(set) var attachments: [[UInt8]] = []
  private var attachedBytes = 0

  /// Malformed values that are kept; a document with more is wrong beyond repair anyway.
  static let malformedValueLimit = 1000

  init(limits: ReadingLimits, leavesAttachments: Bool = false) {
    self.limits = limits
    self.leavesAttachments = leavesAttachments
  }

  /// Notes that the text of `term` is no value of it; `isBlank` where the artefacts see none.
  mutating func noteMalformed(_ term: Term, _ value: XMLValue, isBlank: Bool = false) {
    facts.note(valueless: term, isBlank: isBlank)
    guard malformedValues.count < Self.malformedValueLimit else { return }
    malformedValues.append(
      ReadResult.MalformedValue(
        term: term, text: value.trimmed, place: value.element.path, line: value.element.line))
  }

  /// Takes out an attached document (BT-125).
  mutating func attachment(_ value: XMLValue) throws(ReadFailure) -> Attachment {
    let bytes = leavesAttachments ? nil : Base64.decode(value.bytes)
    var attachment = Attachment(
      mimeCode: value.element.text(of: Self.mimeCode),
      filename: value.element.text(of: Self.filename), byteCount: bytes?.count ?? 0, index: nil)
    guard let bytes else { return attachment }
    attachedBytes += bytes.count
    guard attachments.count < limits.parts, attachedBytes <= limits.extractedBytes else {
      throw ReadFailure(
        .limitExceeded,
        "more than \(limits.parts) attachments or \(limits.extractedBytes) bytes of them")
    }
    attachment.index = attachments.count
    attachments.append(bytes)
    return attachment
  }

  private static let mimeCode = XMLName("mimeCode")
  private static let filename = XMLName("filename")
}

extension XMLElement {
  /// The attribute without white space around it, nil if it is absent or blank.
  func text(of attribute: XMLName) -> String? {
    guard let value = self.attribute(attribute), !value.isBlank else { return nil }
    return value.trimmed
  }
}

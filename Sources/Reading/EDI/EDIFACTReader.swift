import Invoice
import InvoiceRules
import ReadResult

/// Reads EDIFACT interchanges.
///
/// A file with one message is that document; several messages become documents of their own, each
/// with the envelope around it.
enum EDIFACTReader {
  static func read(
    _ bytes: [UInt8], into unpacking: inout Unpacking
  ) throws(ReadFailure) -> ReadResult {
    guard !bytes.starts(with: [0xFE, 0xFF]), !bytes.starts(with: [0xFF, 0xFE]) else {
      throw ReadFailure(.notWellFormed, "an interchange in UTF-16, which EDIFACT does not know")
    }
    let file = try EDIFACTFile(bytes)
    if file.messages.count == 1, let message = file.messages.first {
      return read(message, of: file, into: &unpacking)
    }
    var result = ReadResult(type: ContentType.edifact.rawValue)
    result.interchange = EDIFACTHead(file.interchanges.first, message: nil)
    noteFaults(of: file, into: &unpacking)
    for (index, message) in file.messages.enumerated() {
      try unpacking.countPart()
      let type = message.type.isEmpty ? "EDIFACT" : EDIFACTFault.shown(message.type)
      try unpacking.addChild(
        name: "\(type) \(index + 1).edi", declaredType: ContentType.edifact.rawValue,
        relation: .archiveMember, bytes: file.interchange(with: message, of: bytes))
    }
    return result
  }

  private static func read(
    _ message: EDIFACTMessage, of file: EDIFACTFile, into unpacking: inout Unpacking
  ) -> ReadResult {
    var result = ReadResult(type: ContentType.edifact.rawValue)
    let head = EDIFACTHead(file.interchanges[message.interchange], message: message)
    result.interchange = head
    guard head.isInvoice else {
      unpacking.note(.otherMessage, "EDIFACT \(EDIFACTFault.shown(message.type))")
      return result
    }
    let reading = INVOIC.read(message)
    var faults = file.faults
    faults.note(reading.faults)
    result.source = .edifact
    result.invoice = reading.invoice
    result.malformedValues = reading.malformedValues
    result.syntaxReport = SyntaxReport(isSchemaValid: nil, findings: faults.findings)
    return result
  }

  /// Tells what is wrong with an interchange that is taken apart: its messages don't know it.
  private static func noteFaults(of file: EDIFACTFile, into unpacking: inout Unpacking) {
    for interchange in file.interchanges {
      for finding in interchange.faults.findings
      where finding.severity == .fatal
        && finding.rule != EDIFACTFault.Kind.testIndicator.rawValue
      {
        unpacking.note(.damagedPart, "\(finding.rule): \(finding.english)")
      }
    }
  }
}

extension EDIFACTHead {
  fileprivate init(_ interchange: EDIFACTInterchange?, message: EDIFACTMessage?) {
    let header = interchange?.header
    func participant(_ element: Int) -> Participant? {
      header?[element].map { Participant(identifier: $0, qualifier: header?[element, 1]) }
    }
    self.init(
      sender: participant(1), receiver: participant(2), controlReference: interchange?.reference)
    isTest = interchange?.isTest ?? false
    guard let message else { return }
    messageType = message.type
    messageReference = message.head[0]
    directory = message.directory
    association = message.head[1, 4]
  }
}

extension EDIFACTFile {
  /// An interchange of one message: the header as it was sent, the message byte for byte, and an
  /// end that counts one.
  fileprivate func interchange(with message: EDIFACTMessage, of bytes: [UInt8]) -> [UInt8] {
    guard let header = interchanges[message.interchange].header else {
      return Array(bytes[message.range])
    }
    let head = bytes[header.range]
    let advice = head.prefix(ServiceCharacters.adviceLength).dropFirst(3)
    let characters =
      head.starts(with: "UNA".utf8) ? ServiceCharacters(advice: advice) ?? .usual : .usual
    var interchange = Array(head) + bytes[message.range] + Array("UNZ".utf8)
    interchange += [characters.element, UInt8(ascii: "1"), characters.element]
    for byte in (interchanges[message.interchange].reference ?? "").utf8 {
      if let release = characters.release, characters.isService(byte) {
        interchange.append(release)
      }
      interchange.append(byte)
    }
    interchange.append(characters.terminator)
    return interchange
  }
}
